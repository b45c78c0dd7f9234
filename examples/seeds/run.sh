npx ld-tokens-emulator validate accounts.yaml
npx ld-tokens-emulator exec --seed accounts.yaml -- \
  sh -c 'curl -s $LD_EMULATOR_URL/api/v2/caller-identity -H "Authorization: $LD_ACCESS_TOKEN"'
