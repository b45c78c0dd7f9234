# Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN.
set -euo pipefail
tokens=$LD_EMULATOR_URL/api/v2/tokens
control=$LD_EMULATOR_URL/_emulator
json='Content-Type: application/json'
field() { node -p "JSON.parse(fs.readFileSync(0, 'utf8')).$1"; }
create() { curl -sf "$tokens" -H "Authorization: $LD_ACCESS_TOKEN" -H "$json" -d '{"name": "ci", "role": "reader"}'; }
status() { curl -s -o /dev/null -w '%{http_code}\n' "$tokens" -H "Authorization: $1"; }

now=$(curl -sf -X PUT "$control/clock" -H "$json" -d '{"now": "2026-01-01"}' | field now)
first=$(create)

# Create a second token, move your clients to its key, then let the first one expire in an hour.
second=$(create)
curl -sf -X PATCH "$tokens/$(field _id <<<"$first")" -H "Authorization: $LD_ACCESS_TOKEN" -H "$json" \
  -d "[{\"op\": \"add\", \"path\": \"/expiry\", \"value\": $((now + 3600000))}]" >/dev/null
status "$(field token <<<"$first")"

# The hour passes.
curl -sf -X POST "$control/clock/advance" -H "$json" -d '{"by": "1h"}' >/dev/null
status "$(field token <<<"$first")"
status "$(field token <<<"$second")"
