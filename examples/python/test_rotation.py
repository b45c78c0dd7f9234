"""Run through exec, with unittest or with pytest: both find this class."""

import json
import os
import unittest
import urllib.error
import urllib.request

URL = os.environ["LD_EMULATOR_URL"]


def call(method, path, key="", body=None):
    headers = {"Authorization": key, "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(URL + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, json.loads(response.read() or "null")
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


class RotationTest(unittest.TestCase):
    def setUp(self):
        # An account for each test: tests cannot see each other.
        _, self.account = call("POST", "/_emulator/accounts")
        self.admin = self.account["token"]["token"]
        self.control = f"/_emulator/accounts/{self.account['_id']}"

    def test_an_old_key_lives_until_its_expiry(self):
        _, clock = call("PUT", f"{self.control}/clock", body={"now": "2026-01-01"})
        _, token = call("POST", "/api/v2/tokens", self.admin, {"name": "ci", "role": "reader"})
        path = f"/api/v2/tokens/{token['_id']}"
        call("POST", f"{path}/reset?expiry={clock['now'] + 3_600_000}", self.admin)
        self.assertEqual(call("GET", path, token["token"])[0], 200)

        call("POST", f"{self.control}/clock/advance", body={"by": "1h"})
        self.assertEqual(call("GET", path, token["token"])[0], 401)
