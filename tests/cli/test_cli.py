# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a stranger uses it, with the Sandbox as server."""
import contextlib
import hashlib
import datetime
import json
import os
import pathlib
import resource
import signal
import socket
import subprocess
import threading
import time
import unittest

from sendoff import Sendoff


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.sendoff = Sendoff()
        self.addCleanup(self.sendoff.close)

    def fails(self, code, *arguments, text=""):
        """Exit code and a sentence on standard error; with --json one document on standard output."""
        result = self.sendoff.run(*arguments, text=text)
        self.assertEqual(result.returncode, code, result.stderr.decode())
        self.assertTrue(result.stderr.strip())
        self.assertEqual(result.stdout, b"")
        document = json.loads(self.sendoff.run("--json", *arguments, text=text).stdout)
        self.assertEqual(document["exitCode"], code)
        return result.stderr.decode()

    def test_the_first_message_needs_no_account(self):
        sent = self.sendoff.run("send", "--to", "Ána <ana@example.org>", "--bcc", "b@example.org", "--subject", "Grüße",
                                "--text", "-", "--wait", text="Liebe Ána\n")
        self.assertEqual((sent.returncode, sent.stdout), (0, b"1\n"), sent.stderr.decode())
        [arrived] = self.sendoff.json("sandbox", "list")
        self.assertEqual((arrived["subject"], arrived["recipients"]), ("Grüße", ["ana@example.org", "b@example.org"]))
        spooled = self.sendoff.run("outbox", "export", "1").stdout
        self.assertEqual(spooled, pathlib.Path(arrived["path"]).read_bytes())
        self.assertEqual(spooled, self.sendoff.run("sandbox", "show", arrived["id"]).stdout)
        self.assertNotIn(b"b@example.org", spooled)
        item = self.sendoff.json("outbox", "show", "1", "--transcript")
        for key in ("id", "state", "account", "from", "subject", "created", "notBefore", "nextAttempt", "attempts", "size",
                    "messageId", "recipients", "error"):
            self.assertIn(key, item)
        self.assertEqual((item["state"], item["attempts"], item["error"]), ("sent", 1, None))
        self.assertIn("MAIL FROM", item["transcript"])
        receipt = item["receipt"]
        self.assertEqual((receipt["sha256"], receipt["size"]), (hashlib.sha256(spooled).hexdigest(), len(spooled)))
        [part] = receipt["accepted"]
        self.assertEqual((part["code"], part["recipients"]), (250, ["ana@example.org", "b@example.org"]))
        self.assertEqual(part["tls"]["protocol"], "TLSv1.3")
        self.assertTrue(part["tls"]["cipher"] and part["tls"]["issuer"])
        self.assertRegex(part["tls"]["certificateSha256"], "^[0-9a-f]{64}$")

    def test_without_a_runtime_folder_it_says_nothing_of_it(self):
        self.sendoff.profile = self.sendoff.folder / ("long" * 30)
        environment = {name: value for name, value in os.environ.items() if name != "XDG_RUNTIME_DIR"}
        for arguments in (("outbox", "list"), ("send", "--to", "a@example.org", "--subject", "x", "--text", "-")):
            result = subprocess.run(self.sendoff.command(*arguments), input=b"x", capture_output=True, timeout=120,
                                    env=environment)
            self.assertEqual((result.returncode, result.stderr), (0, b""))

    def test_wrong_use_says_what_to_do(self):
        self.fails(64)
        self.fails(64, "frobnicate")
        self.fails(64, "send", "--subject", "x")
        self.fails(64, "send", "--to", "a@example.org", "--frob")
        self.fails(64, "send", "--to", "a@example.org", "--wait", "--queue-only")
        self.fails(64, "send", "--to", "a@example.org", "--notify", "sometimes")
        self.fails(64, "account", "add", "x", "--address", "a@example.org", "--server", "h", "--port", "70000")
        self.fails(64, "account", "add", "x", "--address", "a@example.org", "--server", "h")
        self.fails(64, "account", "add", "-x", "--address", "a@example.org", "--server", "h", "--auth", "none")
        self.fails(64, "outbox", "list", "--state", "lost")

    def test_a_login_that_sendoff_does_not_speak_names_those_that_it_does(self):
        account = ["account", "add", "x", "--address", "a@example.org", "--server", "h"]
        for wrong in ("GSSAPI", "SCRAM-SHA-384", "a b", ""):
            words = self.fails(64, *account, "--auth", wrong)
            for name in ("SCRAM-SHA-256-PLUS", "CRAM-MD5", "XOAUTH2", "ANONYMOUS"):
                self.assertIn(name, words)

    def test_a_login_by_certificate_needs_one_and_no_password(self):
        account = ["account", "add", "x", "--address", "a@example.org", "--server", "h", "--auth", "external"]
        self.assertIn("--client-certificate", self.fails(64, *account))
        file = self.sendoff.folder / "client.pem"
        file.write_text("x")
        self.fails(64, *account, "--client-certificate", file, "--password-command", "true")
        added = self.sendoff.run(*account, "--client-certificate", file)
        self.assertEqual(added.returncode, 0, added.stderr.decode())

    def test_a_mistyped_command_names_those_there_are(self):
        self.assertIn("outbox flush", self.fails(64, "outbox"))
        words = self.fails(64, "outbox", "frob")
        self.assertIn("outbox frob", words)
        self.assertNotIn("sandbox", words)
        self.assertIn("folder", self.fails(64, "--profile"))
        self.assertIn("“sendoff-cli outbox list” takes no “work”", self.fails(64, "outbox", "list", "work"))
        for words in (["sandbox", "clear", "now"], ["account", "list", "x"], ["outbox", "flush", "--wait", "soon"],
                      ["send", "--to", "a@example.org", "--wait", "soon"], ["outbox", "export"]):
            self.fails(64, *words)
        for words in (["help"], ["--help"], ["outbox", "--help"], ["send", "-h"], ["sendmail", "--help"]):
            result = self.sendoff.run(*words)
            self.assertEqual((result.returncode, result.stderr), (0, b""))
            self.assertIn(b"Usage: sendoff-cli", result.stdout)

    def test_a_ready_message_is_not_changed(self):
        ready = self.sendoff.folder / "ready.eml"
        ready.write_text("From: jane@example.org\nTo: ana@example.org\n\nHi\n")
        for option in ("--from", "--cc", "--bcc", "--subject", "--text", "--html", "--attach", "--header"):
            self.assertIn(option, self.fails(64, "send", "--eml", ready, option, "x"))

    def spooled(self):
        return sorted((path for path in (self.sendoff.profile / "spool").rglob("*") if path.is_file()), key=lambda path: path.stat().st_size)

    def test_a_whole_profile_is_found_so(self):
        self.fails(66, "account", "check")
        self.queue(2)
        result = self.sendoff.run("account", "check")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertIn("2 messages", result.stdout.decode())
        report = self.sendoff.json("account", "check", "--repair")
        self.assertEqual((report["ok"], report["messages"], report["missing"], report["foundAgain"]), (True, 2, [], 0))

    def test_a_message_whose_text_was_changed_is_named(self):
        self.sendoff.run("send", "--to", "a@example.org", "--subject", "x", "--text", "-", "--queue-only", text="four corners\n")
        [path] = [path for path in self.spooled() if b"four corners" in path.read_bytes()]
        path.chmod(0o600)
        path.write_bytes(path.read_bytes().replace(b"four corners", b"five corners"))
        result = self.sendoff.run("account", "check")
        self.assertEqual(result.returncode, 78)
        self.assertIn("not what was queued: 1.", result.stdout.decode())
        self.assertEqual(self.sendoff.json("account", "check")["changed"], ["1"])

    def test_a_damaged_database_loses_no_message(self):
        self.queue(3)
        database = self.sendoff.profile / "sendoff.sqlite"
        database.write_bytes(b"no database at all, but long enough to be one " * 500)
        for more in ("-wal", "-shm"):
            pathlib.Path(str(database) + more).unlink(missing_ok=True)
        result = self.sendoff.run("account", "check")
        self.assertEqual(result.returncode, 78)
        self.assertIn("account check --repair", result.stdout.decode())
        repaired = self.sendoff.json("account", "check", "--repair")
        self.assertEqual((repaired["damaged"], repaired["foundAgain"], repaired["messages"]), (True, 3, 3))
        self.assertTrue(pathlib.Path(repaired["movedTo"]).exists())
        self.assertEqual(sorted(self.states().values()), ["held"] * 3)
        self.assertEqual(self.sendoff.run("account", "check").returncode, 0)

    def test_thousands_go_in_by_one_call(self):
        for number in range(2000):
            (self.sendoff.folder / f"{number}.eml").write_text(f"From: jane@example.org\nTo: r{number}@example.org\n\nHi\n")
        files = sorted(self.sendoff.folder.glob("*.eml"), key=lambda path: int(path.stem))
        result = self.sendoff.run("send", "--eml", *files, "--queue-only")
        self.assertEqual((result.returncode, result.stderr), (0, b""))
        self.assertEqual(result.stdout.decode().split(), [str(number + 1) for number in range(2000)])
        self.assertEqual([item["recipients"][0]["address"] for item in self.sendoff.json("outbox", "list")[::-1]],
                         [f"r{number}@example.org" for number in range(2000)])
        files[1000].write_text("no message\n")
        self.assertIn(str(files[1000]), self.fails(65, "send", "--eml", *files, "--queue-only"))
        self.assertEqual(len(self.states()), 2000)

    def test_a_password_is_set_where_one_is_used(self):
        self.fails(64, "account", "set-password", "Sandbox", "--password-command", "x")
        self.sendoff.run("account", "add", "work", "--address", "a@example.org", "--server", "h.example", "--password-command", "a")
        self.fails(64, "account", "set-password", "work")
        self.fails(65, "account", "set-password", "work", "--password-stdin")
        self.fails(66, "account", "set-password", "nobody", "--password-stdin", text="x")
        self.assertEqual(self.sendoff.json("account", "set-password", "work", "--password-command", "b")["password"], "command")

    def test_bad_data_queues_nothing(self):
        for wrong in (["--to", "nobody"], ["--to", "a@example.org\r\nRCPT TO:<x@y.org>"],
                      ["--to", "a@example.org", "--header", "X-A: b\nBcc: x@y.org"],
                      ["--to", "a@example.org", "--header", "From: x@y.org"],
                      ["--to", "a@example.org", "--from", "nobody"]):
            self.assertIn("Nothing was sent", self.fails(65, "send", *wrong, "--subject", "x"))
        self.assertEqual(self.sendoff.json("outbox", "list"), [])

    def test_what_is_not_there_is_66(self):
        self.fails(66, "send", "--to", "a@example.org", "--attach", "/nonexistent")
        self.fails(66, "send", "--to", "a@example.org", "--text", "/nonexistent")
        self.fails(66, "send", "--eml", "/nonexistent")
        self.fails(66, "outbox", "show", "7")
        self.fails(66, "sandbox", "show", "../certificate.pem")
        self.fails(66, "account", "show", "nobody")
        self.fails(78, "send", "--account", "nobody", "--to", "a@example.org")

    def test_a_subject_cannot_add_a_header(self):
        self.fails(65, "send", "--to", "a@example.org", "--subject", "x\r\nBcc: y@example.org")
        self.assertEqual(self.sendoff.json("outbox", "list"), [])

    def test_ready_messages_go_byte_for_byte_but_for_bcc(self):
        ready = self.sendoff.folder / "ready.eml"
        head = b"From: jane@example.org\r\nTo: ana@example.org\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@x>\r\n"
        body = b"\r\n.\r\nGr\xc3\xbc\xc3\x9fe\r\n"
        ready.write_bytes(head + b"Bcc: b@example.org\r\n" + body)
        result = self.sendoff.run("send", "--eml", ready, "--eml", ready, "--wait", 20)
        self.assertEqual((result.returncode, result.stdout), (0, b"1\n2\n"), result.stderr.decode())
        for arrived in self.sendoff.json("sandbox", "list"):
            self.assertEqual(pathlib.Path(arrived["path"]).read_bytes(), head + body)
            self.assertEqual(arrived["recipients"], ["ana@example.org", "b@example.org"])

    def test_an_export_without_room_is_said_and_leaves_no_half(self):
        room = 1 << 20
        head = (b"From: jane@example.org\r\nTo: ana@example.org\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\n"
                b"Message-ID: <1@x>\r\n\r\n")
        ready, copy = self.sendoff.folder / "ready.eml", self.sendoff.folder / "copy.eml"

        def without_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
        # It ends within a block, and with a little that is written last.
        for number, size in enumerate((room + 100, 2 * room), 1):
            ready.write_bytes(head + b"x" * (size - len(head) - 2) + b"\r\n")
            self.assertEqual(self.sendoff.run("send", "--eml", ready, "--queue-only").returncode, 0)
            result = subprocess.run(self.sendoff.command("outbox", "export", number, copy), capture_output=True, timeout=120,
                                    preexec_fn=without_room)
            self.assertEqual(result.returncode, 73, result.stderr.decode())
            self.assertIn(str(copy), result.stderr.decode())
            self.assertFalse(copy.exists())
        self.assertEqual(self.sendoff.run("outbox", "export", 1, copy).returncode, 0)
        self.assertEqual(copy.stat().st_size, room + 100)
        self.assertEqual(self.sendoff.run("outbox", "export", 1, copy).returncode, 73)
        with open("/dev/full", "wb") as full:
            result = subprocess.run(self.sendoff.command("outbox", "export", 1), stdout=full, stderr=subprocess.PIPE, timeout=120)
        self.assertEqual(result.returncode, 73)
        self.assertIn("room", result.stderr.decode())

    def test_two_programs_at_once_lose_and_double_nothing(self):
        running = [self.sendoff.start("send", "--to", f"r{number}@example.org", "--subject", str(number), "--text",
                                      "/dev/null") for number in range(20)]
        for process in running:
            _, words = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 0, words.decode())
        self.assertEqual(self.sendoff.run("outbox", "flush", "--wait", 30).returncode, 0)
        self.assertEqual({item["state"] for item in self.sendoff.json("outbox", "list")}, {"sent"})
        arrived = [message["recipients"] for message in self.sendoff.json("sandbox", "list")]
        self.assertEqual(sorted(arrived), sorted([f"r{number}@example.org"] for number in range(20)))

    def queue(self, count=1, *more):
        """IDs of messages that wait."""
        return [self.sendoff.run("send", "--to", f"r{number}@example.org", "--subject", "x", "--queue-only", *more)
                .stdout.decode().strip() for number in range(count)]

    def states(self):
        return {item["id"]: item["state"] for item in self.sendoff.json("outbox", "list")}

    def does(self, *arguments):
        """One document: the messages that were named, as they are now."""
        result = self.sendoff.run("--json", *arguments)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        return [(item["id"], item["state"]) for item in json.loads(result.stdout)]

    def test_messages_are_held_released_and_removed(self):
        self.queue(3)
        self.assertEqual(self.does("outbox", "hold", "1", "3", "1"), [("1", "held"), ("3", "held")])
        self.assertEqual(self.sendoff.run("outbox", "flush", "--wait", 30).returncode, 0)
        self.assertEqual(self.states(), {"1": "held", "2": "sent", "3": "held"})
        self.assertEqual([item["id"] for item in self.sendoff.json("outbox", "list", "--state", "held")], ["3", "1"])
        # The last one counts, however it is written.
        self.assertEqual(self.sendoff.json("outbox", "list", "--state=held", "--state=sent")[0]["id"], "2")
        self.assertEqual(self.does("outbox", "release", "1"), [("1", "sent")])
        self.assertEqual(self.does("outbox", "retry", "3"), [("3", "sent")])
        self.assertEqual(len(self.sendoff.json("sandbox", "list")), 3)
        self.assertEqual(self.does("outbox", "remove", "1", "2"), [("1", "sent"), ("2", "sent")])
        self.assertEqual(self.states(), {"3": "sent"})

    def test_a_message_that_waits_can_be_cancelled(self):
        self.queue(1)
        self.assertEqual(self.does("outbox", "cancel", "1"), [("1", "held")])
        self.assertEqual(self.does("outbox", "cancel", "1"), [("1", "held")])

    def test_a_mistake_in_a_list_changes_nothing(self):
        self.queue(2)
        for action in ("retry", "hold", "release", "cancel", "remove"):
            self.fails(64, "outbox", action)
            for unknown in ("7", "0", "-1", "1x", "all"):
                if unknown != "-1":
                    self.fails(66, "outbox", action, "1", unknown)
            self.fails(64, "outbox", action, "1", "--all")
        for words in ([], ["1"], ["1", "arrived"], ["1", "2", "sent"], ["sent", "1"]):
            self.fails(64, "outbox", "resolve", *words)
        self.fails(66, "outbox", "resolve", "7", "sent")
        self.fails(64, "outbox", "release", "1", "2")
        self.fails(64, "outbox", "flush", "1")
        self.fails(64, "outbox", "list", "1")
        self.assertEqual(self.states(), {"1": "queued", "2": "queued"})

    def test_what_was_sent_is_not_called_back(self):
        self.queue(1)
        self.does("outbox", "retry", "1")
        for words in (["retry", "1"], ["hold", "1"], ["release", "1"], ["cancel", "1"], ["resolve", "1", "resend"]):
            self.assertIn("was sent", self.fails(64, "outbox", *words))
        self.assertEqual(len(self.sendoff.json("sandbox", "list")), 1)

    def test_input_that_breaks_off_is_not_taken_for_the_message(self):
        for command in (["send", "--to", "a@example.org", "--text", "-"], ["sendmail", "a@example.org"]):
            # A folder is opened, but gives nothing but an error.
            folder = os.open(self.sendoff.folder, os.O_RDONLY)
            self.addCleanup(os.close, folder)
            result = subprocess.run(self.sendoff.command(*command), stdin=folder, capture_output=True, timeout=60)
            self.assertEqual(result.returncode, 66, result.stderr.decode())
            self.assertIn("Nothing was sent", result.stderr.decode())
        self.assertEqual(self.sendoff.json("outbox", "list"), [])

    def test_a_running_sender_takes_at_once_what_is_only_queued(self):
        sender = self.sendoff.start("serve")
        self.addCleanup(sender.communicate)
        self.addCleanup(sender.terminate)
        self.assertRegex(sender.stdout.readline(), rb"^PORT=\d+$")
        for command in (["send", "--to", "a@example.org", "--subject", "x"], ["sendmail", "-odq", "a@example.org"]):
            queued = self.sendoff.run(*command, *(["--queue-only"] if command[0] == "send" else []), text="Subject: x\n\nx\n")
            self.assertEqual(queued.returncode, 0, queued.stderr.decode())
            # By itself it looks once a minute.
            deadline = time.monotonic() + 20
            while set(self.states().values()) != {"sent"}:
                self.assertLess(time.monotonic(), deadline, self.states())
                time.sleep(0.1)

    def test_under_nohup_a_sender_outlives_its_terminal(self):
        sender = subprocess.Popen(self.sendoff.command("serve"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
        self.addCleanup(sender.communicate)
        self.addCleanup(sender.kill)
        self.assertRegex(sender.stdout.readline(), rb"^PORT=\d+$")
        sender.send_signal(signal.SIGHUP)
        # It still takes what others hand over, and ends when it is told to.
        self.queue(1)
        deadline = time.monotonic() + 20
        while self.states() != {"1": "sent"}:
            self.assertLess(time.monotonic(), deadline, self.states())
            time.sleep(0.1)
        self.assertIsNone(sender.poll())
        sender.terminate()
        self.assertEqual(sender.wait(timeout=30), 0)

    def test_a_message_can_wait_for_its_time(self):
        result = self.sendoff.run("send", "--to", "a@example.org", "--subject", "x", "--at", "+2h")
        self.assertEqual((result.returncode, result.stdout), (0, b"1\n"), result.stderr.decode())
        self.assertIn("if Sendoff runs then", result.stderr.decode())
        [item] = self.sendoff.json("outbox", "list")
        self.assertEqual(item["state"], "scheduled")
        left = datetime.datetime.fromisoformat(item["notBefore"].replace("Z", "+00:00")) - datetime.datetime.now(datetime.timezone.utc)
        self.assertLess(abs(left - datetime.timedelta(hours=2)), datetime.timedelta(minutes=2))
        self.assertEqual(self.sendoff.json("outbox", "flush"), [])
        self.assertEqual(self.does("outbox", "hold", "1"), [("1", "held")])
        self.assertEqual(self.does("outbox", "retry", "1"), [("1", "sent")])
        for wrong in ("yesterday", "2001-01-01T00:00", "2027-01-01", "09:00", "+5", ""):
            self.assertIn("Nothing was sent", self.fails(64, "send", "--to", "a@example.org", "--subject", "x", "--at", wrong))
        self.assertEqual(len(self.states()), 1)

    def test_a_mailbox_is_set_and_shown_and_taken_away(self):
        account = ["account", "add", "work", "--address", "a@example.org", "--server", "h.example", "--password-command", "x"]
        for wrong in (["--imap-port", "993"], ["--imap-server", "a b"], ["--imap-server", "h", "--imap-port", "0"],
                      ["--imap-server", "h", "--imap-security", "plaintext"], ["--imap-server", "h", "--imap-auth", "none"]):
            self.fails(64, *account, *wrong)
        self.assertEqual(self.sendoff.run(*account, "--imap-server", "imap.example", "--imap-user", "jane").returncode, 0)
        incoming = {"protocol": "imap", "server": "imap.example", "port": 993, "security": "tls", "user": "jane", "auth": "auto",
                    "ownPassword": None, "sentCopy": "auto", "sentFolder": None, "reports": False}
        self.assertEqual(self.sendoff.json("account", "show", "work")["incoming"], incoming)
        self.assertIn("incoming server: imap.example", self.sendoff.run("account", "show", "work").stdout.decode())
        changed = self.sendoff.json("account", "set-incoming", "work", "--imap-security", "starttls", "--sent-folder", "Gesendet")
        self.assertEqual(changed["incoming"], incoming | {"security": "starttls", "port": 143, "sentFolder": "Gesendet"})
        self.fails(64, "account", "set-incoming", "work")
        self.fails(64, "account", "set-incoming", "work", "--none", "--imap-port", "1")
        self.fails(64, "account", "set-incoming", "Sandbox", "--imap-server", "imap.example")
        self.assertIsNone(self.sendoff.json("account", "set-incoming", "work", "--none")["incoming"])
        self.fails(64, "account", "set-incoming", "work", "--imap-port", "993")

    def test_a_ready_message_goes_by_the_account_of_its_sender(self):
        for name in ("work", "home"):
            self.sendoff.run("account", "add", name, "--address", f"jane@{name}.example", "--server", "smtp.example.org",
                             "--auth", "none")
        ready = self.sendoff.folder / "ready.eml"
        for sender, account in (("jane@home.example", "home"), ("other@example.org", "work")):
            ready.write_text(f"From: {sender}\nTo: ana@example.org\n\nHi\n")
            self.sendoff.run("send", "--eml", ready, "--queue-only")
            self.assertEqual(self.sendoff.json("outbox", "list")[0]["account"], account)

    def test_a_real_account_becomes_the_default_and_can_go_again(self):
        added = self.sendoff.run("account", "add", "work", "--address", "Jane <jane@example.org>", "--server",
                                 "smtp.example.org", "--auth", "none")
        self.assertEqual(added.returncode, 0, added.stderr.decode())
        self.assertEqual([(each["name"], each["default"]) for each in self.sendoff.json("account", "list")],
                         [("Sandbox", False), ("work", True)])
        self.fails(64, "account", "add", "WORK", "--address", "a@example.org", "--server", "h", "--auth", "none")
        self.assertEqual(self.sendoff.run("account", "default", "Sandbox").returncode, 0)
        self.assertEqual(self.sendoff.run("account", "remove", "work").returncode, 0)
        self.assertEqual(len(self.sendoff.json("account", "list")), 1)

    def test_whoever_sends_hears_that_accounts_changed(self):
        file = self.sendoff.folder / "backup.json"
        self.assertEqual(self.sendoff.run("account", "backup", file).returncode, 0)
        heard = []
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        listener.bind(str(self.sendoff.profile / "sendoff.socket"))
        listener.listen()

        def listen():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with contextlib.suppress(OSError), connection:
                        heard.append(connection.makefile("rb").readline())
                        connection.sendall(b"+")
        threading.Thread(target=listen, daemon=True).start()
        for words in (["add", "work", "--address", "jane@example.org", "--server", "smtp.example.org", "--password-command", "x"],
                      ["set-password", "work", "--password-command", "y"], ["disable", "work"], ["enable", "work"],
                      ["set-incoming", "work", "--imap-server", "imap.example.org"], ["default", "Sandbox"],
                      ["move", "work", "first"], ["remove", "work"], ["restore", file]):
            heard.clear()
            result = self.sendoff.run("account", *words)
            self.assertEqual(result.returncode, 0, result.stderr.decode())
            self.assertIn(b"look\n", heard, words)

    def test_nobody_waits_long_for_one_that_sends_and_is_stopped(self):
        sender = self.sendoff.start("serve")
        self.addCleanup(sender.communicate)
        self.addCleanup(sender.kill)
        self.assertRegex(sender.stdout.readline(), rb"^PORT=\d+$")
        sender.send_signal(signal.SIGSTOP)
        for words in (["account", "add", "work", "--address", "jane@example.org", "--server", "h", "--auth", "none"],
                      ["account", "default", "work"]):
            self.assertEqual(self.sendoff.run(*words, timeout=60).returncode, 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
