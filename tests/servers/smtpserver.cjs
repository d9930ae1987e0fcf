// SPDX-License-Identifier: GPL-3.0-or-later
// Takes every message: NAME.eml, then NAME.json (see sink.py).
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { SMTPServer } = require('smtp-server');

const { STARTTLS, TLS, KEY, CERTIFICATE, FOLDER, LOGIN, PASSWORD, TOKEN } = process.env;
const bare = Boolean(process.env.BARE);

function onAuth(auth, session, done) {
  const known =
    auth.username === LOGIN &&
    (auth.method === 'XOAUTH2' ? auth.accessToken === TOKEN
      : auth.method === 'CRAM-MD5' ? auth.validatePassword(PASSWORD)
        : auth.password === PASSWORD);
  done(known ? null : new Error('Who are you?'), { user: known ? LOGIN : undefined });
}

function parameters(wishes) {
  return Object.entries(wishes ?? {}).filter(([, value]) => value)
    .map(([name, value]) => `${name.toUpperCase()}=${value}`).join(' ');
}

function onData(stream, session, done) {
  const name = path.join(FOLDER, crypto.randomUUID());
  stream.pipe(fs.createWriteStream(`${name}.eml`)).once('close', () => {
    const { rcptTo, dsn } = session.envelope;
    const recipients = Object.fromEntries(rcptTo.map((each) => [each.address, parameters(each.dsn)]));
    fs.writeFileSync(`${name}.part`, JSON.stringify({ recipients, parameters: parameters(dsn) }));
    fs.renameSync(`${name}.part`, `${name}.json`);
    done();
  });
}

// A client that only looks whether the port is open is an error to smtp-server, and none here.
for (const [port, secure] of [[STARTTLS, false], [TLS, true]]) {
  new SMTPServer({
    secure, key: fs.readFileSync(KEY), cert: fs.readFileSync(CERTIFICATE), size: 300000000,
    authMethods: ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'], hidePIPELINING: bare, hide8BITMIME: bare,
    hideSMTPUTF8: bare, hideDSN: bare, hideENHANCEDSTATUSCODES: bare,
    disableReverseLookup: true, onAuth, onData,
  }).on('error', () => {}).listen(Number(port), '127.0.0.1');
}
