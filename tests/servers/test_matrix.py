#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every real server and all that it offers: test_matrix.py SERVER tests one and writes its row of the matrix,
--compare holds the matrix of lib/smtp/README.md against the rows, --write tests all and writes it there."""
import contextlib
import email
import json
import os
import pathlib
import re
import smtplib
import ssl
import subprocess
import sys
import unittest
import uuid

import daemons

os.environ.setdefault("SENDOFF_CLI", str(daemons.TOP / "build/dev/app/cli/sendoff-cli"))
from dovecot import Dovecot
from dovecot_submission import DovecotSubmission
from exim import Exim
from haraka import Haraka
from opensmtpd import OpenSmtpd
from postfix import Postfix
from sendoff import Sendoff
from sink import Folder, Sink
from smtpserver import SmtpServer

README = daemons.TOP / "lib/smtp/README.md"
BEGIN, END = "<!-- tests/servers/test_matrix.py --write -->", "<!-- end of the matrix -->"
ROWS = pathlib.Path(os.environ.setdefault("SENDOFF_MATRIX", str(daemons.TOP / "build/matrix")))
COLUMNS = ["Plain text", "8-bit text", "SMTPUTF8", "30 MB", "500 recipients", "DSN", "AUTH, all that it offers"]
SERVERS = ["postfix", "exim", "opensmtpd", "dovecot", "haraka", "smtpserver", "bare"]


def started(name, stack):
    """The server and where what it takes arrives; both end with the stack."""
    if name in ("haraka", "smtpserver", "bare"):
        arrivals = Folder(stack)
        server = Haraka(arrivals.path) if name == "haraka" else SmtpServer(arrivals.path, bare=name == "bare")
        return stack.enter_context(server), arrivals
    sink = stack.enter_context(contextlib.closing(Sink()))
    if name == "postfix":
        dovecot = stack.enter_context(Dovecot("plain login cram-md5 scram-sha-1 scram-sha-256 xoauth2 oauthbearer"))
        return stack.enter_context(Postfix(dovecot, sink.port)), sink
    relaying = {"exim": Exim, "opensmtpd": OpenSmtpd, "dovecot": DovecotSubmission}[name]
    return stack.enter_context(relaying(sink.port)), sink


class Matrix(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        stack = contextlib.ExitStack()
        cls.addClassCleanup(stack.close)
        cls.server, cls.arrivals = started(cls.name, stack)
        cls.sendoff = Sendoff()
        cls.addClassCleanup(cls.sendoff.close)
        cls.client = cls.server.authority.pkcs12(daemons.USER, "email:jane@example.org")
        cls.offered = cls.extensions()
        for name, port, security in (("work", cls.server.tls, "tls"), ("starttls", cls.server.starttls, "starttls")):
            cls.sendoff.add_account(name, port, security, ca_file=cls.server.authority.certificate)
        cls.row = {}

    @classmethod
    def tearDownClass(cls):
        ROWS.mkdir(parents=True, exist_ok=True)
        (ROWS / (cls.name + ".json")).write_text(json.dumps({"Server": cls.server.title, **cls.row}))

    @classmethod
    def extensions(cls):
        """What the server offers a client that has a certificate, as another implementation reads it."""
        context = ssl.create_default_context(cafile=str(cls.server.authority.certificate))
        context.load_cert_chain(cls.client.with_suffix(".pem"), cls.client.with_suffix(".key"))
        with smtplib.SMTP_SSL("localhost", cls.server.tls, context=context) as client:
            client.ehlo("[127.0.0.1]")
            return client.esmtp_features

    def send(self, *arguments, account="work", code=0):
        """The item after a send that ends with this code."""
        result = self.sendoff.run("send", "--account", account, *arguments, "--wait", 60, timeout=300)
        said = result.stderr.decode()
        self.assertEqual(result.returncode, code, said + self.server.log()[-3000:])
        return self.sendoff.json("outbox", "show", result.stdout.decode().strip())

    def transcript(self, item):
        return self.sendoff.run("outbox", "show", item["id"], "--transcript").stdout.decode()

    def arrived(self, mark, recipients):
        """The message with this mark, once all recipients have it, each once."""
        found = []

        def look():
            found[:] = [each for each in self.arrivals.messages if mark in each.octets]
            return sum(len(each.recipients) for each in found) >= len(recipients)
        daemons.wait_until(look, lambda: "not all arrived:\n" + self.server.log()[-3000:], 60)
        self.assertEqual(sorted(name for each in found for name in each.recipients), sorted(recipients))
        return found

    def ready_message(self, body):
        """A file with a message that has all headers, and its mark."""
        mark = f"{uuid.uuid4()}@example.org".encode()
        octets = (b"From: jane@example.org\r\nTo: ana@example.org\r\nSubject: ready\r\n"
                  b"Date: Wed, 25 Nov 2026 12:00:00 +0000\r\nMessage-ID: <" + mark + b">\r\nMIME-Version: 1.0\r\n"
                  b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + body)
        path = self.sendoff.folder / "ready.eml"
        path.write_bytes(octets)
        return path, mark, octets

    def check_ready_message(self, body, account="work"):
        path, mark, octets = self.ready_message(body)
        item = self.send("--eml", path, account=account)
        self.assertEqual([each["outcome"] for each in item["recipients"]], ["accepted"])
        [message] = self.arrived(mark, ["ana@example.org"])
        self.assertTrue(message.octets.endswith(octets), message.octets[-2000:])

    def test_plain_text_arrives_octet_for_octet(self):
        for account in ("starttls", "work"):
            self.check_ready_message(b"Hello,\r\n.\r\n..\r\nFrom here on \t\r\n\r\n.\r\n", account)
        self.row["Plain text"] = "yes"

    def refused_before_sending(self, *arguments):
        item = self.send(*arguments, code=69)
        self.assertEqual([each["outcome"] for each in item["recipients"]], ["rejected"])
        self.assertNotIn("MAIL FROM", self.transcript(item))

    def test_8_bit_text_arrives_octet_for_octet_or_is_refused_before_sending(self):
        body = "Grüße aus Köln 🎉\r\n".encode() * 100
        if "8bitmime" in self.offered:
            self.check_ready_message(body)
            self.row["8-bit text"] = "yes"
        else:
            self.refused_before_sending("--eml", self.ready_message(body)[0])
            self.row["8-bit text"] = "not offered: refused before sending"

    def test_an_address_beyond_ascii_is_delivered_or_refused_before_sending(self):
        recipient, mark = "jürgen@example.org", str(uuid.uuid4())
        arguments = ["--to", recipient, "--subject", mark, "--text", "/dev/null"]
        if "smtputf8" in self.offered:
            self.send(*arguments)
            [message] = self.arrived(mark.encode(), [recipient])
            self.assertIn(recipient.encode(), message.octets)
            self.row["SMTPUTF8"] = "yes"
        else:
            self.refused_before_sending(*arguments)
            self.row["SMTPUTF8"] = "not offered: refused before sending"

    def test_30_mb_arrive_octet_for_octet(self):
        attachment, mark = os.urandom(30_000_000), str(uuid.uuid4())
        path = self.sendoff.folder / "big.bin"
        path.write_bytes(attachment)
        self.send("--to", "ana@example.org", "--subject", mark, "--text", "/dev/null", "--attach", path)
        [message] = self.arrived(mark.encode(), ["ana@example.org"])
        [part] = [part for part in email.message_from_bytes(message.octets).walk() if part.get_filename() == "big.bin"]
        self.assertEqual(part.get_payload(decode=True), attachment)
        self.row["30 MB"] = "yes"

    def test_500_recipients_get_one_copy_each(self):
        path, mark, octets = self.ready_message(b"Hello, all.\r\n")
        recipients = [f"reader{number}@example.org" for number in range(500)]
        item = self.send("--eml", path, *[word for each in recipients for word in ("--to", each)])
        self.assertEqual({each["outcome"] for each in item["recipients"]}, {"accepted"})
        for message in self.arrived(mark, recipients):
            self.assertTrue(message.octets.endswith(octets))
        transactions = self.transcript(item).count("MAIL FROM:")
        self.row["500 recipients"] = "yes" if transactions == 1 else f"yes, in {transactions} transactions"

    def test_the_writer_wish_for_delivery_reports_reaches_the_next_server(self):
        mark = str(uuid.uuid4())
        self.send("--to", "ana@example.org", "--subject", mark, "--text", "/dev/null", "--notify", "success,failure")
        [message] = self.arrived(mark.encode(), ["ana@example.org"])
        wish = message.recipients["ana@example.org"]
        if "dsn" in self.offered:
            self.assertRegex(wish, "NOTIFY=SUCCESS,FAILURE")
            self.assertRegex(wish, "ORCPT=rfc822;ana@example.org")
            self.assertRegex(message.parameters, "ENVID=")
            self.row["DSN"] = "yes"
        else:
            self.assertEqual(wish, "")
            self.row["DSN"] = "not offered"

    def secret(self, mechanism):
        if mechanism == "EXTERNAL":
            return None
        return self.server.token() if mechanism in ("XOAUTH2", "OAUTHBEARER") else daemons.PASSWORD

    def test_every_mechanism_that_it_offers_logs_in(self):
        done = []
        for mechanism in self.offered["auth"].split():
            with self.subTest(mechanism):
                self.sendoff.add_account(mechanism, self.server.tls, "tls", "--auth", mechanism,
                                         *(["--client-certificate", self.client] if mechanism == "EXTERNAL" else []),
                                         ca_file=self.server.authority.certificate, password=self.secret(mechanism))
                item = self.send("--to", "ana@example.org", "--subject", "x", "--text", "/dev/null", account=mechanism)
                self.assertIn("AUTH " + mechanism, self.transcript(item))
                done.append(mechanism)
        self.row[COLUMNS[-1]] = ", ".join(done)


def matrix():
    """The rows of the servers that were tested, as a table."""
    rows = [json.loads((ROWS / (name + ".json")).read_text()) for name in SERVERS]
    lines = [["Server", *COLUMNS], ["---"] * (len(COLUMNS) + 1),
             *([row.get(column, "no") for column in ["Server", *COLUMNS]] for row in rows)]
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def without_versions(table):
    return re.sub(r"^(\| [\w-]+) \d[\w.]*", r"\1", table, flags=re.MULTILINE)


def compare():
    daemons.require()
    table = matrix()
    (ROWS / "matrix.md").write_text(table)
    written = README.read_text().partition(BEGIN + "\n")[2].partition(END)[0]
    if without_versions(written.strip()) != without_versions(table.strip()):
        sys.exit(f"The matrix in {README} differs; tests/servers/test_matrix.py --write renews it:\n{table}")


def write():
    for name in SERVERS:
        subprocess.run([sys.executable, __file__, name], check=True)
    before, _, rest = README.read_text().partition(BEGIN)
    README.write_text(f"{before}{BEGIN}\n{matrix()}{END}{rest.partition(END)[2]}")


if __name__ == "__main__":
    if sys.argv[1] == "--compare":
        compare()
    elif sys.argv[1] == "--write":
        write()
    else:
        daemons.require()
        Matrix.name = sys.argv.pop(1)
        (ROWS / (Matrix.name + ".json")).unlink(missing_ok=True)
        unittest.main(verbosity=2)
