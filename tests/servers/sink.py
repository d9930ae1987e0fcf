# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a server under test hands on what it took."""
import dataclasses
import json
import pathlib
import socketserver
import tempfile
import threading


@dataclasses.dataclass
class Arrived:
    """One transaction: recipients and their parameters, MAIL's parameters, the message's octets."""
    recipients: dict
    parameters: str
    octets: bytes


class Sink:
    """The next hop by SMTP: takes everything, on a port of its own."""

    def __init__(self):
        self.messages = []
        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def handler(sink):
        class Handler(socketserver.StreamRequestHandler):
            def handle(self):
                try:
                    sink.talk(self.rfile, lambda text: self.wfile.write(text.encode() + b"\r\n"))
                except OSError:
                    pass
        return Handler

    def talk(self, lines, say):
        parameters, recipients = "", {}
        say("220 sink.example.org ESMTP")
        for line in lines:
            verb, _, rest = line.decode().strip().partition(" ")
            if verb.upper() == "EHLO":
                say("250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250-DSN\r\n250 SIZE")
            elif verb.upper() == "MAIL":
                parameters, recipients = rest.partition("> ")[2], {}
                say("250 fine")
            elif verb.upper() == "RCPT":
                path, _, its_parameters = rest.partition("> ")
                recipients[path.partition("<")[2].rstrip(">")] = its_parameters
                say("250 fine")
            elif verb.upper() == "DATA":
                say("354 go on")
                octets = b"".join(self.content(lines))
                self.messages.append(Arrived(recipients, parameters, octets))
                say("250 taken")
            elif verb.upper() == "QUIT":
                say("221 bye")
                return
            else:
                say("250 fine")

    @staticmethod
    def content(lines):
        for line in lines:
            if line == b".\r\n":
                return
            yield line[1:] if line.startswith(b".") else line


class Folder:
    """Where a server without a next hop writes: NAME.eml, then NAME.json with recipients and parameters."""

    def __init__(self, stack):
        self.path = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="sendoff-arrivals-")))

    @property
    def messages(self):
        found = []
        for envelope in self.path.glob("*.json"):
            fields = json.loads(envelope.read_text())
            found.append(Arrived(fields["recipients"], fields["parameters"], envelope.with_suffix(".eml").read_bytes()))
        return found
