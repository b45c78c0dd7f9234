"""The story in plain Python, run through `exec`, which says where the emulator is."""

import json
import os
import urllib.error
import urllib.request

URL = os.environ["LD_EMULATOR_URL"]
ADMIN = os.environ["LD_ACCESS_TOKEN"]


def call(method, path, key=ADMIN, body=None):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": key, "Content-Type": "application/json"}
    request = urllib.request.Request(URL + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


_, token = call("POST", "/api/v2/tokens", body={"name": "deploy", "role": "reader"})
_, clock = call("PUT", "/_emulator/clock", body={"now": "2026-01-01"})
path = f"/api/v2/tokens/{token['_id']}"
_, rolled = call("POST", f"{path}/reset?expiry={clock['now'] + 3_600_000}")
assert call("GET", path, token["token"])[0] == 200
assert call("GET", path, rolled["token"])[0] == 200

call("POST", "/_emulator/clock/advance", body={"by": "1h"})
assert call("GET", path, token["token"])[0] == 401
assert call("GET", path, rolled["token"])[0] == 200

_, journal = call("GET", "/_emulator/requests?status=401&limit=1")
assert "expired at 2026-01-01T01:00:00" in journal["items"][0]["refusal"]["rule"]
print("the old key worked until its window ended")
