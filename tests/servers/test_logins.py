# SPDX-License-Identifier: GPL-3.0-or-later
"""Logins against a server written independently of ours, and what is remembered of them."""
import base64
import hashlib
import hmac
import pathlib
import ssl
import tempfile
import unittest

from mailserver import Authority
from sendoff import Sendoff
from toyserver import ToyServer

PASSWORD = b"correct-horse-battery"


class LoginServer(ToyServer):
    """Offers `offers`; `logins` are those that were right."""

    def __init__(self, certificate, key, authority):
        super().__init__(certificate, key)
        self.context.verify_mode = ssl.CERT_OPTIONAL
        self.context.load_verify_locations(authority)
        # RFC 5929 4: the certificate is signed with SHA-256.
        self.end_point = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pathlib.Path(certificate).read_text())).digest()
        self.offers = []
        self.logins = []

    def answer(self, say, lines, line):
        words = line.decode().split()
        if words[0] == "EHLO":
            say("250-toy.example.org")
            say("250 AUTH " + " ".join(self.offers))
        elif words[0] == "AUTH":
            def ask(challenge):
                say("334 " + base64.b64encode(challenge).decode())
                return base64.b64decode(lines.readline().strip())
            first = base64.b64decode(words[2]) if words[2:] and words[2] != "=" else b""
            right = self.check(words[1], first, ask)
            if right:
                self.logins.append(words[1])
            say("235 2.7.0 welcome" if right else "535 5.7.8 no")
        else:
            say("250 ok")

    def check(self, mechanism, first, ask):
        if mechanism == "PLAIN":
            return first == b"\0jane\0" + PASSWORD
        if mechanism == "CRAM-MD5":
            return ask(b"<1@toy>") == b"jane " + hmac.new(PASSWORD, b"<1@toy>", "md5").hexdigest().encode()
        if mechanism == "EXTERNAL":
            return first == b"jane"
        return self.scram("sha" + mechanism.split("-")[2], first, ask)

    def scram(self, digest, first, ask):
        """RFC 5802 3."""
        flag, _, bare = first.split(b",", 2)
        if flag not in (b"n", b"y", b"p=tls-server-end-point"):
            ask(b"e=unsupported-channel-binding-type")
            return False
        nonce = dict(field.split(b"=", 1) for field in bare.split(b","))[b"r"] + b"server"
        challenge = b"r=" + nonce + b",s=" + base64.b64encode(b"salt") + b",i=4096"
        final = ask(challenge)
        bound, proof = final.rsplit(b",p=", 1)
        data = flag + b",," + (self.end_point if flag.startswith(b"p=") else b"")
        salted = hashlib.pbkdf2_hmac(digest, PASSWORD, b"salt", 4096)
        signed = bare + b"," + challenge + b"," + bound
        stored = hashlib.new(digest, hmac.new(salted, b"Client Key", digest).digest()).digest()
        signature = hmac.new(stored, signed, digest).digest()
        key = bytes(a ^ b for a, b in zip(base64.b64decode(proof), signature))
        if bound != b"c=" + base64.b64encode(data) + b",r=" + nonce or hashlib.new(digest, key).digest() != stored:
            ask(b"e=invalid-proof")
            return False
        server = hmac.new(salted, b"Server Key", digest).digest()
        return ask(b"v=" + base64.b64encode(hmac.new(server, signed, digest).digest())) == b""


class Logins(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.authority = Authority(pathlib.Path(folder.name))
        self.server = LoginServer(*self.authority.sign("localhost", "DNS:localhost"), self.authority.certificate)
        self.addCleanup(self.server.close)
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)

    def add(self, *more, **named):
        self.sendoff.add_account("work", self.server.port, "tls", *more, ca_file=self.authority.certificate, **named)

    def tries(self, code=0):
        result = self.sendoff.run("account", "test", "work")
        self.assertEqual(result.returncode, code, result.stderr.decode())
        return result.stderr.decode()

    def test_each_login_is_right(self):
        for name in ("SCRAM-SHA-512-PLUS", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-512", "SCRAM-SHA-256",
                     "SCRAM-SHA-1", "CRAM-MD5", "PLAIN"):
            with self.subTest(name):
                self.server.offers = [name]
                self.add("--auth", name)
                self.tries()
                self.assertEqual(self.server.logins[-1], name)
                self.assertEqual(self.sendoff.run("account", "remove", "work").returncode, 0)

    def test_a_wrong_password_is_told_from_a_right_one(self):
        self.server.offers = ["SCRAM-SHA-256-PLUS", "PLAIN"]
        self.add(password="wrong")
        self.assertIn("password", self.tries(77))
        self.assertEqual(self.server.logins, [])

    def test_a_certificate_logs_in_without_a_password(self):
        certificate, key = self.authority.sign("jane", "email:jane@example.org")
        both = self.sendoff.folder / "client.pem"
        both.write_text(certificate.read_text() + key.read_text())
        self.server.offers = ["EXTERNAL", "PLAIN"]
        added = self.sendoff.run("account", "add", "work", "--address", "jane@example.org", "--server", "localhost",
                                 "--port", self.server.port, "--user", "jane", "--auth", "EXTERNAL",
                                 "--client-certificate", both, "--ca-file", self.authority.certificate)
        self.assertEqual(added.returncode, 0, added.stderr.decode())
        self.tries()
        self.assertEqual(self.server.logins, ["EXTERNAL"])

    def test_a_weaker_offer_is_refused_until_the_account_is_saved_again(self):
        self.server.offers = ["PLAIN", "SCRAM-SHA-256"]
        self.add()
        self.tries()
        self.server.offers = ["PLAIN", "CRAM-MD5"]
        words = self.tries(77)
        self.assertIn("weaker", words)
        self.assertIn("save", words)
        sent = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", "--wait", 30, text="x\n")
        self.assertEqual(sent.returncode, 77, sent.stderr.decode())
        self.assertEqual(self.server.logins, ["SCRAM-SHA-256"])
        saved = self.sendoff.run("account", "set-password", "work", "--password-command", "echo " + PASSWORD.decode())
        self.assertEqual(saved.returncode, 0, saved.stderr.decode())
        self.tries()
        self.assertEqual(self.server.logins, ["SCRAM-SHA-256", "CRAM-MD5"])
        self.server.offers = ["PLAIN", "SCRAM-SHA-1"]
        self.tries()
        self.server.offers = ["PLAIN", "CRAM-MD5"]
        self.tries(77)


if __name__ == "__main__":
    unittest.main(verbosity=2)
