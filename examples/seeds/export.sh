# Take the state of a server home, and start another one from it: the same keys open it.
curl -s http://127.0.0.1:5383/_emulator/state >state.json
npx ld-tokens-emulator exec --seed state.json -- \
  sh -c 'curl -s $LD_EMULATOR_URL/api/v2/tokens -H "Authorization: api-00000000-0000-4000-8000-000000000000"'
