# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix with Dovecot: what a writer submits, a reader reads."""
import contextlib

from daemons import PASSWORD, USER, Authority, free_ports, require, wait_until  # noqa: F401, what tests need besides
from dovecot import Dovecot
from postfix import Postfix


class MailServer:
    """A submission server and a reader's server for ana@example.org, ben@example.org and jane@example.org."""

    def __init__(self, mechanisms="plain login"):
        self.mechanisms = mechanisms

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            self.dovecot = stack.enter_context(Dovecot(self.mechanisms))
            self.postfix = stack.enter_context(Postfix(self.dovecot))
            self.servers = stack.pop_all()
        self.authority = self.postfix.authority
        self.starttls, self.tls = self.postfix.starttls, self.postfix.tls
        self.imap, self.pop3 = self.dovecot.imap, self.dovecot.pop3
        self.by_imap, self.by_pop3 = self.dovecot.by_imap, self.dovecot.by_pop3
        return self

    def __exit__(self, *_):
        self.servers.close()

    def log(self):
        return self.postfix.log() + self.dovecot.log()
