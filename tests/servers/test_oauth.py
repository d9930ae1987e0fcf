# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in at a provider, and mail through Postfix and Dovecot, which verify the tokens."""
import json
import socket
import ssl
import threading
import unittest
import urllib.request

import internet
import mailserver
import oauth_provider
from own_keyring import Keyring
from sendoff import Sendoff


class SigningIn(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.net = cls.enterClassContext(internet.Internet([], [oauth_provider.HOST]))
        cls.server = cls.enterClassContext(mailserver.MailServer(mechanisms="plain login xoauth2 oauthbearer"))

    def setUp(self):
        self.keyring = self.enterContext(Keyring())
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.good_tokens = True
        self.provider = oauth_provider.Provider(self.net, self.make_token)
        self.add()

    def make_token(self):
        return self.server.dovecot.token() if self.good_tokens else "no-token-at-all"

    def add(self):
        address = "https://" + oauth_provider.HOST
        added = self.sendoff.run(
            "account", "add", "work", "--address", "jane@example.org", "--server", "localhost", "--port", self.server.tls,
            "--user", "jane", "--ca-file", self.server.authority.certificate, "--oauth-client-id", oauth_provider.CLIENT,
            "--oauth-issuer", address, "--oauth-authorization", address + "/authorize", "--oauth-token", address + "/token",
            "--oauth-device", address + "/device", "--oauth-revocation", address + "/revoke", "--oauth-scope", "mail")
        self.assertEqual(added.returncode, 0, added.stderr.decode())

    def sign_in(self, code=0, name="work"):
        """As a person with a browser does it."""
        process = self.sendoff.start("account", "sign-in", name)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.stdout.close)
        for line in process.stderr:
            if line.startswith(b"https://"):
                break
        context = ssl.create_default_context(cafile=self.net.authority.certificate)
        with urllib.request.urlopen(line.decode().strip(), context=context) as page:
            shown = page.read().decode()
        self.assertEqual(process.wait(30), code, process.stderr.read().decode())
        return shown

    def send(self, code=0):
        sent = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", "--wait", 30, text="x\n")
        self.assertEqual(sent.returncode, code, sent.stderr.decode())
        return self.sendoff.json("outbox", "show", sent.stdout.decode().strip()), sent.stderr.decode()

    def grants(self):
        return [request["grant_type"] for request in self.provider.requests]

    def test_a_sign_in_sends_mail(self):
        self.assertIn("signed in", self.sign_in())
        self.assertEqual(self.send()[0]["state"], "sent")
        self.assertEqual(self.grants(), ["authorization_code"])
        walked = self.sendoff.json("account", "test", "work")
        self.assertEqual([step["detail"] for step in walked["steps"] if step["stage"] == "auth"], ["OAUTHBEARER"])

    def test_no_token_stands_in_a_file(self):
        self.sign_in()
        self.send()
        [refresh] = self.provider.refresh_tokens
        for path in self.sendoff.profile.rglob("*"):
            if path.is_file():
                octets = path.read_bytes()
                self.assertNotIn(refresh.encode(), octets, path)
                self.assertNotIn(self.server.dovecot.token().split(".")[0].encode(), octets, path)

    def test_nobody_has_signed_in(self):
        item, words = self.send(77)
        self.assertEqual(item["state"], "queued")
        self.assertIn("sign-in", words)

    def test_a_token_that_ends_is_renewed_first(self):
        self.provider.lifetime = 30
        self.sign_in()
        self.provider.lifetime = 3600
        self.send()
        self.send()
        self.assertEqual(self.grants(), ["authorization_code", "refresh_token"])

    def test_a_token_that_the_server_refuses_is_renewed_and_tried_once_more(self):
        self.good_tokens = False
        self.sign_in()
        self.good_tokens = True
        self.assertEqual(self.send()[0]["state"], "sent")
        self.assertEqual(self.grants(), ["authorization_code", "refresh_token"])

    def test_a_server_that_takes_no_token_stops_the_account(self):
        self.good_tokens = False
        self.sign_in()
        item, words = self.send(77)
        self.assertEqual((item["state"], item["error"]["stage"]), ("queued", "auth"))
        self.assertIn("token", words)
        self.assertEqual(self.grants(), ["authorization_code", "refresh_token"])

    def test_a_revoked_sign_in_waits_for_a_new_one_and_loses_nothing(self):
        self.provider.lifetime = 30
        self.sign_in()
        self.provider.refresh_tokens.clear()
        item, words = self.send(77)
        self.assertEqual(item["state"], "queued")
        self.assertIn("Sign in again", words)
        self.provider.lifetime = 3600
        self.sign_in()
        flushed = self.sendoff.run("outbox", "flush", "--wait", 30)
        self.assertEqual(flushed.returncode, 0, flushed.stderr.decode())
        self.assertEqual(self.sendoff.json("outbox", "show", item["id"])["state"], "sent")

    def test_a_provider_in_trouble_is_tried_later(self):
        self.provider.lifetime = 30
        self.sign_in()
        self.provider.failing = 503
        item, words = self.send(75)
        self.assertEqual(item["state"], "queued")
        self.assertIsNotNone(item["nextAttempt"])
        self.assertIn("renew", words)

    def behind_a_proxy(self):
        """An account "behind", as "work" but with a proxy, and what that proxy hears; it refuses all."""
        heard = []

        def refuse(listener):
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    heard.append(connection.recv(1000).split(b"\r\n")[0])
                    connection.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)
        threading.Thread(target=refuse, args=(listener,), daemon=True).start()
        backup = self.sendoff.folder / "backup.json"
        self.assertEqual(self.sendoff.run("account", "backup", backup).returncode, 0)
        document = json.loads(backup.read_text())
        document["accounts"][0]["name"] = "behind"
        document["accounts"][0]["server"]["proxy"] = f"http://127.0.0.1:{listener.getsockname()[1]}"
        backup.write_text(json.dumps(document))
        self.assertEqual(self.sendoff.run("account", "restore", backup).returncode, 0)
        return heard

    def test_a_token_is_renewed_through_the_proxy_of_the_account(self):
        self.provider.lifetime = 30
        self.sign_in()
        heard = self.behind_a_proxy()
        tested = self.sendoff.run("account", "test", "behind")
        self.assertEqual(tested.returncode, 75, tested.stderr.decode())
        self.assertEqual(heard, [b"CONNECT id.example.org:443 HTTP/1.1"])
        self.assertEqual(self.grants(), ["authorization_code"])

    def test_the_first_sign_in_goes_through_the_proxy_of_the_account_too(self):
        heard = self.behind_a_proxy()
        for code, name, more in ((75, "behind", ()), (75, "behind", ("--device",))):
            with self.subTest(more):
                heard.clear()
                if more:
                    self.assertEqual(self.sendoff.run("account", "sign-in", name, *more).returncode, code)
                else:
                    self.sign_in(code, name)
                self.assertEqual(heard, [b"CONNECT id.example.org:443 HTTP/1.1"])
        self.assertEqual(self.provider.requests, [])

    def test_a_device_without_a_browser(self):
        signed_in = self.sendoff.run("account", "sign-in", "work", "--device")
        self.assertEqual(signed_in.returncode, 0, signed_in.stderr.decode())
        self.assertIn("WDJB-MJHT", signed_in.stderr.decode())
        self.assertIn("https://id.example.org/activate", signed_in.stderr.decode())
        self.assertEqual(self.send()[0]["state"], "sent")

    def test_removing_the_account_takes_the_sign_in_back(self):
        self.sign_in()
        self.assertEqual(len(self.provider.refresh_tokens), 1)
        self.assertEqual(self.sendoff.run("account", "remove", "work").returncode, 0)
        self.assertEqual(self.provider.refresh_tokens, set())


if __name__ == "__main__":
    internet.enter()
    unittest.main(verbosity=2)
