npx ld-tokens-emulator --tls &
npx ld-tokens-emulator wait
curl -s http://127.0.0.1:5383/_emulator/ca.pem > ca.pem
curl -s --cacert ca.pem https://127.0.0.1:5383/api/v2/tokens -H 'Authorization: api-00000000-0000-4000-8000-000000000000'
