# SPDX-License-Identifier: GPL-3.0-or-later
"""What a writer may ask of the mail system goes to the server as its RFC has it, and a proxy may ask for a login."""
import base64
import pathlib
import socket
import tempfile
import threading
import unittest

from mailserver import Authority
from sendoff import Sendoff
from toyserver import ToyServer

PROXY_PASSWORD = "proxy-password"


class WishServer(ToyServer):
    """Offers every wish and keeps what it was asked."""

    def __init__(self, certificate, key):
        super().__init__(certificate, key)
        self.offers = ["REQUIRETLS", "MT-PRIORITY", "DELIVERBY 60", "FUTURERELEASE 86400 2099-01-01T00:00:00Z"]
        self.asked = []

    def answer(self, say, lines, line):
        words = line.decode().strip()
        if words.startswith("EHLO"):
            for offer in ["toy.example.org", *self.offers]:
                say("250-" + offer)
            say("250 AUTH PLAIN")
            return
        if words.startswith("MAIL"):
            self.asked.append(words)
        say("235 2.7.0 in" if words.startswith("AUTH") else "250 ok")


class ConnectProxy:
    """RFC 9110 9.3.6 with Basic (RFC 7617): leads to one port whoever knows the password."""

    def __init__(self, target):
        self.target = target
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.led = 0
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        expected = b"Basic " + base64.b64encode(b"jane:" + PROXY_PASSWORD.encode())
        while True:
            head = b""
            while b"\r\n\r\n" not in head:
                octets = client.recv(4096)
                if not octets:
                    return
                head += octets
            if expected in head:
                break
            client.sendall(b"HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n")
        self.led += 1
        server = socket.create_connection(("127.0.0.1", self.target))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        threading.Thread(target=self.copy, args=(client, server), daemon=True).start()
        self.copy(server, client)

    @staticmethod
    def copy(source, target):
        try:
            while octets := source.recv(65536):
                target.sendall(octets)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass


class Wishes(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.authority = Authority(pathlib.Path(folder.name))
        self.server = WishServer(*self.authority.sign("localhost", "DNS:localhost"))
        self.addCleanup(self.server.close)
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)

    def add(self, *more):
        self.sendoff.add_account("work", self.server.port, "tls", *more, ca_file=self.authority.certificate)

    def send(self, code, *wishes):
        result = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", *wishes,
                                  "--wait", 30, text="x\n")
        self.assertEqual(result.returncode, code, result.stderr.decode())
        return result.stderr.decode()

    def test_wishes_reach_the_server(self):
        self.add()
        self.send(0, "--require-tls", "--priority", "-3", "--deliver-by", "2h,return")
        self.send(0, "--deliver-by", "90min")
        self.assertEqual(self.server.asked, ["MAIL FROM:<jane@example.org> REQUIRETLS MT-PRIORITY=-3 BY=7200;R",
                                             "MAIL FROM:<jane@example.org> BY=5400;N"])

    def test_the_server_holds_a_message_until_its_time(self):
        self.add()
        words = self.send(0, "--at", "+2h", "--hold-at-server")
        self.assertIn("nothing calls it back", words)
        [asked] = self.server.asked
        seconds = int(asked.rsplit("HOLDFOR=", 1)[1])
        self.assertTrue(7100 < seconds <= 7200, asked)

    def test_what_the_server_cannot_promise_is_said_before(self):
        self.server.offers = []
        self.add()
        self.assertIn("encryption", self.send(69, "--require-tls"))
        self.assertIn("in time", self.send(69, "--deliver-by", "2h,return"))
        self.assertEqual(self.server.asked, [])
        self.send(0, "--priority", "5", "--deliver-by", "2h")
        self.assertEqual(self.server.asked, ["MAIL FROM:<jane@example.org>"])

    def test_wrong_wishes_queue_nothing(self):
        for wrong in (["--priority", "10"], ["--priority", "high"], ["--deliver-by", "soon"], ["--deliver-by", "0h"],
                      ["--hold-at-server"]):
            with self.subTest(wrong):
                self.send(64, *wrong)
        self.assertEqual(self.sendoff.json("outbox", "list"), [])

    def test_a_proxy_asks_for_a_password(self):
        proxy = ConnectProxy(self.server.port)
        self.addCleanup(proxy.close)
        url = f"http://jane@127.0.0.1:{proxy.port}"
        self.add("--proxy", url, "--proxy-password-command", f"echo {PROXY_PASSWORD}")
        self.send(0)
        self.assertEqual(proxy.led, 1)
        found = [path for path in self.sendoff.profile.rglob("*") if path.is_file()
                 and f"http://jane:{PROXY_PASSWORD}".encode() in path.read_bytes()]
        self.assertEqual(found, [])

    def test_a_wrong_proxy_password_is_told(self):
        proxy = ConnectProxy(self.server.port)
        self.addCleanup(proxy.close)
        self.add("--proxy", f"http://jane@127.0.0.1:{proxy.port}", "--proxy-password-command", "echo wrong")
        self.assertIn("proxy", self.send(75).lower())
        self.assertEqual((proxy.led, self.server.asked), (0, []))

    def test_a_proxy_password_has_no_place_in_an_address(self):
        result = self.sendoff.run("account", "add", "work", "--address", "jane@example.org", "--server", "localhost",
                                  "--port", 465, "--security", "tls", "--proxy", "socks5://jane:secret@127.0.0.1:1080",
                                  "--password-command", "echo x")
        self.assertEqual(result.returncode, 64)
        self.assertIn("--proxy-password-command", result.stderr.decode())


if __name__ == "__main__":
    unittest.main(verbosity=2)
