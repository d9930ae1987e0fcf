# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong with an account: each trouble for real, each with a sentence and a next step of its own."""
import contextlib
import json
import os
import socket
import ssl
import subprocess
import threading
import time
import unittest

import daemons
import internet
import oauth_provider
from own_keyring import Keyring
from sendoff import Sendoff

# Twenty-five, of which the wrong port kind goes both ways.
TROUBLES = [
    "name not found", "refused", "timeout", "TLS on a STARTTLS port", "STARTTLS on a TLS port", "old TLS", "expired", "self-signed",
    "wrong host", "unknown CA", "changed pin", "no AUTH offered", "mechanism refused", "wrong password", "app password needed",
    "account disabled", "sender refused", "too many connections", "proxy refuses", "captive portal", "IPv6 broken", "clock wrong",
    "keychain missing", "keychain locked", "keychain denied", "OAuth revoked"]
ZONE = ["--host-record=mail.example.org,closed.example,127.0.0.1", "--host-record=v6.example,2001:db8::1"]
HOST = "mail.example.org"


class Place:
    """A server of few words at a port of its own. `tls` is None for one that begins in the clear."""

    def __init__(self, talk, tls=None):
        self.talk, self.tls = talk, tls
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        with contextlib.suppress(OSError, ssl.SSLError, ValueError):
            with self.tls.wrap_socket(connection, server_side=True) if self.tls else connection as channel:
                self.talk(channel, channel.makefile("rb"))

    def close(self):
        self.listener.close()


def silence(channel, lines):
    lines.read()


def greeting(text):
    def talk(channel, lines):
        channel.sendall(text.encode() + b"\r\n")
        lines.readline()
    return talk


def smtp(auth="AUTH PLAIN", login="235 2.7.0 welcome", sender="250 2.1.0 ok"):
    """Enough of a server to come to MAIL FROM."""
    def talk(channel, lines):
        channel.sendall(b"220 mail.example.org ESMTP\r\n")
        for line in lines:
            answer = {b"EHLO": f"250-mail.example.org\r\n250 {auth or 'HELP'}", b"AUTH": login, b"MAIL": sender}.get(
                line[:4].upper(), "250 2.0.0 ok")
            channel.sendall(answer.encode() + b"\r\n")
    return talk


class Certificates:
    """Good ones and bad ones, as contexts for servers."""

    def __init__(self, net):
        self.net, self.folder = net, net.folder / "certificates"
        self.folder.mkdir()

    def context(self, certificate, key):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        return context

    def good(self, name=HOST):
        return self.context(*self.net.authority.sign("for-" + name, "DNS:" + name))

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    def self_signed(self):
        self.openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                     "-subj", "/CN=" + HOST, "-addext", "subjectAltName=DNS:" + HOST, "-keyout", "self.key", "-out", "self.pem")
        return self.context(self.folder / "self.pem", self.folder / "self.key")

    def stranger(self):
        (self.folder / "stranger").mkdir()
        return self.context(*daemons.Authority(self.folder / "stranger").sign("x", "DNS:" + HOST))

    def between(self, name, start, end):
        """Valid from one day to another, counted from today."""
        def day(offset):
            return time.strftime("%Y%m%d000000Z", time.gmtime(time.time() + offset * 86400))
        ca = self.net.folder
        (self.folder / "index").write_text("")
        (self.folder / "ca.cnf").write_text(f"""
[ca]
default_ca = own
[own]
database = {self.folder}/index
new_certs_dir = {self.folder}
certificate = {ca}/ca.pem
private_key = {ca}/ca.key
rand_serial = yes
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = DNS:{HOST}
""")
        self.openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=" + HOST,
                     "-keyout", name + ".key", "-out", name + ".csr")
        self.openssl("ca", "-batch", "-config", "ca.cnf", "-in", name + ".csr", "-out", name + ".pem", "-notext",
                     "-startdate", day(start), "-enddate", day(end))
        return self.context(self.folder / (name + ".pem"), self.folder / (name + ".key"))

    def old(self):
        context = self.good()
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
        return context


class Explained(unittest.TestCase):
    def setUp(self):
        self.net = self.enterContext(internet.Internet(ZONE, ["id.example.org"]))
        # Only a machine that has an address of a family asks for names of it (RFC 3493 6.1, AI_ADDRCONFIG).
        for address in ("192.0.2.2/32", "2001:db8:1::2/128"):
            subprocess.run(["ip", "addr", "add", address, "dev", "lo"], check=True)
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.certificates = Certificates(self.net)
        self.good = self.certificates.good()
        self.started = {}

    def place(self, talk, tls="good"):
        place = Place(talk, self.good if tls == "good" else tls)
        self.addCleanup(place.close)
        return place.port

    def begin(self, name, code, port, *more, server=HOST, security="tls", password=("--password-command", "echo x")):
        added = self.sendoff.run("account", "add", name, "--address", "jane@example.org", "--server", server, "--port", port,
                                 "--security", security, *password, *more)
        self.assertEqual(added.returncode, 0, added.stderr.decode())
        self.start(name, code)

    def start(self, name, code):
        """All at once, for some of them take their time."""
        self.started[name] = (code, self.sendoff.start("account", "test", name))

    def begin_connections(self):
        with socket.create_server(("127.0.0.1", 0)) as unused:
            closed = unused.getsockname()[1]
        clear = smtp("STARTTLS")
        self.begin("name not found", 68, 465, server="nowhere.example")
        self.begin("refused", 75, closed, server="closed.example")
        self.begin("timeout", 75, self.place(silence))
        self.begin("TLS on a STARTTLS port", 76, self.place(clear, None))
        self.begin("STARTTLS on a TLS port", 75, self.place(silence, self.good), security="starttls")
        self.begin("IPv6 broken", 75, 465, server="v6.example")
        self.begin("captive portal", 76, self.place(greeting("HTTP/1.1 302 Found"), None), security="starttls")
        self.begin("too many connections", 75, self.place(greeting("421 4.7.0 Too many connections from your host")))
        self.begin("proxy refuses", 75, 465, "--proxy", f"http://127.0.0.1:{self.place(greeting('HTTP/1.1 403 Forbidden'), None)}")

    def begin_certificates(self):
        make, plain = self.certificates, smtp()
        self.begin("old TLS", 76, self.place(plain, make.old()))
        self.begin("expired", 76, self.place(plain, make.between("expired", -20, -2)))
        self.begin("clock wrong", 76, self.place(plain, make.between("future", 20, 40)))
        self.begin("self-signed", 76, self.place(plain, make.self_signed()))
        self.begin("wrong host", 76, self.place(plain, make.good("other.example.org")))
        self.begin("unknown CA", 76, self.place(plain, make.stranger()))
        self.pin("changed pin", self.place(plain))
        self.start("changed pin", 76)

    def pin(self, name, port):
        """As the window does it, for another certificate."""
        backup = self.sendoff.folder / "backup.json"
        self.assertEqual(self.sendoff.run("account", "add", "x", "--address", "jane@example.org", "--server", HOST, "--port", port,
                                          "--password-command", "echo x").returncode, 0)
        self.assertEqual(self.sendoff.run("account", "backup", backup).returncode, 0)
        document = json.loads(backup.read_text())
        [account] = [each for each in document["accounts"] if each["name"] == "x"]
        account["name"], account["server"]["pinnedCertificate"] = name, "ab" * 32
        backup.write_text(json.dumps({**document, "accounts": [account]}))
        self.assertEqual(self.sendoff.run("account", "restore", backup).returncode, 0)

    def begin_logins(self):
        self.begin("no AUTH offered", 77, self.place(smtp(auth=None)))
        self.begin("mechanism refused", 77, self.place(smtp(login="504 5.5.4 Unrecognized authentication type")))
        self.begin("wrong password", 77, self.place(smtp(login="535 5.7.8 Authentication failed")))
        self.begin("app password needed", 77, self.place(smtp(login="534 5.7.9 Application-specific password required")))
        self.begin("account disabled", 77, self.place(smtp(login="525 5.7.13 User account disabled")))
        self.begin("sender refused", 69, self.place(smtp(sender="550 5.7.1 Sender address rejected: not owned by user")))

    def begin_keychain(self):
        """One after the other, as there is one session bus."""
        stdin = "secret\n"
        with Keyring() as keyring:
            for name in ("keychain denied", "keychain locked", "keychain missing"):
                added = self.sendoff.run("account", "add", name, "--address", "jane@example.org", "--server", HOST,
                                         "--password-stdin", text=stdin)
                self.assertEqual(added.returncode, 0, added.stderr.decode())
            self.begin_revoked()
            keyring.lock()
            self.start("keychain locked", 77)
            self.started["keychain locked"][1].wait(60)
            keyring.refuse()
            self.start("keychain denied", 77)
            self.started["keychain denied"][1].wait(60)
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
            self.start("keychain missing", 77)
            self.started["keychain missing"][1].wait(60)

    def begin_revoked(self):
        """Signed in, with a token that ends at once; then the provider takes the sign-in back."""
        provider = oauth_provider.Provider(self.net, lambda: "token", lifetime=1)
        address = "https://" + oauth_provider.HOST
        added = self.sendoff.run("account", "add", "OAuth revoked", "--address", "jane@example.org", "--server", HOST, "--port", "465",
                                 "--oauth-client-id", oauth_provider.CLIENT, "--oauth-authorization", address + "/authorize",
                                 "--oauth-token", address + "/token", "--oauth-device", address + "/device", "--oauth-scope", "mail")
        self.assertEqual(added.returncode, 0, added.stderr.decode())
        signed_in = self.sendoff.run("account", "sign-in", "OAuth revoked", "--device")
        self.assertEqual(signed_in.returncode, 0, signed_in.stderr.decode())
        provider.refresh_tokens.clear()
        self.start("OAuth revoked", 77)
        self.started["OAuth revoked"][1].wait(60)

    def test_each_trouble_has_its_own_sentence_and_next_step(self):
        self.begin_connections()
        self.begin_certificates()
        self.begin_logins()
        self.begin_keychain()
        said = {}
        for name, (code, process) in self.started.items():
            _, words = process.communicate(timeout=120)
            lines = [line for line in words.decode().splitlines() if not line.startswith("✓")]
            with self.subTest(name):
                self.assertEqual(process.returncode, code, words.decode())
                self.assertGreaterEqual(len(lines), 3, words.decode())
                self.assertTrue(lines[0].startswith("✗") or len(lines) >= 3)
                said[name] = tuple(line for line in lines if not line.startswith("✗"))
                print(f"{name:26} {said[name][0]}  →  {said[name][-1]}")
        self.assertEqual(set(said), set(TROUBLES))
        headlines = [sentences[0] for sentences in said.values()]
        self.assertEqual(len(set(headlines)), len(headlines), sorted(headlines))
        advice = [sentences[-1] for sentences in said.values()]
        self.assertTrue(all(each.endswith(".") for each in advice), advice)


if __name__ == "__main__":
    internet.enter()
    unittest.main(verbosity=2)
