npx ld-tokens-emulator exec --tls -- \
  sh -c 'curl -s "$LD_EMULATOR_URL/api/v2/tokens" -H "Authorization: $LD_ACCESS_TOKEN"'
