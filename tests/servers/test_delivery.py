# SPDX-License-Identifier: GPL-3.0-or-later
"""A message goes through real Postfix and is read by IMAP and POP3."""
import email
import email.policy
import hashlib
import os
import unittest

import mailserver
from sendoff import Sendoff

TEXT = "Liebe Ana,\n\nGrüße aus Köln.\n.\nFrom here on: 🎉\n"


class Delivery(unittest.TestCase):
    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)

    def check(self, octets, attachment):
        message = email.message_from_bytes(octets, policy=email.policy.default)
        self.assertEqual(message["subject"], "Übersicht für März")
        self.assertEqual(str(message["from"]), "Jürgen Roe <jane@example.org>")
        self.assertEqual(str(message["to"]), "Ána Prieto <ana@example.org>")
        self.assertIsNone(message["bcc"])
        self.assertEqual(message.get_body(("plain",)).get_content().replace("\r\n", "\n"), TEXT)
        [part] = list(message.iter_attachments())
        self.assertEqual(part.get_filename(), "Größe & Maße.bin")
        self.assertEqual(hashlib.sha256(part.get_payload(decode=True)).hexdigest(),
                         hashlib.sha256(attachment).hexdigest())

    def test_text_and_attachment_are_identical_for_readers(self):
        attachment = os.urandom(20_000_000)
        path = self.sendoff.folder / "Größe & Maße.bin"
        path.write_bytes(attachment)
        with mailserver.MailServer() as server:
            for name, port in (("starttls", server.starttls), ("tls", server.tls)):
                self.sendoff.add_account(name, port, name, ca_file=server.authority.certificate)
                result = self.sendoff.run(
                    "send", "--account", name, "--to", "Ána Prieto <ana@example.org>", "--bcc", "ben@example.org",
                    "--subject", "Übersicht für März", "--text", "-", "--attach", path, "--wait", 60, text=TEXT)
                self.assertEqual(result.returncode, 0, result.stderr.decode() + server.log())
                item = self.sendoff.json("outbox", "show", result.stdout.decode().strip())
                self.assertEqual(item["state"], "sent")
                self.assertEqual({each["outcome"] for each in item["recipients"]}, {"accepted"})
                self.assertEqual([each["code"] for each in item["recipients"]], [250, 250])
            mailserver.wait_until(lambda: len(server.by_imap()) == 2, "the second message did not arrive", 60)
            for messages in (server.by_imap(), server.by_pop3()):
                self.assertEqual(len(messages), 2)
                for octets in messages:
                    self.check(octets, attachment)
            mailserver.wait_until(lambda: len(server.by_imap("ben@example.org")) == 2, "no blind copy", 60)

    def test_the_account_check_walks_every_stage(self):
        with mailserver.MailServer() as server:
            self.sendoff.add_account("work", server.starttls, "starttls", ca_file=server.authority.certificate)
            result = self.sendoff.run("account", "test", "work")
            self.assertEqual(result.returncode, 0, result.stderr.decode())
            self.assertTrue(self.sendoff.json("account", "test", "work")["ok"])


if __name__ == "__main__":
    mailserver.require()
    unittest.main(verbosity=2)
