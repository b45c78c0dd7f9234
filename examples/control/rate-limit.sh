npx ld-tokens-emulator exec --rate-limit route=2 -- sh -c '
  for i in 1 2 3; do
    curl -s -o /dev/null -w "%{http_code}\n" $LD_EMULATOR_URL/api/v2/tokens -H "Authorization: $LD_ACCESS_TOKEN"
  done'
