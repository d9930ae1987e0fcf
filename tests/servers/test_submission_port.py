# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs hand in mail at the submission port: real ones, and some that mean no good."""
import base64
import email
import email.message
import email.policy
import json
import os
import pathlib
import resource
import signal
import smtplib
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

import daemons
from sendoff import Sendoff
from toyserver import ToyServer

ROOT = pathlib.Path(os.environ["SENDOFF_SERVERS"])
OWN = "you@sandbox.example"
BODY = "Grüße aus Köln.\n.\nFrom here on: 🎉\n..\n"
MESSAGE = (f"From: You <{OWN}>\r\nTo: ana@example.org\r\nSubject: Grüße\r\nDate: Thu, 26 Nov 2026 10:00:00 +0000\r\n"
           "Message-ID: <1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n\r\n").encode() + BODY.encode().replace(b"\n", b"\r\n")
# As DATA takes it.
STUFFED = MESSAGE.replace(b"\r\n.", b"\r\n..")


def libraries():
    return ":".join(str(ROOT / prefix / f"{machine}-linux-gnu") for machine in ("x86_64", "aarch64")
                    for prefix in ("usr/lib", "lib"))


def perl_libraries():
    return ":".join(str(path) for path in [ROOT / "usr/share/perl5", *sorted(ROOT.glob("usr/lib/*/perl5/5*"))])


class Port:
    """`sendoff-cli serve` of a profile of its own, within a `with`."""

    def __init__(self, *options):
        self.options = options
        self.sendoff = Sendoff()

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
        self.sendoff.close()

    def start(self, *options):
        self.said = tempfile.TemporaryFile(dir=self.sendoff.folder)
        self.process = subprocess.Popen(
            self.sendoff.command("serve", "--port", "0", *self.options, *options), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=self.said, text=True, preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
        self.places = {}
        while "SOCKET" not in self.places:
            line = self.process.stdout.readline()
            assert line, self.words()
            key, _, value = line.strip().partition("=")
            self.places[key] = value
        self.port = int(self.places["PORT"])
        self.certificate = str(self.sendoff.profile / "submission" / "certificate.pem")

    def words(self):
        self.said.seek(0)
        return self.said.read().decode()

    def stop(self, by=signal.SIGTERM):
        if self.process.poll() is None:
            self.process.send_signal(by)
        self.process.stdout.close()
        return self.process.wait(timeout=30)

    def token(self, name, *options):
        """User and token."""
        made = self.sendoff.json("submission", "token", "add", name, *options)
        return made["user"], made["token"]

    def context(self):
        return ssl.create_default_context(cafile=self.certificate)

    def client(self, login=None):
        client = smtplib.SMTP("localhost", self.port, timeout=60)
        client.starttls(context=self.context())
        if login:
            client.login(*login)
        return client

    def raw(self, login=None, host="127.0.0.1", tls=True):
        return Talk(self, login, host, tls)

    def local(self):
        channel = socket.socket(socket.AF_UNIX)
        channel.connect(self.places["SOCKET"])
        return Talk.over(channel)

    def outbox(self):
        return sorted(self.sendoff.json("outbox", "list"), key=lambda item: int(item["id"]))

    def export(self, item):
        return self.sendoff.run("outbox", "export", item["id"]).stdout

    def arrived(self, count=1):
        daemons.wait_until(lambda: len(self.sendoff.json("sandbox", "list")) >= count, f"{count} messages to arrive")
        return [(message["recipients"], pathlib.Path(message["path"]).read_bytes(), message["from"])
                for message in self.sendoff.json("sandbox", "list")]


class Talk:
    """One conversation, octet for octet."""

    def __init__(self, port, login, host, tls):
        self.begin(socket.create_connection((host, port.port), timeout=60))
        if not tls:
            return
        self.say(b"EHLO [127.0.0.1]\r\nSTARTTLS\r\n")
        for expected in (b"220", b"250", b"220"):
            assert self.reply().startswith(expected)
        self.begin(port.context().wrap_socket(self.channel, server_hostname="localhost"))
        self.say(b"EHLO [127.0.0.1]\r\n")
        self.reply()
        if login:
            user, token = login
            self.say(b"AUTH PLAIN " + base64.b64encode(f"\0{user}\0{token}".encode()) + b"\r\n")
            assert self.reply().startswith(b"235")

    @classmethod
    def over(cls, channel):
        talk = cls.__new__(cls)
        talk.begin(channel)
        return talk

    def begin(self, channel):
        self.channel = channel
        self.channel.settimeout(60)
        self.lines = channel.makefile("rb")

    def say(self, octets):
        self.channel.sendall(octets)

    def reply(self):
        """The last line of it; empty at the end."""
        while (line := self.lines.readline())[3:4] == b"-":
            pass
        return line

    def ask(self, octets):
        self.say(octets)
        return self.reply()

    def hand_in(self, octets=MESSAGE, recipients=(b"ana@example.org",), sender=OWN.encode()):
        """The last reply."""
        replies = [self.ask(b"MAIL FROM:<" + sender + b">\r\n"), *(self.ask(b"RCPT TO:<" + each + b">\r\n") for each in recipients)]
        assert all(reply.startswith(b"250") for reply in replies), replies
        return self.ask(b"BDAT %d LAST\r\n" % len(octets) + octets)

    def close(self):
        self.lines.close()
        self.channel.close()


class Programs(unittest.TestCase):
    """The Sandbox is the target: nothing leaves, everything is seen."""
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.port = Port("--tls-port", "0").__enter__()
        cls.addClassCleanup(cls.port.__exit__)

    def setUp(self):
        self.name = self._testMethodName.removeprefix("test_")
        self.user, self.token = self.port.token(self.name, "--account", "Sandbox")
        self.port.sendoff.run("sandbox", "clear")
        self.folder = self.port.sendoff.folder
        self.environment = {"PATH": f"{ROOT}/usr/bin:{os.environ['PATH']}", "HOME": str(self.folder), "LC_ALL": "C.UTF-8",
                            "PERL5LIB": perl_libraries(), "SSL_CERT_FILE": self.port.certificate}

    def run_program(self, command, octets=b"", **more):
        result = subprocess.run([str(word) for word in command], input=octets, capture_output=True, timeout=120, cwd=self.folder,
                                env={**self.environment, **more})
        self.assertEqual(result.returncode, 0, (result.stdout + result.stderr).decode(errors="replace"))
        return result.stdout.decode(errors="replace")

    def write(self, name, text):
        path = self.folder / name
        path.write_text(text)
        path.chmod(0o600)
        return path

    def the_one_that_arrived(self, recipients):
        [(envelope, octets, sender)] = self.port.arrived()
        self.assertEqual((envelope, sender), (recipients, OWN))
        self.assertNotRegex(octets, rb"(?<!\r)\n|\r(?!\n)")
        self.assertNotRegex(octets, rb"(?mi)^bcc:")
        return octets, email.message_from_bytes(octets, policy=email.policy.default)

    def body_of(self, message):
        return message.get_body().get_content().replace("\r\n", "\n")

    def test_python_smtplib(self):
        with self.port.client((self.user, self.token)) as client:
            refused = client.sendmail(OWN, ["ana@example.org", "ben@example.org"], MESSAGE, mail_options=["BODY=8BITMIME"])
        self.assertEqual(refused, {})
        octets, _ = self.the_one_that_arrived(["ana@example.org", "ben@example.org"])
        self.assertEqual(octets, MESSAGE)

    def test_python_smtplib_over_implicit_tls(self):
        """At a port of its own."""
        with smtplib.SMTP_SSL("localhost", int(self.port.places["TLSPORT"]), context=self.port.context(), timeout=60) as client:
            client.login(self.user, self.token)
            client.sendmail(OWN, ["ana@example.org"], MESSAGE)
        self.assertEqual(self.the_one_that_arrived(["ana@example.org"])[0], MESSAGE)

    def test_swaks(self):
        self.run_program(["swaks", "--server", "localhost", "--port", self.port.port, "--tls", "--tls-verify", "--tls-ca-path",
                          self.port.certificate, "--auth", "PLAIN", "--auth-user", self.user, "--auth-password", self.token,
                          "--from", OWN, "--to", "ana@example.org,ben@example.org", "--header", "Subject: swaks", "--body", "one\n.two\n"])
        _, message = self.the_one_that_arrived(["ana@example.org", "ben@example.org"])
        self.assertEqual(message["subject"], "swaks")
        self.assertIn(".two", self.body_of(message))

    def test_curl(self):
        path = self.folder / "message.eml"
        path.write_bytes(MESSAGE.replace(b"\r\n", b"\n"))
        self.run_program(["curl", "--silent", "--show-error", "--ssl-reqd", "--cacert", self.port.certificate, "--user",
                          f"{self.user}:{self.token}", "--crlf", "--mail-from", OWN, "--mail-rcpt", "ana@example.org",
                          "--upload-file", path, f"smtp://localhost:{self.port.port}"], LD_LIBRARY_PATH=libraries())
        self.assertEqual(self.the_one_that_arrived(["ana@example.org"])[0], MESSAGE)

    def test_msmtp_with_scram(self):
        config = self.write(".msmtprc", f"account default\nhost localhost\nport {self.port.port}\ntls on\ntls_starttls on\n"
                            f"tls_trust_file {self.port.certificate}\nauth scram-sha-256\nuser {self.user}\npassword {self.token}\nfrom {OWN}\n")
        self.run_program(["msmtp", "-C", config, "-N", "delay,failure", "ana@example.org"], MESSAGE, LD_LIBRARY_PATH=libraries())
        self.assertEqual(self.the_one_that_arrived(["ana@example.org"])[0], MESSAGE)

    def test_mutt(self):
        attachment = self.folder / "Größe.bin"
        attachment.write_bytes(bytes(range(256)) * 500)
        settings = [f"set from='Jürgen Roe <{OWN}>' use_envelope_from=yes copy=no", "set send_charset=utf-8 dsn_notify='failure'",
                    f"set smtp_url='smtp://{self.user}@localhost:{self.port.port}/' smtp_pass='{self.token}' smtp_authenticators='login'",
                    f"set ssl_force_tls=yes ssl_ca_certificates_file='{self.port.certificate}' ssl_usesystemcerts=no"]
        self.run_program(["mutt", "-n", "-F", "/dev/null", *(word for line in settings for word in ("-e", line)), "-s", "Übersicht",
                          "-b", "ben@example.org", "-a", attachment, "--", "ana@example.org"], BODY.encode(),
                         LD_LIBRARY_PATH=libraries())
        _, message = self.the_one_that_arrived(["ana@example.org", "ben@example.org"])
        [part] = message.iter_attachments()
        self.assertEqual(part.get_payload(decode=True), attachment.read_bytes())
        self.assertEqual(self.body_of(message), BODY)

    def test_s_nail(self):
        url = f"smtp://{self.user}:{self.token}@localhost:{self.port.port}"
        self.run_program(["s-nail", "-:/", "-S", "v15-compat", "-S", f"mta={url}", "-S", "smtp-use-starttls", "-S", "tls-verify=strict",
                          "-S", f"tls-ca-file={self.port.certificate}", "-S", "tls-ca-no-defaults", "-S", "smtp-auth=plain", "-S", f"from=Jürgen Roe <{OWN}>", "-S",
                          "sendcharsets=utf-8", "-s", "Übersicht", "-b", "ben@example.org", "-Sexpandaddr", "ana@example.org"],
                         BODY.encode(), LD_LIBRARY_PATH=libraries())
        _, message = self.the_one_that_arrived(["ana@example.org", "ben@example.org"])
        self.assertEqual((message["subject"], self.body_of(message)), ("Übersicht", BODY))

    def test_git_send_email(self):
        overlay, repository = self.folder / "git-core", self.folder / "repository"
        overlay.mkdir()
        core = subprocess.run(["git", "--exec-path"], capture_output=True, text=True, check=True).stdout.strip()
        for part in [*pathlib.Path(core).iterdir(), ROOT / "usr/lib/git-core/git-send-email"]:
            if not (overlay / part.name).exists():
                (overlay / part.name).symlink_to(part)

        def git(*words):
            return self.run_program(["git", "-C", repository, *words], GIT_EXEC_PATH=str(overlay), GIT_CONFIG_NOSYSTEM="1")
        repository.mkdir()
        git("init", "-q")
        git("config", "user.name", "You")
        git("config", "user.email", OWN)
        (repository / "file").write_text(BODY)
        git("add", "file")
        git("commit", "-qm", "Grüße an alle")
        git("format-patch", "-q", "-1", "--root", "-o", self.folder / "patches")
        [patch] = (self.folder / "patches").iterdir()
        for name, value in (("smtpServer", "localhost"), ("smtpServerPort", self.port.port), ("smtpEncryption", "tls"),
                            ("smtpSSLCertPath", self.port.certificate), ("smtpUser", self.user), ("smtpPass", self.token),
                            ("smtpAuth", "PLAIN")):
            git("config", f"sendemail.{name}", value)
        said = git("send-email", "--to=ana@example.org", "--bcc=ben@example.org", "--suppress-cc=all", "--confirm=never", patch)
        self.assertIn("250", said)
        _, message = self.the_one_that_arrived(["ana@example.org", "ben@example.org"])
        self.assertEqual(message["subject"], "[PATCH] Grüße an alle")
        self.assertIn("+Grüße aus Köln.", message.get_content())

    def test_nodemailer(self):
        script = self.write("send.js", """
            const [port, user, pass, ca] = process.argv.slice(2);
            const transport = require('nodemailer').createTransport({
                host: 'localhost', port: Number(port), requireTLS: true, auth: {user, pass}, tls: {ca: require('fs').readFileSync(ca)}});
            transport.sendMail({from: 'You <%s>', to: 'ana@example.org', bcc: 'ben@example.org', subject: 'Grüße', text: 'Hallo ✓\\n.\\n',
                                attachments: [{filename: 'größe.bin', content: Buffer.alloc(300000, 7)}],
                                dsn: {id: 'id-1', return: 'headers', notify: ['failure', 'delay'], recipient: 'me@example.org'}},
                               (error, info) => { if (error) throw error; console.log(info.response); });
            """ % OWN)
        said = self.run_program(["node", script, self.port.port, self.user, self.token, self.port.certificate],
                                NODE_PATH=str(ROOT.parent / "npm/node_modules"))
        self.assertIn("250 2.0.0 Queued", said)
        _, message = self.the_one_that_arrived(["ana@example.org", "ben@example.org"])
        [part] = message.iter_attachments()
        self.assertEqual(part.get_payload(decode=True), b"\7" * 300000)

    def test_the_socket_file_needs_no_login(self):
        self.assertEqual(os.stat(self.port.places["SOCKET"]).st_mode & 0o777, 0o600)
        talk = self.port.local()
        talk.reply()
        self.assertTrue(talk.ask(b"EHLO [127.0.0.1]\r\n").startswith(b"250"))
        self.assertRegex(talk.hand_in(), rb"^250 2\.0\.0 Queued as \d+\r\n$")
        talk.close()
        self.assertEqual(self.the_one_that_arrived(["ana@example.org"])[0], MESSAGE)

    def test_both_loopback_addresses(self):
        if not pathlib.Path("/proc/net/if_inet6").exists() or not pathlib.Path("/proc/net/if_inet6").read_text():
            return
        self.assertTrue(self.port.raw(host="::1", tls=False).reply().startswith(b"220"))
        for address in subprocess.run(["hostname", "-I"], capture_output=True, text=True).stdout.split():
            with self.assertRaises(OSError):
                socket.create_connection((address, self.port.port), timeout=5)

    def test_no_token_stands_in_the_profile(self):
        with self.port.client((self.user, self.token)) as client:
            client.sendmail(OWN, ["ana@example.org"], MESSAGE)
        self.the_one_that_arrived(["ana@example.org"])
        encodings = [self.token.encode(), base64.b64encode(self.token.encode()).rstrip(b"="),
                     base64.b64encode(f"\0{self.user}\0{self.token}".encode()).rstrip(b"=")]
        for path in self.port.sendoff.profile.rglob("*"):
            if path.is_file():
                octets = path.read_bytes()
                self.assertFalse([each for each in encodings if each in octets], path)
        said = self.port.sendoff.run("outbox", "show", self.port.outbox()[-1]["id"], "--transcript").stdout
        self.assertNotIn(self.token.encode(), said)
        key = self.port.sendoff.profile / "submission" / "server.pem"
        self.assertEqual(key.stat().st_mode & 0o777, 0o600)


class Accounts(unittest.TestCase):
    """By whom a message goes, and what becomes of it."""

    def setUp(self):
        self.port = Port()
        self.addCleanup(self.port.sendoff.close)
        for name, more in (("work", []), ("home", ["--own-from-only"])):
            result = self.port.sendoff.run("account", "add", name, "--address", f"Jane Roe <jane@{name}.example>", "--server", "127.0.0.1",
                                           "--port", "1", "--auth", "none", *more)
            self.assertEqual(result.returncode, 0, result.stderr)
        self.port.start()
        self.addCleanup(self.port.stop)
        self.login = self.port.token("program")

    def hand_in(self, octets, sender, login=None):
        return self.port.raw(login or self.login).hand_in(octets, sender=sender)

    def test_from_chooses_the_account_and_else_the_envelope(self):
        for head, sender in ((b"From: jane@home.example\r\n", b"jane@work.example"), (b"From: JANE@Work.example\r\n", b"x@example.net"),
                             (b"From: other@example.net\r\n", b"jane@work.example"), (b"Subject: no From\r\n", b"jane@home.example")):
            self.assertRegex(self.hand_in(head + b"\r\nHi\r\n", sender), rb"^250 2\.0\.0")
        items = self.port.outbox()
        self.assertEqual([item["account"] for item in items], ["home", "work", "work", "home"])
        self.assertEqual(items[2]["from"], "other@example.net")

    def test_an_unknown_sender_is_refused_with_what_to_do(self):
        reply = self.hand_in(b"From: other@example.net\r\n\r\nHi\r\n", b"other@example.net")
        self.assertRegex(reply, rb"^550 5\.7\.1 No account of Sendoff sends as <other@example\.net>: add that address")
        reply = self.hand_in(b"Subject: nobody\r\n\r\nHi\r\n", b"")
        self.assertRegex(reply, rb"^550 5\.7\.1 The message names no sender")
        self.assertEqual(self.port.outbox(), [])

    def test_a_token_for_one_account_takes_any_sender(self):
        strict = self.port.token("strict", "--account", "home")
        self.assertTrue(self.hand_in(b"From: Shop <www@host.example>\r\nTo: ana@example.org\r\n\r\nHi\r\n", b"www@host.example", strict).startswith(b"250"))
        [item] = self.port.outbox()
        self.assertEqual((item["account"], item["from"]), ("home", "Shop <jane@home.example>"))
        self.assertIn(b"Reply-To: Shop <www@host.example>\r\n", self.port.export(item))
        self.port.sendoff.run("account", "remove", "home")
        self.assertRegex(self.hand_in(MESSAGE, b"x@example.org", strict), rb"^550 5\.7\.1 The account that this token is for was removed")

    def test_what_is_missing_is_added_and_bcc_goes(self):
        self.hand_in(b"From: jane@work.example\r\nBcc: secret@example.org\r\nX-Odd:  two  spaces \r\n\r\nHi\r\n", b"jane@work.example")
        octets = self.port.export(self.port.outbox()[0])
        self.assertRegex(octets, rb"^From: jane@work\.example\r\nX-Odd:  two  spaces \r\nMessage-ID: <[^>]+>\r\nDate: [^\r]+\r\n\r\nHi\r\n$")

    def test_a_limit_of_messages_a_minute(self):
        slow = self.port.token("slow", "--per-minute", "2")
        talk = self.port.raw(slow)
        for _ in range(2):
            self.assertTrue(talk.hand_in(b"From: jane@work.example\r\n\r\n", sender=b"jane@work.example").startswith(b"250"))
        self.assertRegex(talk.ask(b"MAIL FROM:<jane@work.example>\r\n"), rb"^451 4\.7\.1 This token is for 2 messages a minute")

    def test_the_port_as_a_mail_catcher(self):
        self.port.stop()
        self.port.start("--account", "Sandbox")
        self.assertTrue(self.hand_in(b"From: jane@work.example\r\n\r\nHi\r\n", b"jane@work.example").startswith(b"250"))
        [(recipients, _, sender)] = self.port.arrived()
        self.assertEqual((recipients, sender), (["ana@example.org"], "jane@work.example"))
        self.assertEqual({item["account"] for item in self.port.outbox()}, {"Sandbox"})


class Reports(unittest.TestCase):
    """Wishes for delivery reports go on to the server as they came."""

    class Server(ToyServer):
        def answer(self, say, lines, line):
            self.heard = [*getattr(self, "heard", []), line.strip()]
            say("250-toy\r\n250 DSN" if line.upper().startswith(b"EHLO") else "250 ok")

    def test_wishes_reach_the_server(self):
        with tempfile.TemporaryDirectory() as folder, Port() as port:
            authority = daemons.Authority(pathlib.Path(folder))
            server = self.Server(*authority.sign("toy", "DNS:localhost"))
            self.addCleanup(server.close)
            port.sendoff.add_account("work", server.port, "tls", "--auth", "none", ca_file=authority.certificate)
            with port.client(port.token("program")) as client:
                client.ehlo()
                client.mail("jane@example.org", ["RET=FULL", "ENVID=QQ+2B314159"])
                client.rcpt("ana@example.org", ["NOTIFY=SUCCESS,DELAY", "ORCPT=rfc822;Ana+40old.example"])
                client.rcpt("ben@example.org", ["NOTIFY=NEVER"])
                client.rcpt("cleo@example.org")
                client.data(b"From: jane@example.org\r\n\r\nHi\r\n")
            daemons.wait_until(lambda: server.messages, "the message")
            self.assertIn(b"MAIL FROM:<jane@example.org> RET=FULL ENVID=QQ+2B314159", server.heard)
            self.assertIn(b"RCPT TO:<ana@example.org> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Ana@old.example", server.heard)
            self.assertIn(b"RCPT TO:<ben@example.org> NOTIFY=NEVER ORCPT=rfc822;ben@example.org", server.heard)
            self.assertIn(b"RCPT TO:<cleo@example.org>", server.heard)


class Promises(unittest.TestCase):
    """250 is a promise."""

    def test_killed_right_after_a_250(self):
        with Port("--account", "Sandbox") as port:
            port.sendoff.run("sandbox", "list")
            login = port.token("program")
            talks = [port.raw(login) for _ in range(8)]
            for talk in talks:
                talk.say(b"MAIL FROM:<%s>\r\nRCPT TO:<ana@example.org>\r\nBDAT %d LAST\r\n" % (OWN.encode(), len(MESSAGE)) + MESSAGE)
            promised = 0
            for talk in talks[:5]:
                replies = [talk.reply() for _ in range(3)]
                promised += replies[2].startswith(b"250 2.0.0 Queued")
            port.process.kill()
            port.process.wait()
            self.assertEqual(promised, 5)
            items = port.outbox()
            self.assertGreaterEqual(len(items), promised)
            for item in items:
                self.assertEqual(port.export(item), MESSAGE)
            # What was arriving is gone with the next start, and the place is free again.
            port.start()
            self.assertEqual(list((port.sendoff.profile / "submission").glob("arriving-*")), [])

    def test_sigterm_ends_it_cleanly(self):
        with Port() as port:
            login = port.token("program")
            talk, idle = port.raw(login), port.raw(login)
            talk.ask(b"MAIL FROM:<a@example.org>\r\n")
            self.assertEqual(port.stop(), 0)
            self.assertRegex(idle.reply(), rb"^421 4\.3\.2")
            self.assertFalse(os.path.exists(port.places["SOCKET"]))
            self.assertFalse(port.sendoff.json("submission", "status")["running"])
            self.assertEqual(port.words(), "")

    def test_where_another_sends_it_hands_over(self):
        with Port("--account", "Sandbox") as port:
            second = subprocess.run(port.sendoff.command("serve", "--port", "0"), capture_output=True, text=True, timeout=60)
            self.assertEqual(second.returncode, 78)
            self.assertIn("has the port open already", second.stderr)
            self.assertTrue(port.sendoff.json("submission", "status")["running"])
        with Port("--account", "Sandbox") as port:
            port.stop()
            # One that sends: it waits for a message that is under way to nobody.
            held = socket.create_server(("127.0.0.1", 0))
            self.addCleanup(held.close)
            port.sendoff.run("account", "add", "stuck", "--address", "jane@stuck.example", "--server", "127.0.0.1", "--port",
                             held.getsockname()[1], "--security", "plaintext", "--auth", "none")
            sender = port.sendoff.start("send", "--from", "jane@stuck.example", "--to", "a@example.org", "--subject", "x", "--text",
                                        "/dev/null", "--wait", "100")
            self.addCleanup(lambda: (sender.stdout.close(), sender.stderr.close()))
            connection, _ = held.accept()
            port.start()
            self.assertIn("Another Sendoff of this profile sends already", port.words())
            self.assertTrue(port.raw(port.token("program")).hand_in().startswith(b"250"))
            port.arrived()
            sender.kill()
            sender.wait()
            connection.close()
            self.assertTrue(port.raw(port.token("later")).hand_in().startswith(b"250"))
            port.arrived(2)

    def test_a_full_disk_is_452(self):
        with Port("--account", "Sandbox") as port:
            talk = port.raw(port.token("program"))
            # No file may grow beyond this: as on a disk without room.
            resource.prlimit(port.process.pid, resource.RLIMIT_FSIZE, (2_000_000, resource.RLIM_INFINITY))
            big = MESSAGE + (b"x" * 76 + b"\r\n") * 40_000
            self.assertRegex(talk.hand_in(big), rb"^452 4\.3\.1 The disk is full")
            self.assertTrue(talk.hand_in().startswith(b"250"))
            self.assertEqual(len(port.outbox()), 1)

    @unittest.skipIf("SENDOFF_SANITIZED" in os.environ, "a sanitizer takes memory of its own")
    def test_large_messages_take_little_memory(self):
        with Port("--account", "Sandbox") as port:
            login = port.token("program")
            block = (b"x" * 76 + b"\r\n") * 10_000
            for talk in [port.raw(login) for _ in range(4)]:
                talk.say(b"MAIL FROM:<%s>\r\nRCPT TO:<ana@example.org>\r\nDATA\r\n" % OWN.encode())
                for _ in range(3):
                    talk.reply()
                talk.say(STUFFED)
                for _ in range(25):
                    talk.say(block)
                self.assertTrue(talk.ask(b".\r\n").startswith(b"250"))
            status = pathlib.Path(f"/proc/{port.process.pid}/status").read_text()
            peak = int(status.split("VmHWM:")[1].split()[0]) / 1024
            print(f"peak {peak:.0f} MiB")
            self.assertLess(peak, 120)


class Strangers(unittest.TestCase):
    """Clients that mean no good, or know no better."""

    @classmethod
    def setUpClass(cls):
        cls.port = Port("--account", "Sandbox").__enter__()
        cls.addClassCleanup(cls.port.__exit__)
        cls.login = cls.port.token("program")

    def begin(self):
        talk = self.port.raw(self.login)
        for command in (b"MAIL FROM:<%s>\r\n" % OWN.encode(), b"RCPT TO:<ana@example.org>\r\n", b"DATA\r\n"):
            self.assertIn(talk.ask(command)[:3], (b"250", b"354"))
        return talk

    def test_nothing_is_smuggled(self):
        before = len(self.port.outbox())
        for dot in (b"\n.\n", b"\n.\r\n", b"\r.\r", b"\r\n.\n", b"\r\n.\r", b"\r.\r\n"):
            talk = self.begin()
            talk.say(b"From: %s\r\n\r\nHi%sMAIL FROM:<evil@example.org>\r\nRCPT TO:<ben@example.org>\r\nDATA\r\n" % (OWN.encode(), dot))
            self.assertRegex(talk.reply(), rb"^554 5\.5\.2", dot)
            self.assertEqual(talk.reply(), b"", dot)
        for line in (b"bare\nline", b"bare\rline"):
            talk = self.begin()
            self.assertRegex(talk.ask(b"From: %s\r\n\r\n%s\r\n.\r\n" % (OWN.encode(), line)), rb"^554 5\.6\.0")
            self.assertTrue(talk.ask(b"NOOP\r\n").startswith(b"250"))
        self.assertEqual(len(self.port.outbox()), before)

    def test_commands_with_lone_line_ends_end_the_session(self):
        talk = self.port.raw(self.login)
        self.assertTrue(talk.ask(b"NOOP\nMAIL FROM:<a@example.org>\r\n").startswith(b"500"))
        self.assertEqual(talk.reply(), b"")

    def test_plain_text_behind_starttls_does_not_count(self):
        talk = self.port.raw(tls=False)
        talk.reply()
        talk.ask(b"EHLO x\r\n")
        self.assertTrue(talk.ask(b"STARTTLS\r\nMAIL FROM:<a@example.org>\r\n").startswith(b"503"))
        self.assertEqual(talk.reply(), b"")

    def test_wrong_tokens(self):
        user, token = self.login
        for pair in ((user, "wrong"), ("nobody", token), (user, ""), ("", "")):
            with self.port.client() as client, self.assertRaises(smtplib.SMTPException):
                client.login(*pair)

    def test_huge_commands_and_messages(self):
        talk = self.port.raw(self.login)
        self.assertTrue(talk.ask(b"NOOP " + b"x" * 1_000_000 + b"\r\n").startswith(b"500"))
        self.assertTrue(talk.ask(b"MAIL FROM:<%s> SIZE=999999999999\r\n" % OWN.encode()).startswith(b"552 5.3.4"))
        self.assertTrue(talk.ask(b"MAIL FROM:<%s>\r\n" % OWN.encode()).startswith(b"250"))
        self.assertTrue(talk.ask(b"RCPT TO:<not an address>\r\n").startswith(b"501 5.1.3"))
        self.assertTrue(talk.ask(b"RCPT TO:<a@-bad-.example>\r\n").startswith(b"501 5.1.3"))
        for number in range(1000):
            talk.say(b"RCPT TO:<r%d@example.org>\r\n" % number)
        for _ in range(1000):
            self.assertTrue(talk.reply().startswith(b"250"))
        self.assertTrue(talk.ask(b"RCPT TO:<more@example.org>\r\n").startswith(b"452 4.5.3"))

    def test_who_goes_away_leaves_nothing(self):
        before = len(self.port.outbox())
        folder = self.port.sendoff.profile / "submission"
        for octets in (b"", b"From: half", STUFFED, STUFFED + b"x" * 500_000):
            talk = self.begin()
            talk.say(octets)
            talk.close()
        daemons.wait_until(lambda: not list(folder.glob("arriving-*")), "what arrived in part to go")
        self.assertEqual(len(self.port.outbox()), before)

    def test_the_201st_connection_is_refused(self):
        open_ones = [self.port.raw(self.login) for _ in range(3)] + [self.port.raw(tls=False) for _ in range(197)]
        for talk in open_ones[3:]:
            self.assertTrue(talk.reply().startswith(b"220"))
        refused = self.port.raw(tls=False)
        self.assertRegex(refused.reply(), rb"^421 4\.3\.2 200 programs are connected already")
        self.assertEqual(refused.reply(), b"")
        # Those that are there go on.
        self.assertTrue(open_ones[0].hand_in().startswith(b"250"))
        for talk in open_ones:
            talk.close()
        daemons.wait_until(lambda: self.port.raw(tls=False).reply().startswith(b"220"), "a place")

    def test_revocation_ends_open_sessions(self):
        login = self.port.token("old one")
        idle, busy = self.port.raw(login), self.port.raw(login)
        busy.ask(b"MAIL FROM:<%s>\r\n" % OWN.encode())
        busy.ask(b"RCPT TO:<ana@example.org>\r\n")
        busy.ask(b"DATA\r\n")
        busy.say(STUFFED)
        revoked = self.port.sendoff.run("submission", "token", "revoke", "old one")
        self.assertEqual(revoked.returncode, 0, revoked.stderr)
        for talk in (idle, busy):
            self.assertRegex(talk.reply(), rb"^421 4\.7\.0 This login was revoked")
            self.assertEqual(talk.reply(), b"")
        with self.port.client() as client, self.assertRaises(smtplib.SMTPAuthenticationError):
            client.login(*login)
        self.assertNotIn("old one", [each["name"] for each in self.port.sendoff.json("submission", "token", "list")])

    def test_tokens_are_listed_with_their_use(self):
        login = self.port.token("listed", "--per-minute", "5")
        listed = {each["name"]: each for each in self.port.sendoff.json("submission", "token", "list")}
        self.assertEqual((listed["listed"]["user"], listed["listed"]["perMinute"], listed["listed"]["lastUsed"]), ("listed", 5, None))
        self.port.raw(login).ask(b"MAIL FROM:<%s>\r\n" % OWN.encode())
        listed = {each["name"]: each for each in self.port.sendoff.json("submission", "token", "list")}
        self.assertIsNotNone(listed["listed"]["lastUsed"])
        for code, words in ((65, ["add", "listed"]), (66, ["revoke", "nothing"]), (64, ["add"]), (64, ["add", "a", "b"]),
                            (78, ["add", "x", "--account", "nothing"]), (64, ["add", "x", "--per-minute", "-1"])):
            result = self.port.sendoff.run("submission", "token", *words)
            self.assertEqual(result.returncode, code, result.stderr)
            self.assertTrue(result.stderr.strip().endswith(b"."), result.stderr)


if __name__ == "__main__":
    missing = [name for name in ("usr/bin/mutt", "usr/bin/swaks", "usr/bin/msmtp", "usr/bin/curl") if not (ROOT / name).exists()]
    if missing:
        print(f"Not run: {ROOT} has no {', '.join(missing)}; installers/from-source.sh test fetches them")
        sys.exit(1 if os.environ.get("CI") == "true" else 77)
    # Each conversation ends with its test.
    unittest.main(verbosity=2, warnings="ignore")
