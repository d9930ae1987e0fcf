-- SPDX-License-Identifier: GPL-3.0-or-later
-- Copies of sent messages among the sent mail of their account: work items beside the sending.

CREATE TABLE sent_copy (
    item INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    mailbox TEXT NOT NULL DEFAULT '',
    next_try INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '',
    transcript BLOB NOT NULL DEFAULT x''  -- of the last try
);

CREATE INDEX sent_copy_next ON sent_copy (next_try) WHERE next_try IS NOT NULL;
