# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot as a submission server in front of another."""
import daemons
from dovecot import Dovecot


class DovecotSubmission(Dovecot):
    """Hands everything on to the port `relay`. It sets no limit to recipients: Dovecot 2.3 refuses the pipelined ones
    beyond a limit, and yet hands some of them on."""

    name, package = "Dovecot", "dovecot-core"

    def __init__(self, relay):
        super().__init__("plain login cram-md5 scram-sha-1 scram-sha-256 xoauth2 oauthbearer external")
        self.relay = relay

    def begin(self):
        self.starttls, self.tls = daemons.free_ports(2)
        super().begin()

    def ports(self):
        return [*super().ports(), self.starttls, self.tls]

    def configuration(self):
        return super().configuration() + f"""
protocols = imap pop3 submission
ssl_ca = <{self.authority.certificate}
ssl_verify_client_cert = yes
ssl_require_crl = no
ssl_client_ca_file = {self.authority.certificate}
auth_ssl_username_from_cert = yes
hostname = mail.example.org
submission_relay_host = 127.0.0.1
submission_relay_port = {self.relay}
submission_relay_trusted = no
submission_backend_capabilities = 8BITMIME DSN SMTPUTF8
submission_max_mail_size = 300M
passdb {{
  driver = static
  mechanisms = external
  args = nopassword
}}
service submission-login {{
  chroot =
  inet_listener submission {{
    port = {self.starttls}
  }}
  inet_listener submissions {{
    port = {self.tls}
    ssl = yes
  }}
}}
"""
