// SPDX-License-Identifier: GPL-3.0-or-later
// read_mailparser.js MODULES FILE...: what npm mailparser finds in each message, one JSON line each.
const fs = require("fs");
const { createHash } = require("crypto");
const { simpleParser } = require(process.argv[2] + "/mailparser");

const people = (list) =>
  [].concat(list || []).flatMap((each) => each.value).flatMap((each) => each.group || [each])
    .filter((each) => each.address).map((each) => [each.name || "", each.address]);

(async () => {
  for (const path of process.argv.slice(3)) {
    const mail = await simpleParser(fs.readFileSync(path), {
      skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, keepCidLinks: true,
    });
    console.log(JSON.stringify({
      subject: mail.subject || "",
      from: people(mail.from), to: people(mail.to), cc: people(mail.cc), replyTo: people(mail.replyTo),
      text: mail.text || "", html: mail.html || "",
      files: mail.attachments.map((each) => ({
        name: each.filename || "", type: each.contentType, id: each.related ? each.cid || "" : "",
        sha256: createHash("sha256").update(each.content).digest("hex"),
      })),
    }));
  }
})();
