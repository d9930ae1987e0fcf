#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs to begin with: seeds.py FOLDER. From the dialogues of tests/conversations and the RFCs' examples."""
import base64
import hashlib
import hmac
import pathlib
import re
import struct
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent
DIALOGUES = TESTS / "conversations" / "dialogues"
MECHANISMS = [b"", b"SCRAM-SHA-256", b"PLAIN", b"LOGIN", b"CRAM-MD5", b"XOAUTH2", b"OAUTHBEARER", b"SCRAM-SHA-256-PLUS"]
IMAP_MECHANISMS = [b"", b"PLAIN", b"LOGIN", b"CRAM-MD5", b"SCRAM-SHA-256", b"XOAUTH2", b"OAUTHBEARER"]
EVENTS = {"CLOSE": b"~C", "DROP": b"~D", "TIMEOUT": b"~W~T", "CANCEL": b"~W~X", "NEXT": b"~W", "TLS": b"~W"}
MORE = {b"repeatable": 1, b"lmtp": 2, b"binaryform": 4, b"requiretls": 8, b"priority": 16, b"by": 32, b"hold": 128}
# Of tests/sasl/FixedRandomness.h and Conversation.cpp.
NONCE, USER, PASSWORD = b"rOprNGfwEbeRWgbNEkqO", b"jane", b"secret-word"
LIMIT = 16_000  # octets; the dialogues with a big message add nothing


def unescaped(text):
    return re.sub(rb"\\(x[0-9A-Fa-f]{2}|.)", lambda found: {b"r": b"\r", b"n": b"\n"}.get(
        found[1], bytes.fromhex(found[1][1:].decode()) if found[1][:1] == b"x" else found[1]), text)


def from_dialogue(text):
    """The input of fuzz_session, and the server's words alone."""
    security, login, only, recipients, messages, mail, more = 0, 0, b"", 1, 1, 0, 0
    script, words = b"", b""
    for line in text.split(b"\n"):
        word, _, rest = line.partition(b" ")
        if word == b"security":
            security = [b"tls", b"starttls", b"plaintext"].index(rest)
        elif word == b"login":
            login = 1
            only = (rest.split() + [b"", b"", b""])[2]
        elif word == b"to":
            recipients = min(3, len(rest.split()))
        elif word in (b"8bit", b"utf8headers", b"notify"):
            mail |= {b"8bit": 16, b"utf8headers": 32, b"notify": 64}[word]
        elif word in MORE:
            more |= MORE[word]
        elif word == b"copies":
            messages = int(rest)
        elif word in (b"S:", b"RAW"):
            said = unescaped(rest) + (b"\r\n" if word == b"S:" else b"")
            script, words = script + said.replace(b"~", b"~~"), words + said
        elif word in (b"C:", b"C~"):
            script += b"" if script.endswith(b"~W") else b"~W"
        elif word.decode() in EVENTS:
            messages += word == b"NEXT"
            script += EVENTS[word.decode()]
    mechanism = MECHANISMS.index(only) if only in MECHANISMS else 0
    count = 0 if messages < 2 else 1 if messages < 3 else 2 if messages < 6 else 3
    way = security | login << 2 | (mechanism & 3) << 3 | count << 5 | (mechanism & 4) << 5
    return bytes([way, mail | (recipients - 1) << 2, more, 0]) + script, words


def from_mailbox_dialogue(text):
    """The input of fuzz_imap_session, and the server's words alone."""
    security, mechanism, asks, count, script, words = 0, 0, 0, 0, b"", b""
    for line in text.split(b"\n"):
        word, _, rest = line.partition(b" ")
        if word == b"security":
            security = [b"tls", b"starttls", b"plaintext"].index(rest)
        elif word == b"login":
            only = (rest.split() + [b"", b"", b""])[2]
            mechanism = IMAP_MECHANISMS.index(only) if only in IMAP_MECHANISMS else 0
        elif word == b"ask" and count < 4:
            asks |= {b"idle": 1, b"append": 2}.get(rest.split()[0], 0) << 2 * count
            count += 1
        elif word in (b"S:", b"RAW"):
            said = unescaped(rest) + (b"\r\n" if word == b"S:" else b"")
            script, words = script + said.replace(b"~", b"~~"), words + said
        elif word in (b"C:", b"C~"):
            script += b"" if script.endswith(b"~W") else b"~W"
        elif word.decode() in EVENTS:
            script += EVENTS[word.decode()]
    return bytes([security | mechanism << 3, asks, 0]) + script, words


def scram():
    """A whole exchange, as base64 within replies."""
    first = b"r=" + NONCE + b"abc,s=" + base64.b64encode(b"salt") + b",i=4096"
    bare, final = b"n=" + USER + b",r=" + NONCE, b"c=biws,r=" + NONCE + b"abc"
    salted = hashlib.pbkdf2_hmac("sha256", PASSWORD, b"salt", 4096)
    key = hmac.digest(salted, b"Server Key", "sha256")
    signature = base64.b64encode(hmac.digest(key, b",".join([bare, first, final]), "sha256"))
    replies = [b"334 " + base64.b64encode(message) for message in (first, b"v=" + signature)]
    return b"220 hi\r\n~W250-hi\r\n250 AUTH SCRAM-SHA-256 PLAIN\r\n~W" + b"\r\n~W".join(replies) + (
        b"\r\n~W235 2.7.0 ok\r\n~W250 ok\r\n~W250 ok\r\n~W354 go\r\n~W250 2.0.0 ok\r\n")


def message(*lines):
    return b"\r\n".join(lines) + b"\r\n"


MESSAGES = [
    message(b"From: Jane <jane@example.org>", b"To: ana@example.org, \"Ben, B.\" <ben@example.org>",
            b"Subject: =?UTF-8?Q?gr=C3=BC=C3=9Fe?= =?UTF-8?B?4oKs?=", b"Date: Fri, 21 Nov 1997 09:55:06 -0600",
            b"Message-ID: <1234@example.org>", b"Content-Type: text/plain; charset=utf-8; format=flowed",
            b"Content-Transfer-Encoding: quoted-printable", b"", b"Hello=20 =", b"world =E2=82=AC", b"-- ", b"> quoted "),
    message(b"MIME-Version: 1.0", b"Content-Type: multipart/mixed; boundary=\"b\"", b"", b"preamble", b"--b",
            b"Content-Type: multipart/alternative; boundary=c", b"", b"--c", b"", b"text", b"--c",
            b"Content-Type: text/html; charset=iso-8859-1", b"", b"<b>t\xe4xt</b>", b"--c--", b"--b",
            b"Content-Type: application/octet-stream; name*0*=utf-8''a%C3%A4; name*1=\"b.bin\"",
            b"Content-Disposition: attachment; filename*=utf-8''%E2%82%AC.bin", b"Content-ID: <x@y>",
            b"Content-Transfer-Encoding: base64", b"", b"AAECAwQF", b"Bgc=", b"--b--", b"epilogue"),
    message(b"Content-Type: message/rfc822", b"", b"Subject: inner", b"", b"inner text"),
    message(b"Subject: folded", b" line", b"Resent-To: a@example.org", b"Cc: team: a@b.c, d@e.f;", b"Bcc: <g@h.i>", b"", b""),
]
CAPABILITIES = [
    b"smtp.example.org at your service\nPIPELINING\nSIZE 35882577\n8BITMIME\nAUTH PLAIN LOGIN SCRAM-SHA-256\nAUTH=LOGIN PLAIN\n"
    b"ENHANCEDSTATUSCODES\nCHUNKING\nSMTPUTF8\nSTARTTLS\nDSN\nBINARYMIME",
    b"x\nsize\nSIZE 0\nSIZE 99999999999999999999\nSIZE -1\nLIMITS RCPTMAX=100 MAILMAX=10\nDELIVERBY 240\nREQUIRETLS\n"
    b"FUTURERELEASE 864000 2026-12-31T00:00:00Z\nMT-PRIORITY MIXER",
]
SCRAM = [
    b"r=%r%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096\nv=%v",
    b"r=%rabc,s=c2FsdA==,i=4096,x=extension\nv=%v,y=more", b"r=%rabc,s=c2FsdA==,i=4096\ne=other-error",
    b"m=no,r=%rabc,s=c2FsdA==,i=4096", b"r=%r,s=c2FsdA==,i=4096", b"r=%rabc,s=c2FsdA==,i=4095",
    b"r=%rabc,s=c2FsdA==,i=4096\nv=AAAA", b"r=%rabc,s=c2FsdA==,i=4096\nv=%v\nv=%v",
]

HTML = [
    b"<p style=\"color: red; background: url(x)\" onclick=x>a <b>b</b><br><a href=\"https://e.org/?a&amp;b\">c</a></p>",
    b"<ul><li>a<li>b<ol start=3><li>c</ol></ul><blockquote type=cite>d<blockquote>e</blockquote></blockquote><pre>f\n g</pre>",
    b"<table border=1><tr><th>a<th>b<tr><td>1<td>2</table><img src=\"cid:a@b\" alt=\"c\"><img src=//x/y><hr><h1>t</h1>",
    b"<script>x</script><style>@import 'y'</style><svg><a href=z></svg><!-- c --><form><input><textarea>w</textarea></form>",
    b"<div hidden>x</div><font color=blue>y</font>&nbsp;&#x41;&euro;<q>z</q><dl><dt>a<dd>b</dl><o:p></o:p></p>-- <br>Jane",
]
SEPARATOR = b"From ana@example.org Thu Nov 26 10:00:00 2026\n"
MBOX = [
    SEPARATOR + b"A: b\n\nHello\n>From me\n\n" + SEPARATOR + b"Content-Length: 9\n\nFrom me\n\n\n" + SEPARATOR + b"\n",
    b"From - Thu Nov 26 10:00:00 2026\r\nA: b\r\n\r\nHi\r\n\r\n" + SEPARATOR,
]
TIFF = (b"MM\0*\0\0\0\x08\0\x03\x01\x10\0\x02\0\0\0\x04Cam\0\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"
        b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x32\0\0\0\0\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0")
XMP = b"http://ns.adobe.com/xap/1.0/\0<dc:creator>Ana</dc:creator>exif:GPSLatitude"


def segment(marker, content):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def chunk(kind, content):
    return struct.pack(">I", len(content)) + kind + content + b"\0\0\0\0"


def riff(kind, content):
    return kind + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


METADATA = [
    b"\xff\xd8" + segment(0xe0, b"JFIF\0") + segment(0xe1, b"Exif\0\0" + TIFF) + segment(0xe1, XMP) + segment(0xfe, b"words")
    + segment(0xda, b"\0") + b"scan\xff\0\xff\xd0data\xff\xd9after",
    b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"\0" * 13) + chunk(b"eXIf", TIFF) + chunk(b"tEXt", b"Author\0Ana") + chunk(b"tIME", b"1234567")
    + chunk(b"IDAT", b"x") + chunk(b"IEND", b"") + b"after",
    riff(b"RIFF", b"WEBP" + riff(b"VP8X", b"\x0c" + b"\0" * 9) + riff(b"VP8 ", b"pixels") + riff(b"EXIF", TIFF) + riff(b"XMP ", XMP)),
    TIFF, b"%PDF-1.4 /Author (a) /ObjStm", b"PK\3\4docProps/core.xml", b"\0\0\0\x18ftypheicExif\0\0" + TIFF,
]
ANSWERS = [
    message(b"From: Ana <ana@example.org>", b"To: me@example.org, b@c.d", b"Cc: e@f.g", b"Reply-To: h@i.j", b"Subject: AW: [x] Re: Hi",
            b"Message-ID: <2@x>", b"References: <1@x>", b"List-Post: <mailto:l@m.n>", b"Mail-Followup-To: l@m.n", b"Delivered-To: me@example.org",
            b"In-Reply-To: <1@x>", b"X-Unsent: 1", b"Content-Type: text/plain; format=flowed", b"", b"Hello ", b"you.", b"> old", b"-- ", b"Ana"),
    message(b"From: a@b.c", b"Content-Type: multipart/related; boundary=b", b"", b"--b", b"Content-Type: text/html", b"",
            b"<p onclick=x>Hi <img src=\"cid:1@x\"></p>", b"--b", b"Content-Type: image/png; name=a.png", b"Content-ID: <1@x>",
            b"Content-Transfer-Encoding: base64", b"", b"AAEC", b"--b", b"Content-Type: text/calendar", b"", b"METHOD:REQUEST", b"--b",
            b"Content-Type: message/rfc822", b"", b"Subject: x", b"", b"y", b"--b--"),
    b"ana@b.c?subject=a%20b&cc=c@d.e&body=x%0Ay&attach=/z&in-reply-to=%3C1@x%3E",
]


def main():
    folder = pathlib.Path(sys.argv[1])
    seeds = {"capabilities": CAPABILITIES, "scram": [bytes([kind]) + text for kind in range(4) for text in SCRAM], "message": MESSAGES,
             "dot_stuffer": [b"\3" + text for text in MESSAGES + [b".\r\n..\n.\r.\r\n\r\n.\r\n", b"a\r"]],
             "session": [b"\x0c\0\0\0" + scram()], "reply_parser": [], "imap_session": [], "imap_reader": [],
             "html": HTML, "mbox": MBOX, "metadata": METADATA,
             "answers": [bytes([choice]) + text for choice in range(6) for text in MESSAGES + ANSWERS]}
    for path in sorted(DIALOGUES.glob("*.txt")):
        session, words = from_dialogue(path.read_bytes())
        if len(session) < LIMIT:
            seeds["session"].append(session)
            seeds["reply_parser"].append(b"\3" + words)
    for path in sorted((TESTS / "mailbox" / "dialogues").glob("*.txt")):
        session, words = from_mailbox_dialogue(path.read_bytes())
        seeds["imap_session"].append(session)
        seeds["imap_reader"].append(b"\3" + words)
    for target, inputs in seeds.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for octets in inputs:
            (folder / target / hashlib.sha1(octets).hexdigest()).write_bytes(octets)


if __name__ == "__main__":
    main()
