# SPDX-License-Identifier: GPL-3.0-or-later
"""A password goes into a real gnome-keyring and nowhere else."""
import base64
import os
import pathlib
import subprocess
import sys
import unittest

import mailserver
from sendoff import Sendoff


# By the system's python3, which python3-gi is for.
ENTRIES = """from gi.repository import Gio, GLib
found = Gio.bus_get_sync(Gio.BusType.SESSION).call_sync("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service",
                                                        "SearchItems", GLib.Variant("(a{ss})", ({"server": "Sendoff"},)), None, 0, -1)
print(len(sum(found.unpack(), [])))"""


class Keychain(unittest.TestCase):
    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)

    def add(self):
        authorities = self.sendoff.folder / "authorities.pem"
        if hasattr(self, "server"):
            authorities.write_bytes(b"".join(each.authority.certificate.read_bytes()
                                             for each in (self.server.postfix, self.server.dovecot)))
        return self.sendoff.run("account", "add", "work", "--address", "jane@example.org", "--server", "localhost",
                                "--port", self.server.tls if hasattr(self, "server") else 465, "--security", "tls",
                                "--user", "jane", "--password-stdin", *(["--ca-file", authorities] if hasattr(self, "server") else []),
                                text=mailserver.PASSWORD + "\n")

    def test_the_password_logs_in_and_stands_in_no_file(self):
        with mailserver.MailServer() as self.server:
            added = self.add()
            self.assertEqual(added.returncode, 0, added.stderr.decode())
            sent = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", "--wait", 30,
                                    text="x\n")
            self.assertEqual(sent.returncode, 0, sent.stderr.decode())
            shown = self.sendoff.run("outbox", "show", "1", "--transcript").stdout
        secrets = [mailserver.PASSWORD.encode()]
        secrets += [base64.b64encode(secret) for secret in
                    (secrets[0], b"\0jane\0" + secrets[0], b"jane\0jane\0" + secrets[0])]
        files = [path for path in self.sendoff.profile.rglob("*") if path.is_file()]
        self.assertTrue(files)
        for octets in [path.read_bytes() for path in files] + [shown]:
            for secret in secrets:
                self.assertNotIn(secret, octets)
        self.assertEqual(self.sendoff.run("account", "remove", "work").returncode, 0)

    def test_a_mailbox_has_a_password_of_its_own(self):
        with mailserver.MailServer() as self.server:
            added = self.add()
            self.assertEqual(added.returncode, 0, added.stderr.decode())
            incoming = ["--imap-server", "localhost", "--imap-port", self.server.dovecot.imaps]
            # Wrong first, so that it is this one that is used.
            for password, state in (("another", "waiting"), (mailserver.PASSWORD, "kept")):
                changed = self.sendoff.run("account", "set-incoming", "work", *incoming, "--imap-password-stdin",
                                           text=password + "\n")
                self.assertEqual(changed.returncode, 0, changed.stderr.decode())
                self.assertEqual(self.sendoff.json("account", "show", "work")["incoming"]["ownPassword"], "keychain")
                sent = self.sendoff.run("send", "--to", "ana@example.org", "--subject", "x", "--text", "-", "--wait", 30,
                                        text="x\n")
                self.assertEqual(sent.returncode, 0, sent.stderr.decode())
                item = self.sendoff.json("outbox", "show", sent.stdout.decode().strip())
                self.assertEqual(item["sentCopy"]["state"], state, item["sentCopy"])
            for path in self.sendoff.profile.rglob("*"):
                if path.is_file():
                    self.assertNotIn(mailserver.PASSWORD.encode(), path.read_bytes())
            both = self.sendoff.run("account", "add", "both", "--address", "jane@example.org", "--server", "localhost",
                                    "--password-stdin", *incoming, "--imap-password-stdin", text="x\n")
            self.assertEqual(both.returncode, 64, both.stderr.decode())
            self.assertEqual(self.sendoff.run("account", "remove", "work").returncode, 0)

    def entries(self):
        """How many of Sendoff's are in the keyring."""
        return int(subprocess.run(["/usr/bin/python3", "-c", ENTRIES], capture_output=True, check=True).stdout)

    def test_a_password_goes_once_nobody_reads_it(self):
        before = self.entries()
        self.assertEqual(self.add().returncode, 0)
        self.assertEqual(self.entries(), before + 1)
        for words, count in ((["set-incoming", "work", "--imap-server", "localhost", "--imap-password-stdin"], before + 2),
                             (["set-password", "work", "--password-command", "echo x"], before + 1),
                             (["set-incoming", "work", "--imap-password-same"], before)):
            changed = self.sendoff.run("account", *words, text="secret\n")
            self.assertEqual(changed.returncode, 0, changed.stderr.decode())
            self.assertEqual(self.entries(), count, words)
        self.assertEqual(self.sendoff.run("account", "remove", "work").returncode, 0)

    def test_without_a_keychain_the_sentence_says_so(self):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"
        added = self.add()
        self.assertEqual(added.returncode, 77)
        self.assertIn("keychain", added.stderr.decode().lower())
        self.assertEqual([account["name"] for account in self.sendoff.json("account", "list")], ["Sandbox"])


def with_keyring():
    """Starts this test again, in a session bus with an unlocked keyring of its own."""
    folder = pathlib.Path(os.environ.setdefault("TMPDIR", "/tmp")) / f"sendoff-keyring-{os.getpid()}"
    folder.mkdir(mode=0o700)
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder),
                   "SENDOFF_KEYRING": "1"}
    script = ('printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"')
    status = subprocess.run(["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, *sys.argv],
                            env=environment).returncode
    subprocess.run(["rm", "-rf", str(folder)])
    sys.exit(status)


if __name__ == "__main__":
    if "SENDOFF_KEYRING" not in os.environ:
        with_keyring()
    mailserver.require()
    unittest.main(verbosity=2)
