# SPDX-License-Identifier: GPL-3.0-or-later
"""Thunderbird without a window, asked by its own remote control, Marionette, what it sees in a folder."""
import json
import socket
import subprocess

from daemons import PASSWORD, USER, wait_until

PREFERENCES = {
    "marionette.port": 0,
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.server": "server1",
    "mail.account.account1.identities": "id1",
    "mail.account.account2.server": "server2",
    "mail.identity.id1.useremail": "jane@example.org",
    "mail.identity.id1.valid": True,
    "mail.server.server1.type": "imap",
    "mail.server.server1.hostname": "localhost",
    "mail.server.server1.socketType": 0,
    "mail.server.server1.authMethod": 3,
    "mail.server.server1.userName": USER,
    "mail.server.server1.name": USER,
    "mail.server.server1.using_subscription": False,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.server.server2.name": "Local Folders",
    "mail.provider.suppress_dialog_on_startup": True,
    "mailnews.start_page.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.update.enabled": False,
    "app.update.enabled": False,
}

# With Thunderbird's own reader of MIME, as its window shows it.
LOOK = """
const [password, done] = arguments;
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { MsgHdrToMimeMessage } = ChromeUtils.importESModule("resource:///modules/gloda/MimeMessage.sys.mjs");
const server = MailServices.accounts.accounts.map(each => each.incomingServer).find(each => each.type == "imap");
const pause = () => new Promise(go => setTimeout(go, 50));
const updated = folder => new Promise(go => folder.QueryInterface(Ci.nsIMsgImapMailFolder).updateFolderWithListener(null,
  { QueryInterface: ChromeUtils.generateQI(["nsIUrlListener"]), OnStartRunningUrl() {}, OnStopRunningUrl(url, status) { go(status); } }));
const read = header => new Promise(go => MsgHdrToMimeMessage(header, null, (same, message) => go(message), true, { partsOnDemand: false }));
(async () => {
  server.password = password;
  server.performExpand(null);
  let sent;
  while (!(sent = server.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.SentMail)))
    await pause();
  const status = await updated(sent);
  if (status)
    throw new Error("the folder couldn't be updated: " + status);
  const seen = [];
  for (const header of sent.messages) {
    const message = await read(header);
    seen.push({ subject: header.mime2DecodedSubject, isRead: header.isRead, text: message.coerceBodyToPlaintext(sent),
                files: message.allUserAttachments.map(each => [each.name, each.contentType, each.size]) });
  }
  return { folder: sent.name, unread: sent.getNumUnread(false), seen };
})().then(done, error => done({ error: String(error) }));
"""


class Thunderbird:
    """Within a `with`; `root` is where its package is unpacked, `home` an empty folder."""

    def __init__(self, root, home, imap, environment):
        self.root, self.home, self.imap, self.environment = root, home, imap, environment
        self.number = 0
        self.socket = None

    def __enter__(self):
        preferences = {**PREFERENCES, "mail.server.server1.port": self.imap}
        (self.home / "user.js").write_text("".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
                                                   for name, value in preferences.items()))
        with (self.home / "output").open("wb") as output:
            self.process = subprocess.Popen(
                [self.root / "usr/lib/thunderbird/thunderbird", "--headless", "--marionette", "--remote-allow-system-access",
                 "--no-remote", "--profile", self.home], env=self.environment, stdout=output, stderr=output, stdin=subprocess.DEVNULL)
        try:
            port = self.home / "MarionetteActivePort"
            wait_until(lambda: port.exists() and port.read_text(), lambda: "Thunderbird offers no port:\n" + self.output(), 60)
            self.socket = socket.create_connection(("127.0.0.1", int(port.read_text())), timeout=90)
            self.stream = self.socket.makefile("rb")
            self.receive()
            self.ask("WebDriver:NewSession")
            self.ask("WebDriver:SetTimeouts", script=60_000)
            self.ask("Marionette:SetContext", value="chrome")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        if self.socket:
            self.stream.close()
            self.socket.close()

    def output(self):
        return (self.home / "output").read_text(errors="replace")[-3000:]

    def receive(self):
        length = b"".join(iter(lambda: self.stream.read(1), b":"))
        return json.loads(self.stream.read(int(length)))

    def ask(self, command, **parameters):
        self.number += 1
        octets = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(octets), octets))
        _, _, error, answer = self.receive()
        assert not error, (error, self.output())
        return answer

    def look(self):
        """The folder of sent mail: its name, how many are unread, and its messages."""
        answer = self.ask("WebDriver:ExecuteAsyncScript", script=LOOK, args=[PASSWORD])["value"]
        assert "error" not in answer, (answer, self.output())
        return answer
