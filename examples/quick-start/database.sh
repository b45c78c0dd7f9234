# What the first server was told is there for the second one.
npx ld-tokens-emulator exec --database tokens.db -- \
  sh -c 'curl -s $LD_EMULATOR_URL/api/v2/tokens -H "Authorization: $LD_ACCESS_TOKEN" \
    -H "Content-Type: application/json" -d "{\"name\": \"kept\", \"role\": \"reader\"}"'
npx ld-tokens-emulator exec --database tokens.db -- \
  sh -c 'curl -s $LD_EMULATOR_URL/api/v2/tokens -H "Authorization: api-00000000-0000-4000-8000-000000000000"'
