# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that counts what it took responsibility for, and tells at each stage."""
import collections
import re
import socket
import threading

STAGES = ["connected", "EHLO", "EHLO replied", "MAIL", "MAIL replied", "RCPT", "RCPT replied", "DATA", "DATA replied",
          "content", "dot", "taken", "dot replied"]


class CountingServer:
    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.taken = collections.Counter()
        self.reach = lambda stage: None
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            with connection:
                self.talk(connection, connection.makefile("rb"))
        except OSError:
            pass

    def talk(self, connection, lines):
        def say(text):
            connection.sendall(text.encode() + b"\r\n")
        self.reach("connected")
        say("220 count.example.org ESMTP")
        for line in lines:
            verb = line[:4].strip().upper().decode()
            self.reach(verb)
            if verb == "EHLO":
                say("250-count.example.org\r\n250-PIPELINING\r\n250 8BITMIME")
            elif verb == "DATA":
                say("354 go on")
                self.reach("DATA replied")
                if not self.take(lines):
                    return
                say("250 2.0.0 taken")
                self.reach("dot replied")
                continue
            else:
                say("221 bye" if verb == "QUIT" else "250 ok")
            self.reach(verb + " replied")

    def take(self, lines):
        content = []
        for line in lines:
            if line == b".\r\n":
                break
            if not content:
                self.reach("content")
            content.append(line)
        else:
            return False
        self.reach("dot")
        found = re.search(rb"^Message-ID: (<[^>]*>)", b"".join(content), re.M)
        self.taken[found.group(1).decode()] += 1
        self.reach("taken")
        return True
