# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenSMTPD, in a view of the file system where its folders and users are."""
import subprocess

import daemons
from daemons import PASSWORD, ROOT, USER


class OpenSmtpd(daemons.Server):
    """Hands everything on to the port `relay`."""

    name, package = "OpenSMTPD", "opensmtpd"

    def __init__(self, relay):
        self.relay = relay

    def begin(self):
        self.starttls, self.tls = daemons.free_ports(2)
        certificate, key = self.authority.sign("localhost", "DNS:localhost", ["rsa:2048"])  # the repair knows RSA only
        hashed = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=PASSWORD, capture_output=True, text=True,
                                check=True).stdout.strip()
        (self.folder / "credentials").write_text(f"{USER} {hashed}\n")
        configuration = self.folder / "smtpd.conf"
        configuration.write_text(f"""
pki mail cert "{certificate}"
pki mail key "{key}"
table credentials file:{self.folder}/credentials
smtp max-message-size "300M"
listen on 127.0.0.1 port {self.starttls} tls-require pki mail auth <credentials> hostname mail.example.org
listen on 127.0.0.1 port {self.tls} smtps pki mail auth <credentials> hostname mail.example.org
action "onward" relay host smtp://127.0.0.1:{self.relay}
match auth from any for any action "onward"
""")
        configuration.chmod(0o600)
        repair = self.folder / "openssl3.so"
        subprocess.run(["gcc", "-shared", "-fPIC", "-Wno-deprecated-declarations", "-o", repair,
                        daemons.HERE / "opensmtpd_openssl3.c"], check=True)
        self.start_in_private_view(
            [ROOT / "usr/sbin/smtpd", "-d", "-f", configuration], ["opensmtpd", "opensmtpq"],
            script="for folder in /var/spool /var/lib /run; do mount -t tmpfs none $folder; done\n"
                   "mkdir -p /var/spool/smtpd /var/lib/opensmtpd/empty\nchmod 711 /var/spool/smtpd\n"
                   f"export LD_PRELOAD={repair}")
        self.await_ports([self.starttls, self.tls])
