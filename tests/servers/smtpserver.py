# SPDX-License-Identifier: GPL-3.0-or-later
"""smtp-server of npm, which programs embed."""
import daemons
from daemons import PASSWORD, USER

TOKEN = "a-token-that-only-this-test-knows"


class SmtpServer(daemons.Server):
    """Writes everything to the folder `arrivals`."""

    name, package = "smtp-server", "smtp-server"

    def __init__(self, arrivals, bare=False):
        self.arrivals = arrivals
        self.bare = bare

    @property
    def title(self):
        return super().title + (" without extensions" if self.bare else "")

    def token(self):
        return TOKEN

    def begin(self):
        self.starttls, self.tls = daemons.free_ports(2)
        certificate, key = self.authority.sign("localhost", "DNS:localhost")
        self.start(["node", daemons.HERE / "smtpserver.cjs"], {
            "NODE_PATH": str(daemons.NODE_MODULES), "STARTTLS": str(self.starttls), "TLS": str(self.tls),
            "KEY": str(key), "CERTIFICATE": str(certificate), "FOLDER": str(self.arrivals),
            "LOGIN": USER, "PASSWORD": PASSWORD, "TOKEN": TOKEN, "BARE": "yes" if self.bare else ""})
        self.await_ports([self.starttls, self.tls])
