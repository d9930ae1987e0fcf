// SPDX-License-Identifier: GPL-3.0-or-later
// Takes every message: NAME.eml, then NAME.json (see sink.py).
'use strict';
const fs = require('node:fs');
const path = require('node:path');

exports.register = function () {
  this.register_hook('queue', 'write');
  this.register_hook('queue_outbound', 'write');
};

// No look-up in the network.
exports.hook_lookup_rdns = (next) => next(OK, 'localhost');

// Not at once: Haraka would take the next pipelined command deeper and deeper in the stack.
exports.hook_rcpt = (next) => setImmediate(next, OK);

exports.write = function (next, connection) {
  const transaction = connection.transaction;
  const name = path.join(this.config.get('write.ini').main.folder, transaction.uuid);
  const file = fs.createWriteStream(`${name}.eml`);
  file.once('close', () => {
    const recipients = Object.fromEntries(transaction.rcpt_to.map((each) => [each.address(), '']));
    fs.writeFileSync(`${name}.part`, JSON.stringify({ recipients, parameters: '' }));
    fs.renameSync(`${name}.part`, `${name}.json`);
    next(OK);
  });
  transaction.message_stream.pipe(file, { line_endings: '\r\n' });
};
