# Run through exec, which sets LD_EMULATOR_URL and LD_ACCESS_TOKEN.
set -euo pipefail
tokens=$LD_EMULATOR_URL/api/v2/tokens
control=$LD_EMULATOR_URL/_emulator
json='Content-Type: application/json'
field() { node -p "JSON.parse(fs.readFileSync(0, 'utf8')).$1"; }
status() { curl -s -o /dev/null -w '%{http_code}\n' "$tokens" -H "Authorization: $1"; }

now=$(curl -sf -X PUT "$control/clock" -H "$json" -d '{"now": "2026-01-01"}' | field now)
token=$(curl -sf "$tokens" -H "Authorization: $LD_ACCESS_TOKEN" -H "$json" -d '{"name": "ci", "role": "reader"}')

# Reset the key of the token. The old key works for one more hour; LaunchDarkly wants a Content-Type.
reset=$(curl -sf -X POST "$tokens/$(field _id <<<"$token")/reset?expiry=$((now + 3600000))" \
  -H "Authorization: $LD_ACCESS_TOKEN" -H "$json")
status "$(field token <<<"$token")"

# The hour passes.
curl -sf -X POST "$control/clock/advance" -H "$json" -d '{"by": "1h"}' >/dev/null
status "$(field token <<<"$token")"
status "$(field token <<<"$reset")"
