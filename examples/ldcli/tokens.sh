# exec sets LD_BASE_URI and LD_ACCESS_TOKEN, which ldcli reads.
npx ld-tokens-emulator exec -- sh -c '
  ldcli whoami
  ldcli access-tokens create --data "{\"name\": \"ci\", \"role\": \"reader\"}"
  ldcli access-tokens list'
