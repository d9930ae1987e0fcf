# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a script uses it."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile

from daemons import Authority

CLI = os.environ["SENDOFF_CLI"]


class Sendoff:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="sendoff-profile-"))
        self.profile = self.folder / "profile"

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *arguments):
        return [CLI, "--profile", str(self.profile), *[str(argument) for argument in arguments]]

    def run(self, *arguments, text="", timeout=120):
        return subprocess.run(self.command(*arguments), input=text.encode(), capture_output=True, timeout=timeout)

    def start(self, *arguments):
        return subprocess.Popen(self.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE)

    def json(self, *arguments):
        result = self.run("--json", *arguments)
        return json.loads(result.stdout)

    def add_account(self, name, port, security, *more, server="localhost", password="correct-horse-battery",
                    ca_file=None):
        """With a command that prints the password, if it has one."""
        arguments = ["account", "add", name, "--address", "Jürgen Roe <jane@example.org>", "--server", server,
                     "--port", port, "--security", security, "--user", "jane", *more]
        if password:
            password_file = self.folder / (name + ".password")
            password_file.write_text(password + "\n")
            arguments += ["--password-command", f"cat '{password_file}'"]
        if ca_file:
            arguments += ["--ca-file", ca_file]
        result = self.run(*arguments)
        assert result.returncode == 0, result.stderr.decode()

    def add_toy_account(self, kind):
        """The server of that kind at which the new default account sends; its authority is known to this account alone."""
        folder = self.folder / "toy"
        folder.mkdir()
        authority = Authority(folder)
        server = kind(*authority.sign("localhost", "DNS:localhost"))
        self.add_account("toy", server.port, "tls", "--auth", "none", "--default", ca_file=authority.certificate)
        return server
