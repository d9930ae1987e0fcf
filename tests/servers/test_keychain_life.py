# SPDX-License-Identifier: GPL-3.0-or-later
"""A keychain through a day: locked before somebody logs in, opened, changed, and not there on another machine."""
import os
import pathlib
import subprocess
import unittest

import mailserver
from own_keyring import Keyring
from sendoff import CLI, Sendoff

PROGRAM = pathlib.Path(CLI).parents[1] / "desktop/sendoff"


class KeychainLife(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(mailserver.MailServer())

    def setUp(self):
        self.keyring = self.enterContext(Keyring())
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)

    def add(self, password=mailserver.PASSWORD, name="work"):
        added = self.sendoff.run("account", "add", name, "--address", "jane@example.org", "--server", "localhost", "--port",
                                 self.server.tls, "--user", "jane", "--password-stdin", "--ca-file",
                                 self.server.authority.certificate, text=password + "\n")
        self.assertEqual(added.returncode, 0, added.stderr.decode())

    def queue(self, *more):
        sent = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", *more, text="x\n")
        return sent.stdout.decode().strip(), sent

    def item(self, number):
        return self.sendoff.json("outbox", "show", number)

    def run_program(self):
        process = subprocess.Popen([PROGRAM, "--profile", self.sendoff.profile], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

        def end():
            process.terminate()
            process.wait()
        self.addCleanup(end)

    def test_mail_waits_for_a_locked_keyring_and_leaves_once_it_is_open(self):
        self.add()
        self.keyring.lock()
        number, _ = self.queue("--queue-only")
        self.run_program()
        mailserver.wait_until(lambda: (self.item(number)["error"] or {}).get("text"), "nothing was tried", 60)
        waiting = self.item(number)
        self.assertEqual(waiting["state"], "queued")
        self.assertIn("locked", waiting["error"]["text"])
        self.keyring.unlock()
        mailserver.wait_until(lambda: self.item(number)["state"] == "sent", lambda: str(self.item(number)), 60)

    def test_a_keyring_that_restarts_under_the_running_program(self):
        """Each account reads its password when it connects first: from a daemon that the program hasn't met."""
        names = ("first", "second", "third")
        for name in names:
            self.add(name=name)
        self.run_program()
        for name in names:
            with self.subTest(name):
                number, sent = self.queue("--account", name, "--wait", 30)
                self.assertEqual(sent.returncode, 0, sent.stderr.decode() + str(self.item(number)))
                self.keyring.stop()
                self.keyring.start("--unlock")

    def test_a_changed_password_is_used_at_once(self):
        self.add("old")
        number, sent = self.queue("--wait", 30)
        self.assertEqual(sent.returncode, 77, sent.stderr.decode())
        changed = self.sendoff.run("account", "set-password", "work", "--password-stdin", text=mailserver.PASSWORD + "\n")
        self.assertEqual(changed.returncode, 0, changed.stderr.decode())
        flushed = self.sendoff.run("outbox", "flush", "--wait", 30)
        self.assertEqual(flushed.returncode, 0, flushed.stderr.decode())
        self.assertEqual(self.item(number)["state"], "sent")

    def test_a_profile_on_another_machine_says_that_the_password_is_not_there(self):
        self.add()
        with Keyring():
            number, sent = self.queue("--wait", 30)
            self.assertEqual(sent.returncode, 77, sent.stderr.decode())
            self.assertIn("another machine", sent.stderr.decode())
            self.assertEqual(self.item(number)["state"], "queued")

    def test_an_account_that_is_switched_off_keeps_its_mail(self):
        self.add()
        self.assertEqual(self.sendoff.run("account", "disable", "work").returncode, 0)
        number, sent = self.queue("--account", "work", "--wait", 30)
        self.assertEqual(sent.returncode, 78, sent.stderr.decode())
        self.assertIn("switched off", sent.stderr.decode())
        self.assertEqual(self.item(number)["state"], "queued")
        self.assertEqual(self.sendoff.run("account", "enable", "work").returncode, 0)
        flushed = self.sendoff.run("outbox", "flush", "--wait", 30)
        self.assertEqual(flushed.returncode, 0, flushed.stderr.decode())


if __name__ == "__main__":
    mailserver.require()
    unittest.main(verbosity=2)
