# The story with curl, run through `exec`, which says where the emulator is.
set -euo pipefail
tokens=$LD_EMULATOR_URL/api/v2/tokens control=$LD_EMULATOR_URL/_emulator json='Content-Type: application/json'
field() { node -p "JSON.parse(fs.readFileSync(0, 'utf8')).$1"; }
status() { curl -s -o /dev/null -w '%{http_code}' "$tokens/$id" -H "Authorization: $1"; }

token=$(curl -s "$tokens" -H "Authorization: $LD_ACCESS_TOKEN" -H "$json" -d '{"name": "deploy", "role": "reader"}')
id=$(field _id <<<"$token") old=$(field token <<<"$token")
now=$(curl -s -X PUT "$control/clock" -H "$json" -d '{"now": "2026-01-01"}' | field now)
new=$(curl -s -X POST "$tokens/$id/reset?expiry=$((now + 3600000))" -H "Authorization: $LD_ACCESS_TOKEN" | field token)
[ "$(status "$old") $(status "$new")" = '200 200' ]

curl -s -X POST "$control/clock/advance" -H "$json" -d '{"by": "1h"}'
[ "$(status "$old") $(status "$new")" = '401 200' ]

curl -s "$control/requests?status=401&limit=1" | field 'items[0].refusal.rule' | grep 'expired at 2026-01-01T01:00:00'
