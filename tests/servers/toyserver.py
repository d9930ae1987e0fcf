# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission server that stops where a test wants it to."""
import socket
import ssl
import threading


class ToyServer:
    """Counts the messages that it took; `keep`, if set, gets each before the reply. `hold` names a stage at which it stays silent: "greeting", "mail", "rcpt",
    "data", "content" or "dot"; `reached` is set then."""

    def __init__(self, certificate, key):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate, key)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.hold = None
        self.take_before_hold = False
        self.keep = None
        self.reached = threading.Event()
        self.closing = threading.Event()
        self.messages = []
        self.sizes = []
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.closing.set()
        self.listener.close()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def stops(self, stage):
        if self.hold != stage:
            return False
        self.reached.set()
        return True

    def serve(self, connection):
        try:
            with self.context.wrap_socket(connection, server_side=True) as channel:
                self.talk(channel, channel.makefile("rb"))
        except (OSError, ssl.SSLError):
            pass

    def talk(self, channel, lines):
        def say(text):
            channel.sendall(text.encode() + b"\r\n")
        if self.stops("greeting"):
            lines.readline()
            return
        say("220 toy.example.org ESMTP")
        for line in lines:
            verb = line.strip().upper()
            stage = {b"MAIL": "mail", b"RCPT": "rcpt", b"DATA": "data"}.get(verb[:4])
            if stage and self.stops(stage):
                lines.read()
                return
            if verb == b"DATA":
                say("354 go on")
                if not self.take(say, lines):
                    return
            elif verb == b"QUIT":
                say("221 bye")
                return
            else:
                self.answer(say, lines, line)

    def answer(self, say, lines, line):
        say("250 ok")

    def take(self, say, lines):
        octets, content = 0, []
        for line in lines:
            if line == b".\r\n":
                break
            octets += len(line)
            if octets < 1_000_000:
                content.append(line)
            if self.stops("content"):
                # Reads no more, so that the client can't have written it all.
                self.closing.wait(60)
                return False
        else:
            return False
        if self.hold == "dot":
            if self.take_before_hold:
                self.messages.append(b"".join(content))
            self.stops("dot")
            lines.read()
            return False
        if self.keep:
            self.keep(b"".join(content))
        self.messages.append(b"".join(content))
        self.sizes.append(octets)
        say("250 2.0.0 taken")
        return True


class PickyServer(ToyServer):
    """Says to RCPT what `replies` has for the address; all others are taken. `taken` has, for each message, whose it is."""

    def __init__(self, certificate, key):
        super().__init__(certificate, key)
        self.replies = {}
        self.taken = []
        self.recipients = []

    def answer(self, say, lines, line):
        words = line.decode().strip()
        address = words.partition("<")[2].partition(">")[0]
        if words.upper().startswith("MAIL"):
            self.recipients = []
        elif words.upper().startswith("RCPT"):
            if address in self.replies:
                return say(self.replies[address])
            self.recipients.append(address)
        say("250 ok")

    def take(self, say, lines):
        self.taken.append(self.recipients)
        return super().take(say, lines)
