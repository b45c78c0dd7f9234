C=http://127.0.0.1:5383/_emulator

# A tenant of its own for each test: the answer has its key.
curl -s -X POST $C/accounts

# The clock stands still, and moves when you say so. Expiries, dates and rate windows follow it.
curl -s -X PUT $C/clock -H 'Content-Type: application/json' -d '{"now": "2026-01-01"}'
curl -s -X POST $C/clock/advance -H 'Content-Type: application/json' -d '{"by": "1h30m"}'

# The next two requests for a token are answered with 429, and one after that is cut off after two seconds.
curl -s -X POST $C/faults -H 'Content-Type: application/json' \
  -d '{"match": {"operationId": "getToken"}, "times": 2, "respond": {"status": 429}}'
curl -s -X POST $C/faults -H 'Content-Type: application/json' -d '{"times": 1, "delay": "2s", "connection": "reset"}'

# What was asked, and why it was refused.
curl -s "$C/requests?limit=5"

# A snapshot to go back to, and back to the seed.
curl -s -X PUT $C/snapshots/before
curl -s -X POST $C/snapshots/before/restore
curl -s -X POST $C/reset
