# SPDX-License-Identifier: GPL-3.0-or-later
"""Haraka, with one plug-in of the test's own that writes what arrived."""
import daemons
from daemons import NODE_MODULES, PASSWORD, USER

CONFIG = NODE_MODULES / "Haraka/config"


class Haraka(daemons.Server):
    """Writes everything to the folder `arrivals`."""

    name, package = "Haraka", "Haraka"

    def __init__(self, arrivals):
        self.arrivals = arrivals

    def begin(self):
        self.starttls, self.tls = daemons.free_ports(2)
        certificate, key = self.authority.sign("localhost", "DNS:localhost")
        config, plugins = self.folder / "config", self.folder / "plugins"
        config.mkdir()
        plugins.mkdir()
        (plugins / "write.js").write_text((daemons.HERE / "haraka_write.js").read_text())
        self.authority.openssl("dhparam", "-dsaparam", "-out", config / "dhparams.pem", "2048")
        for name, text in {
            "me": "mail.example.org",
            "plugins": "tls\nauth/flat_file\nwrite",
            "smtp.ini": f"listen=127.0.0.1:{self.starttls},127.0.0.1:{self.tls}\nsmtps_port={self.tls}\n",
            "connection.ini": (CONFIG / "connection.ini").read_text().replace("bytes=26214400", "bytes=300000000"),
            "tls.ini": f"key={key.name}\ncert={certificate.name}\n",
            "auth_flat_file.ini": "[core]\nmethods=PLAIN,LOGIN,CRAM-MD5\nconstrain_sender=false\n"
                                  f"[users]\n{USER}={PASSWORD}\n",
            "write.ini": f"folder={self.arrivals}\n",
            key.name: key.read_text(),
            certificate.name: certificate.read_text(),
        }.items():
            (config / name).write_text(text + "\n")
        self.start(["node", NODE_MODULES / "Haraka/bin/haraka", "-c", self.folder])
        self.await_ports([self.starttls, self.tls])
