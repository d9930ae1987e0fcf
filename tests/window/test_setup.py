# SPDX-License-Identifier: GPL-3.0-or-later
"""An account is set up in the window, with real servers behind it: autoconfig over HTTPS, Postfix, Dovecot, a
provider of tokens, gnome-keyring. What a person fills in and presses is counted."""
import hashlib
import json
import os
import pathlib
import shutil
import ssl
import subprocess
import sys
import unittest
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "servers"))
import daemons  # noqa: E402
import internet  # noqa: E402
import mailserver  # noqa: E402
import oauth_provider  # noqa: E402
from own_keyring import Keyring  # noqa: E402
from screen import Program, Screen, until  # noqa: E402

from gi.repository import Gio, GLib  # noqa: E402

DOMAIN = "example.org"
HOST = "mail." + DOMAIN
ADDRESS = "jane@" + DOMAIN
STORE = pathlib.Path("/etc/ssl/certs")


def document(server, login="password-cleartext", more=""):
    def block(kind, protocol, port):
        return f"""<{kind} type="{protocol}"><hostname>{HOST}</hostname><port>{port}</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>{login}</authentication></{kind}>"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="x"><domain>{DOMAIN}</domain><displayName>Example Mail</displayName>
{block("incomingServer", "imap", server.dovecot.imaps)}{block("outgoingServer", "smtp", server.tls)}</emailProvider>{more}</clientConfig>"""


def oauth_part():
    return f"""<oAuth2><issuer>https://{oauth_provider.HOST}</issuer><scope>mail</scope>
<authURL>https://{oauth_provider.HOST}/authorize</authURL><tokenURL>https://{oauth_provider.HOST}/token</tokenURL></oAuth2>"""


class Setup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.net = cls.enterClassContext(internet.Internet([f"--host-record={HOST},127.0.0.1"], ["autoconfig." + DOMAIN, oauth_provider.HOST]))
        cls.server = cls.enterClassContext(mailserver.MailServer(mechanisms="plain login xoauth2 oauthbearer"))
        # Its bus is the one of the windows; what that starts needs no screen.
        cls.keyring = cls.enterClassContext(Keyring())
        cls.screen = Screen()
        cls.addClassCleanup(cls.screen.close)

    def setUp(self):
        self.trust(True)
        self.net.pages["autoconfig." + DOMAIN, "/mail/config-v1.1.xml"] = document(self.server)
        self.good_tokens = True
        self.provider = oauth_provider.Provider(self.net, lambda: self.server.dovecot.token() if self.good_tokens else "none")
        self.program = Program()
        self.addCleanup(self.program.close)
        self.clicks, self.fields = 0, 0

    def trust(self, does):
        """Whether this machine knows the authority of the mail server."""
        shutil.copy(self.net.authority.certificate, STORE / "ca-certificates.crt")
        mail = STORE / "mail.pem"
        mail.unlink(missing_ok=True)
        if does:
            shutil.copy(self.server.authority.certificate, mail)
        for link in STORE.glob("*.[0-9]"):
            link.unlink()
        subprocess.run(["openssl", "rehash", STORE], check=True, capture_output=True)

    def begin(self):
        self.program.start()
        self.window = self.program.window("New message", "Set up an account")
        self.click("Set up an account")
        self.window = self.program.window("Address", "Password", "Continue")

    def click(self, name):
        until("button " + name, lambda: (self.window.find(name) or self.window).has("ENABLED"))
        self.window.wait_for(name, "push button" if name != "Addresses" else None).press()
        self.clicks += 1

    def fill(self, name, text):
        self.window.wait_for(name).write(text)
        self.fields += 1

    def said(self, words):
        """Everything that the window says, once it says this."""
        def look():
            texts = [control.name for control in self.window.below()]
            return texts if any(words in text for text in texts) else None
        try:
            return until(words, look)
        except AssertionError:
            raise AssertionError(f"not said: {words}; but: " + " | ".join(control.name for control in self.window.below()))

    def accounts(self):
        return [each for each in self.program.cli("account", "list") if each["kind"] == "smtp"]

    def kept(self):
        """The entries of Sendoff in the keyring."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        found = bus.call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service",
                              "SearchItems", GLib.Variant("(a{ss})", ({"server": "Sendoff"},)), None, 0, -1)
        return sum(found.unpack(), [])

    def begin_oauth(self):
        self.net.pages["autoconfig." + DOMAIN, "/mail/config-v1.1.xml"] = document(self.server, "OAuth2", oauth_part())
        self.begin()
        self.fill("Address", ADDRESS)
        self.click("Continue")
        self.fill("Client ID", oauth_provider.CLIENT)

    def test_an_address_a_password_one_click(self):
        before = self.kept()
        self.begin()
        self.assertEqual(self.clicks, 1)
        self.fill("Address", ADDRESS)
        self.fill("Password", mailserver.PASSWORD)
        self.click("Continue")
        self.said("is ready")
        self.assertEqual((self.fields, self.clicks), (2, 2))
        [account] = self.accounts()
        self.assertEqual((account["address"], account["server"], account["port"], account["security"], account["default"]),
                         (ADDRESS, HOST, self.server.tls, "tls", True))
        self.assertEqual(account["incoming"]["port"], self.server.dovecot.imaps)
        self.assertEqual(len(self.kept()), len(before) + 1)
        # It works: a message arrives.
        self.click("Done")
        sent = subprocess.run([os.environ["SENDOFF_CLI"], "--profile", self.program.profile, "send", "--to", "ana@example.org",
                               "--subject", "set up", "--text", "-", "--wait", "30"], input=b"x\n", capture_output=True)
        self.assertEqual(sent.returncode, 0, sent.stderr.decode())

    def test_a_wrong_password_is_said_and_mended(self):
        self.begin()
        self.fill("Address", ADDRESS)
        self.fill("Password", "wrong")
        self.click("Continue")
        self.said("refused the password")
        self.assertEqual(self.accounts(), [])
        self.fill("Password", mailserver.PASSWORD)
        self.click("Continue")
        self.said("is ready")
        self.assertEqual((self.fields, self.clicks), (3, 3))
        self.assertEqual(len(self.accounts()), 1)

    def test_an_unknown_authority_is_shown_and_trusted_for_this_server(self):
        self.trust(False)
        self.begin()
        self.fill("Address", ADDRESS)
        self.fill("Password", mailserver.PASSWORD)
        self.click("Continue")
        shown = self.said("SHA-256")
        certificate = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate(("localhost", self.server.tls)))
        fingerprint = hashlib.sha256(certificate).hexdigest()
        self.assertIn(fingerprint, [text.replace("\n", "").replace(":", "").lower() for text in shown])
        self.assertEqual(self.accounts(), [])
        self.click("Trust this certificate for this server")
        self.said("is ready")
        backup = self.program.folder / "backup.json"
        subprocess.run([os.environ["SENDOFF_CLI"], "--profile", self.program.profile, "account", "backup", backup], check=True,
                       capture_output=True)
        [account] = json.loads(backup.read_text())["accounts"]
        self.assertEqual(account["server"]["pinnedCertificate"], fingerprint)

    def test_a_code_for_another_device(self):
        self.begin_oauth()
        self.click("Addresses")
        self.fill("Device address", f"https://{oauth_provider.HOST}/device")
        self.click("Sign in on another device")
        code = self.window.wait_for("Code")
        self.assertEqual(code.text(), "WDJB-MJHT")
        self.assertEqual(self.window.find("Page").text(), f"https://{oauth_provider.HOST}/activate")
        self.said("is ready")
        [account] = self.accounts()
        self.assertEqual(account["password"], "oauth")
        self.assertEqual(len(self.provider.refresh_tokens), 1)

    def test_cancelling_takes_the_sign_in_back(self):
        self.good_tokens = False
        before = self.kept()
        self.begin_oauth()
        self.click("Sign in with the browser")
        page = self.window.wait_for("Page").text()
        context = ssl.create_default_context(cafile=self.net.authority.certificate)
        with urllib.request.urlopen(page, context=context) as shown:
            self.assertIn("signed in", shown.read().decode())
        self.said("refused the access token")
        self.assertEqual(len(self.kept()), len(before) + 1)
        self.assertEqual(self.accounts(), [])
        self.click("Cancel")
        until("empty keyring", lambda: len(self.kept()) == len(before))
        self.assertEqual(self.kept(), before)


if __name__ == "__main__":
    daemons.require()
    internet.enter()
    unittest.main(verbosity=2)
