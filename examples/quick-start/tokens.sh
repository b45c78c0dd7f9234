URL=http://127.0.0.1:5383
KEY=api-00000000-0000-4000-8000-000000000000

# Create a token. This answer and that of a reset are the only ones that show a whole key.
curl -s $URL/api/v2/tokens -H "Authorization: $KEY" -H 'Content-Type: application/json' \
  -d '{"name": "ci", "role": "reader"}' | tee token.json
ID=$(node -p 'JSON.parse(fs.readFileSync("token.json"))._id')

# Read it, list all, rename it.
curl -s $URL/api/v2/tokens/$ID -H "Authorization: $KEY"
curl -s "$URL/api/v2/tokens?showAll=true&limit=10" -H "Authorization: $KEY"
curl -s -X PATCH $URL/api/v2/tokens/$ID -H "Authorization: $KEY" -H 'Content-Type: application/json' \
  -d '[{"op": "replace", "path": "/name", "value": "nightly"}]'

# Roll its key: the old one works for another hour.
curl -s -X POST "$URL/api/v2/tokens/$ID/reset?expiry=$(( ($(date +%s) + 3600) * 1000 ))" -H "Authorization: $KEY"

# Delete it.
curl -s -X DELETE $URL/api/v2/tokens/$ID -H "Authorization: $KEY"
