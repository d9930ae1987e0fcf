# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix: submission with STARTTLS and with implicit TLS."""
import shutil

import daemons
from daemons import GROUP, OWNER, ROOT


class Postfix(daemons.Server):
    """Logins by Dovecot. Delivers to Dovecot's mailboxes, or hands everything on to the port `relay`."""

    name, package = "Postfix", "postfix"
    logs = ("output.log", "mail.log")

    def __init__(self, dovecot, relay=None):
        self.dovecot = dovecot
        self.relay = relay

    def token(self):
        return self.dovecot.token()

    def destinations(self):
        if self.relay:
            return f"relayhost = [127.0.0.1]:{self.relay}\nsmtpd_recipient_limit = 200"
        return f"""
virtual_mailbox_domains = example.org
virtual_mailbox_base = {self.dovecot.folder}/mail
virtual_mailbox_maps = inline:{{ ana@example.org=ana@example.org/, ben@example.org=ben@example.org/, jane@example.org=jane/ }}
virtual_minimum_uid = 1
virtual_uid_maps = static:1
virtual_gid_maps = static:1"""

    def begin(self):
        self.starttls, self.tls = daemons.free_ports(2)
        certificate, key = self.authority.sign("localhost", "DNS:localhost,DNS:mail.example.org")
        config, queue = self.folder / "postfix", self.folder / "queue"
        config.mkdir()
        (self.folder / "data").mkdir()
        shutil.chown(self.folder / "data", OWNER, OWNER)
        queue.mkdir()
        for name in ("active bounce corrupt defer deferred flush hold incoming private maildrop public saved "
                     "trace pid").split():
            (queue / name).mkdir()
            if name != "pid":
                shutil.chown(queue / name, OWNER, GROUP if name in ("maildrop", "public") else OWNER)
        (queue / "maildrop").chmod(0o730)
        (queue / "public").chmod(0o710)
        (config / "main.cf").write_text(f"""
compatibility_level = 3.6
myhostname = mail.example.org
mydestination =
queue_directory = {queue}
data_directory = {self.folder}/data
command_directory = {ROOT}/usr/sbin
daemon_directory = {ROOT}/usr/lib/postfix/sbin
shlib_directory = {ROOT}/usr/lib/postfix
meta_directory = {config}
mail_owner = {OWNER}
setgid_group = {GROUP}
default_privs = nobody
import_environment = MAIL_CONFIG LD_LIBRARY_PATH={daemons.library_path()}
export_environment = LD_LIBRARY_PATH={daemons.library_path()}
maillog_file = {self.folder}/mail.log
maillog_file_prefixes = {self.folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
alias_database =
{self.destinations()}
message_size_limit = 300000000
virtual_mailbox_limit = 0
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{self.dovecot.auth}
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_auth_only = yes
smtpd_peername_lookup = no
smtp_dns_support_level = disabled
""")
        options = "-o smtpd_sasl_auth_enable=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject"
        services = [f"127.0.0.1:{self.starttls} inet n - n - - smtpd {options} -o smtpd_tls_security_level=encrypt",
                    f"127.0.0.1:{self.tls} inet n - n - - smtpd {options} -o smtpd_tls_wrappermode=yes"]
        services += ["pickup unix n - n 60 1 pickup", "cleanup unix n - n - 0 cleanup", "qmgr unix n - n 300 1 qmgr",
                     "tlsmgr unix - - n 1000? 1 tlsmgr", "rewrite unix - - n - - trivial-rewrite",
                     "bounce unix - - n - 0 bounce", "defer unix - - n - 0 bounce", "trace unix - - n - 0 bounce",
                     "verify unix - - n - 1 verify", "flush unix n - n 1000? 0 flush",
                     "proxymap unix - - n - - proxymap", "error unix - - n - - error", "retry unix - - n - - error",
                     "virtual unix - n n - - virtual", "anvil unix - - n - 1 anvil", "smtp unix - - n - - smtp", "lmtp unix - - n - - lmtp",
                     "scache unix - - n - 1 scache", "postlog unix-dgram n - n - 1 postlogd"]
        (config / "master.cf").write_text("\n".join(services) + "\n")
        self.start([ROOT / "usr/lib/postfix/sbin/master", "-c", config, "-d"],
                   {"MAIL_CONFIG": str(config), "MAIL_LOGTAG": "postfix"})
        self.await_ports([self.starttls, self.tls])
