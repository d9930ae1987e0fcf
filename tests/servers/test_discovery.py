# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings from an address: real DNS, real HTTPS, real mail ports, in an internet of its own."""
import contextlib
import json
import re
import ssl
import threading
import socket
import unittest

import internet
from sendoff import Sendoff

ZONE = [
    # Only the DNS knows.
    "--host-record=send.srv.example,read.srv.example,127.0.0.1",
    "--srv-host=_submissions._tcp.srv.example,send.srv.example,465,10,1",
    "--srv-host=_submissions._tcp.srv.example,backup.srv.example,465,20,1",
    "--srv-host=_imaps._tcp.srv.example,read.srv.example,993",
    # Its mailbox can be had by POP3 only: RFC 6186 3.3.
    "--host-record=send.drop.example,pop.drop.example,127.0.0.1",
    "--srv-host=_submissions._tcp.drop.example,send.drop.example,465",
    "--srv-host=_imaps._tcp.drop.example",
    "--srv-host=_imap._tcp.drop.example",
    "--srv-host=_pop3s._tcp.drop.example,pop.drop.example,995",
    # "." says that there is none: RFC 6186 3.4.
    "--srv-host=_submissions._tcp.closed.example",
    "--srv-host=_submission._tcp.closed.example",
    "--mx-host=company.example,aspmx.l.google.com,1",
    "--mx-host=hosted.example,mx1.hoster.example,1",
    # Only the usual names answer.
    "--host-record=smtp.probe.example,mail.probe.example,imap.probe.example,127.0.0.1",
]
WEB = ["autoconfig.example.org", "known.example", "autoconfig.thunderbird.net", "autoconfig.moved.example", "other.example",
       "autoconfig.plain.example"]


POP3 = """<incomingServer type="pop3"><hostname>pop.%EMAILDOMAIN%</hostname><port>995</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>"""


def document(host, socket_type="SSL", port=465):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="x"><domain>x</domain><displayName>Example Mail</displayName>
<incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port><socketType>{socket_type}</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>"""


class Greeter:
    """Says one line over TLS at a port, as a mail server does, with a certificate for these names."""

    def __init__(self, net, port, names, line):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*net.authority.sign(f"port{port}", names))
        self.listener = socket.create_server(("127.0.0.1", port))
        self.heard = []
        threading.Thread(target=self.serve, args=(context, line), daemon=True).start()

    def serve(self, context, line):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with contextlib.suppress(OSError):
                with context.wrap_socket(connection, server_side=True) as channel:
                    channel.sendall(line.encode() + b"\r\n")
                    self.heard.append(channel.recv(1000))

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


class Discovering(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.net = cls.enterClassContext(internet.Internet(ZONE, WEB))

    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)
        self.net.pages.clear()
        self.net.asked.clear()

    def discover(self, address, *more, code=0):
        result = self.sendoff.run("--json", "account", "discover", address, *more)
        self.assertEqual(result.returncode, code, result.stderr.decode())
        return json.loads(result.stdout)

    def greet(self, port, names, line):
        greeter = Greeter(self.net, port, names, line)
        self.addCleanup(greeter.close)
        return greeter

    def test_the_own_autoconfig_of_a_domain(self):
        self.net.pages["autoconfig.example.org", "/mail/config-v1.1.xml"] = document("smtp.example.org")
        [best, *_] = self.discover("jane@example.org")
        self.assertEqual(best["source"], "autoconfig")
        self.assertFalse(best["confirmHost"])
        self.assertEqual(best["submission"], {"server": "smtp.example.org", "port": 465, "security": "tls", "user": "jane"})
        incoming = best["incoming"]
        self.assertEqual((incoming["protocol"], incoming["server"], incoming["port"], incoming["security"], incoming["user"]),
                         ("imap", "imap.example.org", 993, "tls", None))

    def test_a_well_known_place(self):
        self.net.pages["known.example", "/.well-known/autoconfig/mail/config-v1.1.xml"] = document("mail.known.example", "STARTTLS", 587)
        [best, *_] = self.discover("jane@known.example")
        self.assertEqual((best["source"], best["submission"]["security"]), ("wellKnown", "starttls"))

    def test_the_database_learns_the_domain_only(self):
        self.net.pages["autoconfig.thunderbird.net", "/v1.1/other.example"] = document("smtp.other.example")
        [best, *_] = self.discover("jane.secret@other.example", "--tell-address")
        self.assertEqual((best["source"], best["where"]), ("database", "autoconfig.thunderbird.net"))
        for asked in self.net.asked:
            self.assertEqual("jane.secret" in asked, "autoconfig.thunderbird.net" not in asked, asked)
        self.net.asked.clear()
        self.discover("jane.secret@other.example", "--no-database", code=68)
        self.assertFalse([asked for asked in self.net.asked if "thunderbird" in asked or "jane" in asked], self.net.asked)

    def test_what_is_not_secure_is_not_taken(self):
        self.net.pages["autoconfig.plain.example", "/mail/config-v1.1.xml"] = document("smtp.plain.example", "plain", 25)
        self.assertEqual(self.discover("jane@plain.example", code=68), [])

    def test_a_redirect_within_https_is_followed(self):
        self.net.pages["other.example", "/config.xml"] = document("smtp.moved.example")
        self.net.handlers["autoconfig.moved.example", "/mail/config-v1.1.xml"] = lambda handler: handler.give(
            302, "", [("Location", "https://other.example/config.xml")])
        self.addCleanup(self.net.handlers.clear)
        [best, *_] = self.discover("jane@moved.example")
        self.assertEqual((best["source"], best["where"]), ("autoconfig", "other.example"))
        self.net.handlers["autoconfig.moved.example", "/mail/config-v1.1.xml"] = lambda handler: handler.give(
            302, "", [("Location", "http://other.example/config.xml")])
        self.discover("jane@moved.example", code=68)

    def test_a_certificate_for_another_name_is_no_answer(self):
        # The web server's certificate doesn't name this host.
        self.net.pages["autoconfig.srv.example", "/mail/config-v1.1.xml"] = document("evil.example")
        [best, *_] = self.discover("jane@srv.example")
        self.assertEqual(best["source"], "srv")

    def test_srv_records_have_to_be_confirmed(self):
        [best, *_] = self.discover("jane@srv.example")
        self.assertEqual((best["source"], best["confirmHost"]), ("srv", True))
        self.assertEqual((best["submission"]["server"], best["submission"]["port"]), ("send.srv.example", 465))
        self.assertEqual(best["incoming"]["server"], "read.srv.example")
        added = self.sendoff.run("account", "add", "work", "--address", "jane@srv.example", "--password-command", "echo x")
        self.assertEqual(added.returncode, 78, added.stderr)
        self.assertIn("--server send.srv.example --port 465 --security tls", added.stderr.decode())
        self.assertEqual(self.sendoff.run("account", "show", "work").returncode, 66)

    def test_a_service_that_is_not_offered(self):
        self.discover("jane@closed.example", code=68)

    def test_the_mail_exchanger_names_the_provider(self):
        [best, *_] = self.discover("jane@company.example")
        self.assertEqual((best["source"], best["submission"]["server"]), ("mx", "smtp.gmail.com"))
        self.assertTrue(best["confirmHost"])
        self.assertTrue(any("app password" in fact["text"] and fact["link"] for fact in best["facts"]))
        self.net.pages["autoconfig.thunderbird.net", "/v1.1/hoster.example"] = document("smtp.hoster.example")
        [best, *_] = self.discover("jane@hosted.example")
        self.assertEqual((best["source"], best["submission"]["server"], best["confirmHost"]), ("mx", "smtp.hoster.example", True))

    def test_a_maildrop_in_an_autoconfig(self):
        pop3_only = re.sub("<incomingServer.*</incomingServer>", POP3, document("smtp.example.org"), flags=re.S)
        self.net.pages["autoconfig.example.org", "/mail/config-v1.1.xml"] = pop3_only
        [best, *_] = self.discover("jane@example.org")
        incoming = best["incoming"]
        self.assertEqual((incoming["protocol"], incoming["server"], incoming["port"], incoming["security"], incoming["user"]),
                         ("pop3", "pop.example.org", 995, "tls", "jane"))
        said = self.sendoff.run("account", "discover", "jane@example.org").stdout.decode()
        self.assertIn("Reports (POP3): pop.example.org, port 995, TLS", said)
        added = self.sendoff.run("account", "add", "work", "--address", "Jane <jane@example.org>", "--password-command", "echo x")
        self.assertEqual(added.returncode, 0, added.stderr)
        incoming = self.sendoff.json("account", "show", "work")["incoming"]
        self.assertEqual((incoming["protocol"], incoming["server"], incoming["port"], incoming["user"]),
                         ("pop3", "pop.example.org", 995, "jane"))
        # Found is not allowed: nothing is read before somebody says so.
        self.assertFalse(incoming["reports"])
        # Beside IMAP it is the second choice.
        both = document("smtp.example.org").replace("<incomingServer", POP3 + "<incomingServer", 1)
        self.net.pages["autoconfig.example.org", "/mail/config-v1.1.xml"] = both
        [best, *_] = self.discover("jane@example.org")
        self.assertEqual(best["incoming"]["protocol"], "imap")

    def test_a_maildrop_in_the_dns(self):
        [best, *_] = self.discover("jane@drop.example")
        self.assertEqual((best["source"], best["confirmHost"]), ("srv", True))
        incoming = best["incoming"]
        self.assertEqual((incoming["protocol"], incoming["server"], incoming["port"], incoming["security"]),
                         ("pop3", "pop.drop.example", 995, "tls"))

    def test_usual_names_prove_themselves_by_their_certificate(self):
        greeter = self.greet(465, "DNS:smtp.probe.example", "220 smtp.probe.example ESMTP")
        self.greet(993, "DNS:elsewhere.example", "* OK not the one")
        [best, *_] = self.discover("jane@probe.example")
        self.assertEqual((best["source"], best["submission"]["server"], best["incoming"]), ("probe", "smtp.probe.example", None))
        self.assertFalse(best["confirmHost"])
        self.assertEqual(b"".join(greeter.heard), b"")

    def test_an_account_from_an_address_and_a_password(self):
        self.net.pages["autoconfig.example.org", "/mail/config-v1.1.xml"] = document("smtp.example.org")
        added = self.sendoff.run("account", "add", "work", "--address", "Jane <jane@example.org>", "--password-command", "echo x")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.assertIn("smtp.example.org, port 465, TLS", added.stderr.decode())
        self.assertIn("autoconfig.example.org", added.stderr.decode())
        account = self.sendoff.json("account", "show", "work")
        self.assertEqual((account["server"], account["port"], account["user"]), ("smtp.example.org", 465, "jane"))
        self.assertEqual(account["incoming"]["server"], "imap.example.org")

    def test_what_is_given_comes_before_what_is_found(self):
        self.net.pages["autoconfig.example.org", "/mail/config-v1.1.xml"] = document("smtp.example.org")
        add = ["account", "add", "work", "--address", "Jane <jane@example.org>", "--password-command", "echo x"]
        for code, wrong in ((64, ["--proxy", "ftp://127.0.0.1"]), (66, ["--ca-file", "/nowhere"]), (64, ["--auth", "nothing"])):
            self.assertEqual(self.sendoff.run(*add, *wrong).returncode, code, wrong)
        added = self.sendoff.run(*add, "--user", "other", "--auth", "cram-md5", "--proxy", "socks5://127.0.0.1:1080",
                                 "--ca-file", self.net.authority.certificate, "--imap-user", "reader", "--sent-folder", "Gesendet")
        self.assertEqual(added.returncode, 0, added.stderr)
        account = self.sendoff.json("account", "show", "work")
        self.assertEqual((account["server"], account["port"], account["user"], account["auth"], account["proxy"]),
                         ("smtp.example.org", 465, "other", "CRAM-MD5", "socks5://127.0.0.1:1080"))
        self.assertEqual(account["caFile"], str(self.net.authority.certificate))
        self.assertEqual((account["incoming"]["server"], account["incoming"]["user"], account["incoming"]["sentFolder"]),
                         ("imap.example.org", "reader", "Gesendet"))
        self.sendoff.run("account", "remove", "work")
        added = self.sendoff.run(*add, "--imap-server", "imap.elsewhere.example")
        self.assertEqual(added.returncode, 0, added.stderr)
        self.assertEqual(self.sendoff.json("account", "show", "work")["incoming"]["server"], "imap.elsewhere.example")

    def test_a_known_provider_is_not_asked_for(self):
        [best] = self.discover("jane@gmail.com")
        self.assertEqual((best["source"], best["submission"]["server"]), ("table", "smtp.gmail.com"))
        self.assertEqual(self.net.asked, [])


if __name__ == "__main__":
    internet.enter()
    unittest.main(verbosity=2)
