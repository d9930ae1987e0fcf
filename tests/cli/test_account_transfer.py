# SPDX-License-Identifier: GPL-3.0-or-later
"""Accounts from other programs, and from and to a file."""
import json
import os
import unittest

from sendoff import Sendoff

MSMTPRC = """defaults
auth on
tls on
account work
host smtp.example.org
from jane@example.org
user jane
passwordeval echo secret
account open
host smtp.example.net
from jane@example.net
password hunter2
account default : work
"""


class Transfer(unittest.TestCase):
    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.home = self.sendoff.folder / "home"
        self.home.mkdir()
        before = os.environ["HOME"] if "HOME" in os.environ else ""
        os.environ["HOME"] = str(self.home)
        self.addCleanup(os.environ.__setitem__, "HOME", before)

    def accounts(self):
        return [each for each in self.sendoff.json("account", "list") if each["kind"] == "smtp"]

    def test_nothing_to_import_is_said(self):
        result = self.sendoff.run("account", "import")
        self.assertEqual(result.returncode, 66, result.stderr)
        self.assertEqual(self.sendoff.run("account", "import", "msmtp").returncode, 66)
        self.assertEqual(self.sendoff.run("account", "import", "outlook").returncode, 64)

    def test_msmtp_is_found_and_taken_over_once(self):
        (self.home / ".msmtprc").write_text(MSMTPRC)
        self.assertEqual([each["source"] for each in self.sendoff.json("account", "import")], ["msmtp"])
        result = self.sendoff.run("account", "import", "msmtp")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("“open” wasn't taken over", result.stderr.decode())
        work, other = self.accounts()
        self.assertEqual((work["name"], work["server"], work["port"], work["security"], work["password"], work["default"]),
                         ("work", "smtp.example.org", 587, "starttls", "command", True))
        self.assertEqual((other["name"], other["password"]), ("open", "keychain"))
        again = self.sendoff.run("account", "import", "msmtp")
        self.assertEqual(again.returncode, 0)
        self.assertIn("is there already", again.stderr.decode())
        self.assertEqual(len(self.accounts()), 2)

    def test_a_backup_brings_everything_back_but_secrets(self):
        (self.home / ".msmtprc").write_text(MSMTPRC)
        self.sendoff.run("account", "import", "msmtp")
        file = self.sendoff.folder / "backup.json"
        self.assertEqual(self.sendoff.run("account", "backup", file).returncode, 0)
        self.assertNotIn("hunter2", file.read_text())
        before = self.accounts()
        other = Sendoff()
        self.addCleanup(other.close)
        restored = other.run("account", "restore", file)
        self.assertEqual(restored.returncode, 0, restored.stderr)
        self.assertEqual([each for each in other.json("account", "list") if each["kind"] == "smtp"],
                         before)
        # Names that are taken stay as they are.
        again = other.run("account", "restore", file)
        self.assertIn("left as they are: 2", again.stderr.decode())

    def test_what_is_no_backup_changes_nothing(self):
        file = self.sendoff.folder / "x.json"
        for text in ("", "[]", "{}", json.dumps({"sendoffBackup": 99, "accounts": []}),
                     json.dumps({"sendoffBackup": 1, "accounts": [{"name": "x"}]})):
            file.write_text(text)
            self.assertEqual(self.sendoff.run("account", "restore", file).returncode, 65, text)
        self.assertEqual(self.sendoff.run("account", "restore", self.sendoff.folder / "nowhere").returncode, 66)
        self.assertEqual(self.sendoff.run("account", "backup", "/nowhere/x").returncode, 73)
        self.assertEqual(self.accounts(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
