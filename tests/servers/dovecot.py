# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot: logins for others, and a reader's server."""
import base64
import hashlib
import hmac
import imaplib
import json
import pathlib
import poplib
import shutil
import ssl
import tempfile
import time

import daemons
from daemons import OWNER, PASSWORD, ROOT, USER


def base64url(octets):
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


class Dovecot(daemons.Server):
    """IMAP and POP3 for ana, ben and jane, all @example.org; logins for Postfix at the port `auth`."""

    logs = ("output.log", "dovecot.log")
    token_key = b"a key that only this test's tokens are signed with"
    modules = None
    sent = "Sent"

    def __init__(self, mechanisms="plain login"):
        self.mechanisms = mechanisms

    def begin(self):
        self.imap, self.pop3, self.auth, self.imaps = daemons.free_ports(4)
        self.move_modules()
        self.write_users()
        self.certificate, self.key = self.authority.sign("localhost", "DNS:localhost,IP:127.0.0.1")
        (self.folder / "dovecot.conf").write_text(self.configuration())
        # Dovecot starts its own configuration reader by a fixed path; here that one starts Dovecot.
        self.start([ROOT / "usr/bin/doveconf", "-f", "service=master", "-m", "master", "-p",
                    "-c", self.folder / "dovecot.conf", "-e", ROOT / "usr/sbin/dovecot", "-F",
                    "-c", self.folder / "dovecot.conf"], {"LD_LIBRARY_PATH": self.libraries})
        self.await_ports(self.ports())

    def __exit__(self, *error):
        super().__exit__(*error)
        if self.modules:
            self.modules.unlink(missing_ok=True)

    def ports(self):
        return [self.imap, self.pop3, self.auth, self.imaps]

    def move_modules(self):
        """Dovecot looks for its modules at a fixed path: in a copy of its library the path is one as long."""
        fixed = b"/usr/lib/dovecot/modules"
        self.modules = pathlib.Path(tempfile.mktemp(prefix="sendoff-", dir="/tmp")[:len(fixed)].ljust(len(fixed), "x"))
        self.modules.symlink_to(ROOT / "usr/lib/dovecot/modules")
        (self.folder / "lib").mkdir()
        for name in ("libdovecot.so.0", "libdovecot-login.so.0"):
            octets = (ROOT / "usr/lib/dovecot" / name).read_bytes()
            (self.folder / "lib" / name).write_bytes(octets.replace(fixed, str(self.modules).encode()))
        self.libraries = daemons.library_path(self.folder / "lib")

    def write_users(self):
        (self.folder / "mail").mkdir()
        shutil.chown(self.folder / "mail", OWNER, OWNER)
        (self.folder / "users").write_text("".join(
            f"{name}:{{PLAIN}}{PASSWORD}:::::\n" for name in (USER, "ana@example.org", "ben@example.org")))
        keys = self.folder / "keys/default/HS256"
        keys.mkdir(parents=True)
        (keys / "default").write_bytes(base64.b64encode(self.token_key))
        (self.folder / "oauth2.conf").write_text(f"""
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={self.folder}/keys/
username_attribute = sub
""")

    def token(self):
        """A token for an hour (RFC 7519), as an authorization server would have given it to jane."""
        claims = {"sub": USER, "iat": int(time.time()) - 60, "exp": int(time.time()) + 3600}
        text = ".".join(base64url(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
        return text + "." + base64url(hmac.digest(self.token_key, text.encode(), hashlib.sha256))

    def configuration(self):
        return f"""
protocols = imap pop3
namespace inbox {{
  inbox = yes
  separator = /
  mailbox {self.sent} {{
    auto = create
    special_use = \\Sent
  }}
}}
listen = 127.0.0.1
base_dir = {self.folder}/dovecot-run
state_dir = {self.folder}/dovecot-state
libexec_dir = {ROOT}/usr/lib/dovecot
mail_plugin_dir = {ROOT}/usr/lib/dovecot/modules
login_plugin_dir = {ROOT}/usr/lib/dovecot/modules/login
log_path = {self.folder}/dovecot.log
import_environment = TZ LD_LIBRARY_PATH={self.libraries}
default_internal_user = {OWNER}
default_internal_group = {OWNER}
default_login_user = nobody
ssl = yes
ssl_cert = <{self.certificate}
ssl_key = <{self.key}
disable_plaintext_auth = no
auth_mechanisms = {self.mechanisms}
mail_location = maildir:{self.folder}/mail/%u
mail_uid = {OWNER}
mail_gid = {OWNER}
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = passwd-file
  mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256
  args = {self.folder}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {self.folder}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={OWNER} gid={OWNER} home={self.folder}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.imap}
  }}
  inet_listener imaps {{
    port = {self.imaps}
    ssl = yes
  }}
}}
service pop3-login {{
  chroot =
  inet_listener pop3 {{
    port = {self.pop3}
  }}
  inet_listener pop3s {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {self.auth}
  }}
}}
"""

    def by_imap(self, user="ana@example.org"):
        """All messages of the mailbox, once there is one."""
        found = []

        def look():
            with imaplib.IMAP4("127.0.0.1", self.imap) as client:
                client.login(user, PASSWORD)
                client.select(readonly=True)
                numbers = client.search(None, "ALL")[1][0].split()
                found[:] = [client.fetch(number, "(BODY.PEEK[])")[1][0][1] for number in numbers]
            return found
        daemons.wait_until(look, "no message arrived:\n" + self.log(), 60)
        return found

    def client(self):
        """Jane's, over TLS."""
        context = ssl.create_default_context(cafile=self.authority.certificate)
        client = imaplib.IMAP4_SSL("localhost", self.imaps, ssl_context=context)
        client.login(USER, PASSWORD)
        return client

    def put(self, folder, content, flags="(\\Seen)"):
        """As a provider does that keeps what it was handed, or a mail program."""
        with self.client() as client:
            client.create(folder)
            assert client.append(folder, flags, time.time(), content)[0] == "OK"

    def found(self, folder, message_id):
        """Flags, INTERNALDATE in seconds and octets of each with this Message-ID."""
        with self.client() as client:
            if client.select(folder, readonly=True)[0] != "OK":
                return []
            numbers = client.search(None, "HEADER", "Message-ID", '"%s"' % message_id)[1][0].split()
            answers = [client.fetch(number, "(FLAGS INTERNALDATE BODY.PEEK[])")[1] for number in numbers]
            return [(imaplib.ParseFlags(parts[0][0] + parts[1]), time.mktime(imaplib.Internaldate2tuple(parts[0][0])), parts[0][1])
                    for parts in answers]

    def by_pop3(self, user="ana@example.org"):
        client = poplib.POP3("127.0.0.1", self.pop3)
        client.user(user)
        client.pass_(PASSWORD)
        messages = [b"\r\n".join(client.retr(number + 1)[1]) + b"\r\n" for number in range(client.stat()[0])]
        client.quit()
        return messages


class FullDovecot(Dovecot):
    """No mailbox has room for anything more. LMTP at the port `lmtp`, for any user."""

    def begin(self):
        [self.lmtp] = daemons.free_ports(1)
        super().begin()

    def ports(self):
        return [*super().ports(), self.lmtp]

    def configuration(self):
        # Who delivers shows no password, and is not asked for one.
        return super().configuration().replace("args = uid=", "args = allow_all_users=yes uid=") + f"""
protocols = imap pop3 lmtp
mail_plugins = quota
protocol imap {{
  mail_plugins = quota imap_quota
}}
plugin {{
  quota = count:User quota
  quota_vsizes = yes
  quota_rule = *:bytes=1
  quota_grace = 0
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {self.lmtp}
  }}
}}
"""
