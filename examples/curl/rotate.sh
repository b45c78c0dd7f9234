# Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN.
set -euo pipefail
tokens=$LD_EMULATOR_URL/api/v2/tokens
control=$LD_EMULATOR_URL/_emulator
json='Content-Type: application/json'
field() { node -p "JSON.parse(fs.readFileSync(0, 'utf8')).$1"; }

now=$(curl -sf -X PUT "$control/clock" -H "$json" -d '{"now": "2026-01-01"}' | field now)
token=$(curl -sf "$tokens" -H "Authorization: $LD_ACCESS_TOKEN" -H "$json" -d '{"name": "ci", "role": "reader"}')
id=$(field _id <<<"$token")
old=$(field token <<<"$token")

# The old key gets one more hour.
curl -sf -X POST "$tokens/$id/reset?expiry=$((now + 3600000))" -H "Authorization: $LD_ACCESS_TOKEN" >rolled.json
curl -sf "$tokens/$id" -H "Authorization: $old" >/dev/null

# The hour passes, and the old key is refused.
curl -sf -X POST "$control/clock/advance" -H "$json" -d '{"by": "1h"}' >/dev/null
curl -s -o /dev/null -w '%{http_code}\n' "$tokens/$id" -H "Authorization: $old"
