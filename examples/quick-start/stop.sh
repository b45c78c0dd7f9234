# Starts a server in the background, uses it, and stops it.
npx ld-tokens-emulator --ready-file ready.json &
npx ld-tokens-emulator wait
curl -s http://127.0.0.1:5383/api/v2/tokens -H 'Authorization: api-00000000-0000-4000-8000-000000000000'
npx ld-tokens-emulator stop
