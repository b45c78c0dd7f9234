"""Starts the emulator itself. It stops with this process, even if that is killed, because its standard input ends then."""

import json
import shutil
import subprocess
import unittest
import urllib.request

COMMAND = ["ld-tokens-emulator", "--port", "0", "--json", "--exit-with-stdin"]


class ByHandTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        # which() finds npx.cmd on Windows.
        command = [shutil.which("npx"), *COMMAND]
        cls.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        cls.ready = json.loads(cls.process.stdout.readline())

    @classmethod
    def tearDownClass(cls):
        # Not terminate(): that would stop npx, and leave the emulator behind.
        cls.process.stdin.close()
        cls.process.wait()
        cls.process.stdout.close()

    def test_the_admin_token_is_in_the_list(self):
        headers = {"Authorization": self.ready["token"]}
        request = urllib.request.Request(self.ready["url"] + "/api/v2/tokens", headers=headers)
        with urllib.request.urlopen(request) as response:
            self.assertEqual(json.load(response)["totalCount"], 1)
