-- SPDX-License-Identifier: GPL-3.0-or-later
-- Drafts that are kept in mailboxes, too. A row outlives its draft until its messages are gone from there.

CREATE TABLE filed_draft (
    draft INTEGER NOT NULL,
    account INTEGER NOT NULL,
    message_id BLOB NOT NULL,
    content BLOB NOT NULL,    -- digest
    versions TEXT NOT NULL,   -- a line each: revision, octets, UIDVALIDITY, UID
    PRIMARY KEY (draft, account)
);
