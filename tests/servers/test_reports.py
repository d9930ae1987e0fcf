# SPDX-License-Identifier: GPL-3.0-or-later
"""Bounces, delays and receipts of a real Postfix, found in the INBOX of a real Dovecot, end on the right recipient."""
import contextlib
import json
import re
import signal
import time
import unittest

import daemons
from daemons import PASSWORD
from dovecot import Dovecot, FullDovecot
from postfix import Postfix
from sendoff import Sendoff

REPORT = """From: MAILER-DAEMON@evil.example
To: jane@example.org
Subject: Undelivered
Message-ID: <{name}@evil.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; evil.example
{envelope}
Final-Recipient: rfc822; {recipient}
Action: failed
Status: 5.1.1

--b
Content-Type: text/rfc822-headers

Message-ID: {message_id}

--b--
"""


class Bouncing(Postfix):
    """What it takes, it brings back later: unknown users, a mailbox that `full` has no room in, a domain out of reach."""

    def __init__(self, dovecot, full):
        super().__init__(dovecot)
        self.full = full

    def destinations(self):
        return super().destinations() + f"""
smtpd_reject_unlisted_recipient = no
virtual_alias_maps = inline:{{ info@example.org=ghost@example.org }}
transport_maps = inline:{{ {{ full@example.org = lmtp:[127.0.0.1]:{self.full.lmtp} }}, {{ far.example = smtp:[127.0.0.1]:{self.closed} }} }}
delay_warning_time = 1s
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s"""

    def begin(self):
        [self.closed] = daemons.free_ports(1)
        super().begin()


class Reports(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        stack = contextlib.ExitStack()
        cls.addClassCleanup(stack.close)
        cls.dovecot = stack.enter_context(Dovecot())
        cls.postfix = stack.enter_context(Bouncing(cls.dovecot, stack.enter_context(FullDovecot())))

    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        authorities = self.sendoff.folder / "authorities.pem"
        authorities.write_text(self.dovecot.authority.certificate.read_text() + self.postfix.authority.certificate.read_text())
        self.sendoff.add_account("work", self.postfix.tls, "tls", *self.incoming(), *self.account_options(), "--reports", "on",
                                 ca_file=authorities)

    def account_options(self):
        return "--sent-copy", "never"

    def incoming(self):
        return "--imap-server", "localhost", "--imap-port", self.dovecot.imaps

    def send(self, *recipients, notify=None):
        options = [part for recipient in recipients for part in ("--to", recipient)]
        options += ["--notify", notify] if notify else []
        result = self.sendoff.run("send", *options, "--subject", "Budget", "--text", "-", "--wait", 60, text="Hello\n")
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        return self.show(result.stdout.decode().strip())

    def show(self, number):
        return self.sendoff.json("outbox", "show", number)

    def check(self):
        result = self.sendoff.run("--json", "reports", "check", "work")
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        return json.loads(result.stdout)

    def reported(self, item, address, fate):
        """The recipient, once that is reported of it."""
        found = []

        def look():
            self.check()
            [recipient] = [each for each in self.show(item["id"])["recipients"] if each["address"] == address]
            found[:] = [recipient]
            return recipient["reported"] and recipient["reported"]["fate"] == fate
        daemons.wait_until(look, lambda: f"{fate} was not reported: {found}\n{self.postfix.log()[-3000:]}", 60)
        return found[0]

    def inbox_flags(self):
        with self.dovecot.client() as client:
            client.select("INBOX", readonly=True)
            return client.fetch("1:*", "(FLAGS)")[1]

    def test_an_unknown_user_among_others(self):
        item = self.send("nobody@example.org", "ben@example.org")
        self.assertEqual(item["state"], "sent")
        recipient = self.reported(item, "nobody@example.org", "failed")
        self.assertEqual((recipient["outcome"], recipient["enhanced"]), ("rejected", "5.1.1"))
        self.assertEqual(recipient["reported"]["reporter"], "mail.example.org")
        self.assertEqual(recipient["reported"]["form"], "deliveryStatus")
        item = self.show(item["id"])
        self.assertEqual(item["state"], "partial")
        [other] = [each for each in item["recipients"] if each["address"] == "ben@example.org"]
        self.assertEqual((other["outcome"], other["reported"]), ("accepted", None))
        for flags in self.inbox_flags():
            self.assertNotIn(b"\\Seen", flags)

    def test_an_alias_names_the_recipient_that_was_written_to(self):
        item = self.send("info@example.org")
        recipient = self.reported(item, "info@example.org", "failed")
        self.assertEqual(self.show(item["id"])["state"], "failed")
        self.assertIn("unknown user", recipient["reported"]["text"])

    def test_a_full_mailbox(self):
        item = self.send("full@example.org")
        recipient = self.reported(item, "full@example.org", "failed")
        self.assertEqual((recipient["enhanced"], recipient["meaning"]), ("5.2.2", "mailboxFull"))
        self.assertIn("mailbox for user is full", recipient["reported"]["text"])
        self.assertEqual(self.show(item["id"])["state"], "failed")

    def test_a_delay_fails_nothing(self):
        item = self.send("ana@far.example")
        recipient = self.reported(item, "ana@far.example", "delayed")
        self.assertEqual(recipient["outcome"], "accepted")
        self.assertIsNotNone(recipient["reported"]["willRetryUntil"])
        self.assertEqual(self.show(item["id"])["state"], "sent")

    def test_a_delivery_that_was_asked_for(self):
        item = self.send("ana@example.org", notify="success,failure")
        recipient = self.reported(item, "ana@example.org", "delivered")
        self.assertEqual((recipient["outcome"], recipient["reported"]["status"]), ("accepted", "2.0.0"))

    def test_the_same_report_counts_once(self):
        item = self.send("nobody@example.org")
        self.reported(item, "nobody@example.org", "failed")
        self.assertEqual(self.check(), [])
        retried = self.sendoff.run("outbox", "hold", item["id"])
        self.assertNotEqual(retried.returncode, 0)

    def test_forged_reports_are_ignored(self):
        item = self.send("ben@example.org", "ana@example.org")
        forged = [dict(name="guessed", message_id="<guess@example.org>", recipient="ben@example.org", envelope=""),
                  dict(name="envelope", message_id=item["messageId"], recipient="ben@example.org",
                       envelope="Original-Envelope-Id: <other@example.org>\nOriginal-Recipient: rfc822; no"),
                  dict(name="stranger", message_id=item["messageId"], recipient="mallory@evil.example", envelope=""),
                  dict(name="mixed", message_id="<guess@example.org>", recipient="ben@example.org",
                       envelope="Original-Envelope-Id: " + item["messageId"])]
        for each in (forged[0], forged[2], forged[3]):
            self.dovecot.put("INBOX", REPORT.format(**each).replace("\n", "\r\n").encode())
        self.assertEqual(self.check(), [])
        self.assertEqual(self.show(item["id"])["state"], "sent")
        true = REPORT.format(name="true", message_id=item["messageId"], recipient="ben@example.org", envelope="")
        self.dovecot.put("INBOX", true.replace("\n", "\r\n").encode())
        self.reported(item, "ben@example.org", "failed")

    def fill_inbox(self, count):
        """As other mail that lies there: nobody's report."""
        folder = self.dovecot.folder / "mail/jane/cur"
        for number in range(count):
            (folder / f"{1600000000 + number}.M{number}P1.other:2,").write_text(
                f"From: list{number}@example.net\nTo: jane@example.org\nSubject: News {number}\nDate: Thu, 26 Nov 2026 10:00:00 +0000\n"
                f"Message-ID: <{number}@example.net>\n\n" + "Much to read.\n" * 50)

    def test_ten_thousand_other_messages_cost_one_search(self):
        item = self.send("nobody@example.org")
        self.reported(item, "nobody@example.org", "failed")
        self.fill_inbox(10_000)
        self.addCleanup(self.empty_inbox)
        sessions = len(self.sessions())
        self.assertEqual(self.check(), [])
        daemons.wait_until(lambda: len(self.sessions()) > sessions, "no session ended")
        said, heard = self.sessions()[-1]
        self.assertLess(said, 1000)
        self.assertLess(heard, 3000)
        self.assertEqual(self.check(), [])

    def empty_inbox(self):
        with self.dovecot.client() as client:
            client.select("INBOX")
            client.store("1:*", "+FLAGS", "\\Deleted")
            client.expunge()

    def sessions(self):
        """Octets that each session of IMAP said to Dovecot and heard of it."""
        return [(int(said), int(heard)) for said, heard in re.findall(r"imap\(jane\).*Disconnected: Logged out.* in=(\d+) out=(\d+)", self.dovecot.log())]

    @contextlib.contextmanager
    def serving(self):
        """A Sendoff that stays, and looks by itself."""
        process = self.sendoff.start("serve", "--port", 0)
        try:
            assert process.stdout.readline().startswith(b"PORT=")
            yield process
        finally:
            process.terminate()
            process.communicate(timeout=30)

    def is_failed(self, item, address):
        return any(each["address"] == address and each["outcome"] == "rejected" for each in self.show(item["id"])["recipients"])

    def sessions_ended(self):
        return len(re.findall(r"imap\(jane\).*Disconnected", self.dovecot.log()))

    def ended_by(self, deed, seconds):
        """The session that listens goes."""
        before = self.sessions_ended()
        deed()
        daemons.wait_until(lambda: self.sessions_ended() > before, lambda: "the session stays:\n" + self.dovecot.log()[-2000:], seconds)

    def test_a_bounce_is_shown_within_seconds(self):
        with self.serving() as process:
            first = self.send("nobody@example.org")
            daemons.wait_until(lambda: self.is_failed(first, "nobody@example.org"), self.dovecot.log, 20)
            # The next look of a poll would be a minute after that one.
            item = self.send("ben@example.org")
            time.sleep(3)
            self.assertFalse(self.is_failed(item, "ben@example.org"))
            ended = self.sessions_ended()
            bounce = REPORT.format(name="late", message_id=item["messageId"], recipient="ben@example.org", envelope="")
            self.dovecot.put("INBOX", bounce.replace("\n", "\r\n").encode(), "()")
            daemons.wait_until(lambda: self.is_failed(item, "ben@example.org"), self.dovecot.log, 15)
            # One session does it all: only the test's own came and went.
            self.assertEqual(self.sessions_ended(), ended + 1, self.dovecot.log()[-2000:])
            self.ended_by(lambda: self.sendoff.run("account", "set-incoming", "work", "--reports", "off"), 10)
            self.sendoff.run("account", "set-incoming", "work", "--reports", "on")
            ended = self.sessions_ended()
            another = self.send("full@example.org")
            daemons.wait_until(lambda: self.is_failed(another, "full@example.org"), self.dovecot.log, 20)
            self.assertEqual(self.sessions_ended(), ended)
            self.ended_by(lambda: process.send_signal(signal.SIGTERM), 20)

    def test_nothing_is_read_before_it_is_allowed(self):
        self.assertEqual(self.sendoff.run("account", "set-incoming", "work", "--reports", "off").returncode, 0)
        result = self.sendoff.run("reports", "check", "work")
        self.assertEqual(result.returncode, 78)
        self.assertIn("--reports on", result.stderr.decode())
        self.assertEqual(self.sendoff.run("reports", "check").returncode, 78)
        self.assertEqual(self.sendoff.run("reports", "check", "nobody").returncode, 66)
        self.assertNotIn(PASSWORD, result.stderr.decode())

    def test_a_mailbox_out_of_reach_says_so(self):
        self.send("ben@example.org")
        self.assertEqual(self.sendoff.run("account", "set-incoming", "work", *self.out_of_reach()).returncode, 0)
        result = self.sendoff.run("reports", "check", "work")
        self.assertEqual(result.returncode, 75, result.stderr.decode())

    def out_of_reach(self):
        return "--imap-port", daemons.free_ports(1)[0]


class ReportsByPop3(Reports):
    """The same with a maildrop, of which every message stays."""

    def incoming(self):
        return "--pop3-server", "localhost", "--imap-port", self.dovecot.pop3, "--imap-security", "starttls"

    def account_options(self):
        return ()

    def test_ten_thousand_other_messages_cost_one_search(self):
        """There is no search: the newest 500 headers at most, and each once."""
        self.fill_inbox(700)
        self.addCleanup(self.empty_inbox)
        item = self.send("nobody@example.org")
        self.reported(item, "nobody@example.org", "failed")
        ended = self.dovecot.log().count("pop3(jane)")
        self.assertEqual(self.check(), [])
        daemons.wait_until(lambda: self.dovecot.log().count("pop3(jane)") > ended, "no session ended")
        last = re.findall(r"pop3\(jane\).* top=(\d+)/\d+, retr=(\d+)/\d+, del=(\d+)/", self.dovecot.log())[-1]
        self.assertEqual(last, ("0", "0", "0"))

    test_a_bounce_is_shown_within_seconds = None  # a maildrop tells nothing by itself

    def test_sent_mail_is_kept_here(self):
        item = self.send("ben@example.org")
        self.assertIsNone(item["sentCopy"])
        self.assertIn(b"Hello", self.sendoff.run("outbox", "export", item["id"]).stdout)
        result = self.sendoff.run("account", "set-incoming", "work", "--sent-folder", "Sent")
        self.assertEqual(result.returncode, 64)

    def test_a_wrong_password_says_so(self):
        self.send("ben@example.org")
        self.assertEqual(self.sendoff.run("account", "set-incoming", "work", "--imap-user", "nobody").returncode, 0)
        result = self.sendoff.run("reports", "check", "work")
        self.assertEqual(result.returncode, 77, result.stderr.decode())


if __name__ == "__main__":
    daemons.require()
    unittest.main(verbosity=2)
