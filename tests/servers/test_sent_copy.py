# SPDX-License-Identifier: GPL-3.0-or-later
"""What was sent is among the sent mail of a real Dovecot: once, seen, of the right time."""
import json
import sqlite3
import time
import unittest

import daemons
from daemons import PASSWORD
from dovecot import Dovecot, FullDovecot
from sendoff import Sendoff
from toyserver import ToyServer


class SentCopy(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dovecot = Dovecot().__enter__()
        cls.addClassCleanup(cls.dovecot.__exit__)
        cls.toy_identity = cls.dovecot.authority.sign("toy", "DNS:localhost")

    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.server = ToyServer(*self.toy_identity)
        self.addCleanup(self.server.close)

    def add_account(self, *more, port=None):
        self.sendoff.add_account("work", self.server.port, "tls", "--auth", "none", "--imap-server", "localhost",
                                 "--imap-port", port or self.dovecot.imaps, *more, ca_file=self.dovecot.authority.certificate)

    def send(self):
        """The message, once it is sent."""
        result = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "Grüße", "--text", "-", "--wait", 60,
                                  text="Liebe Ána\n")
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.assertEqual(len(self.server.messages), 1)
        return self.show(result.stdout.decode().strip())

    def show(self, number):
        return self.sendoff.json("outbox", "show", number, "--transcript")

    def let_time_pass(self):
        with sqlite3.connect(self.sendoff.profile / "sendoff.sqlite") as database:
            database.execute("UPDATE sent_copy SET next_try = 0 WHERE next_try IS NOT NULL")
        self.assertEqual(self.sendoff.run("outbox", "flush").returncode, 0)

    def test_a_copy_is_among_the_sent_mail(self):
        self.add_account()
        item = self.send()
        self.assertEqual((item["sentCopy"]["state"], item["sentCopy"]["mailbox"]), ("kept", "Sent"), item["transcript"])
        [(flags, date, octets)] = self.dovecot.found("Sent", item["messageId"])
        self.assertIn(b"\\Seen", flags)
        self.assertLess(abs(date - time.time()), 60)
        self.assertEqual(octets, self.sendoff.run("outbox", "export", item["id"]).stdout)
        self.assertNotIn(PASSWORD, item["transcript"])
        self.assertIn("APPEND", item["transcript"])
        self.assertNotIn("Liebe", item["transcript"])
        self.assertIn("“Sent”", self.sendoff.run("outbox", "show", item["id"]).stdout.decode())

    def test_what_the_server_keeps_by_itself_does_not_stand_there_twice(self):
        self.add_account()
        self.server.keep = lambda content: self.dovecot.put("Sent", content)
        item = self.send()
        self.assertEqual(item["sentCopy"]["state"], "wasThere", item["transcript"])
        self.assertEqual(len(self.dovecot.found("Sent", item["messageId"])), 1)

    def test_a_folder_that_is_not_there_is_made(self):
        self.add_account("--sent-folder", "Gesendet/Übers Jahr")
        item = self.send()
        self.assertEqual((item["sentCopy"]["state"], item["sentCopy"]["mailbox"]), ("kept", "Gesendet/Übers Jahr"), item["transcript"])
        self.assertEqual(len(self.dovecot.found('"Gesendet/&ANw-bers Jahr"', item["messageId"])), 1)
        with self.dovecot.client() as client:
            self.assertIn("&ANw-bers", str(client.lsub()))

    def test_each_address_has_a_folder_of_its_own(self):
        self.add_account("--sent-folder", "Gesendet")
        backup = self.sendoff.folder / "backup.json"
        self.assertEqual(self.sendoff.run("account", "backup", backup).returncode, 0)
        document = json.loads(backup.read_text())
        [account] = document["accounts"]
        office = {**account["identity"], "from": {"name": "Office", "address": "office@example.org"}, "sentFolder": "Büro"}
        account.update(name="both", otherIdentities=[office])
        backup.write_text(json.dumps(document))
        self.assertEqual(self.sendoff.run("account", "restore", backup).returncode, 0)
        for sender, folder, mailbox in (("Office <office@example.org>", "Büro", "B&APw-ro"), (None, "Gesendet", "Gesendet")):
            with self.subTest(sender):
                sent = self.sendoff.run("send", "--account", "both", *(["--from", sender] if sender else []), "--to", "ana@example.org",
                                        "--subject", "x", "--text", "-", "--wait", 60, text="x\n")
                item = self.show(sent.stdout.decode().strip())
                self.assertEqual((item["sentCopy"]["state"], item["sentCopy"]["mailbox"]), ("kept", folder), item["transcript"])
                self.assertEqual(len(self.dovecot.found(mailbox, item["messageId"])), 1)

    def test_a_mailbox_out_of_reach_gets_its_copy_later(self):
        self.add_account(port=daemons.free_ports(1)[0])
        item = self.send()
        self.assertEqual((item["state"], item["sentCopy"]["state"], item["sentCopy"]["tries"]), ("sent", "waiting", 1))
        self.assertIsNotNone(item["sentCopy"]["nextTry"])
        changed = self.sendoff.run("account", "set-incoming", "work", "--imap-port", self.dovecot.imaps)
        self.assertEqual(changed.returncode, 0, changed.stderr.decode())
        self.let_time_pass()
        self.assertEqual(self.show(item["id"])["sentCopy"]["state"], "kept")
        self.let_time_pass()
        self.assertEqual(len(self.dovecot.found("Sent", item["messageId"])), 1)

    def test_a_refused_login_says_why(self):
        self.add_account("--imap-user", "nobody")
        item = self.send()
        self.assertEqual((item["state"], item["sentCopy"]["state"]), ("sent", "waiting"))
        self.assertIn("loginRefused", item["sentCopy"]["text"])

    def test_a_mailbox_has_a_password_of_its_own(self):
        # The one for sending is another.
        self.sendoff.add_account("work", self.server.port, "tls", "--auth", "none", "--imap-server", "localhost", "--imap-port",
                                 self.dovecot.imaps, "--imap-password-command", "echo wrong", password=None,
                                 ca_file=self.dovecot.authority.certificate)
        self.assertEqual(self.sendoff.json("account", "show", "work")["incoming"]["ownPassword"], "command")
        item = self.send()
        self.assertIn("loginRefused", item["sentCopy"]["text"])
        changed = self.sendoff.json("account", "set-incoming", "work", "--imap-password-command", f"echo {PASSWORD}")
        self.assertEqual(changed["incoming"]["ownPassword"], "command")
        [tried] = self.sendoff.json("outbox", "retry", item["id"])
        self.assertEqual(tried["sentCopy"]["state"], "kept", tried)
        for wrong in (["--imap-password-command", ""], ["--imap-password-stdin", "--imap-password-same"]):
            self.assertEqual(self.sendoff.run("account", "set-incoming", "work", *wrong, text="x\n").returncode, 64, wrong)
        changed = self.sendoff.json("account", "set-incoming", "work", "--imap-password-same")
        self.assertIsNone(changed["incoming"]["ownPassword"])

    def test_a_full_mailbox_keeps_no_copy_and_disturbs_no_mail(self):
        full = self.enterContext(FullDovecot())
        authorities = self.sendoff.folder / "authorities.pem"
        authorities.write_text(self.dovecot.authority.certificate.read_text() + full.authority.certificate.read_text())
        self.sendoff.add_account("work", self.server.port, "tls", "--auth", "none", "--imap-server", "localhost",
                                 "--imap-port", full.imaps, ca_file=authorities)
        item = self.send()
        self.assertEqual((item["state"], item["recipients"][0]["outcome"]), ("sent", "accepted"))
        self.assertEqual((item["sentCopy"]["state"], full.found("Sent", item["messageId"])), ("waiting", []), item["sentCopy"])
        self.assertIn("[OVERQUOTA]", item["sentCopy"]["text"])
        self.assertIn("couldn't be put among your sent mail yet", self.sendoff.run("outbox", "show", item["id"]).stdout.decode())
        self.let_time_pass()
        self.assertEqual(len(self.server.messages), 1)

    def test_none_is_made_where_none_is_wanted(self):
        self.add_account("--sent-copy", "never")
        item = self.send()
        self.assertIsNone(item["sentCopy"])
        self.assertEqual(self.dovecot.found("Sent", item["messageId"]), [])

    def test_a_large_message_goes_in_blocks(self):
        self.add_account()
        file = self.sendoff.folder / "large.bin"
        file.write_bytes(bytes(range(256)) * 20_000)
        result = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", "--attach", file,
                                  "--wait", 60, text="x")
        item = self.show(result.stdout.decode().strip())
        self.assertEqual(item["sentCopy"]["state"], "kept", item["transcript"])
        [(_, _, octets)] = self.dovecot.found("Sent", item["messageId"])
        self.assertEqual(octets, self.sendoff.run("outbox", "export", item["id"]).stdout)


if __name__ == "__main__":
    daemons.require()
    unittest.main(verbosity=2)
