-- SPDX-License-Identifier: GPL-3.0-or-later
-- Copies of sent messages in a folder on this machine, beside those in the mailbox; a person may have one tried again.

ALTER TABLE sent_copy RENAME TO sent_copy_before;

CREATE TABLE sent_copy (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    place TEXT NOT NULL DEFAULT 'mailbox',
    state TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    waiting_since INTEGER NOT NULL DEFAULT 0,
    mailbox TEXT NOT NULL DEFAULT '',
    next_try INTEGER,
    tries INTEGER NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT '',
    transcript BLOB NOT NULL DEFAULT x'',  -- of the last try
    PRIMARY KEY (item, place)
);

INSERT INTO sent_copy (item, state, sent_at, waiting_since, mailbox, next_try, tries, detail, transcript)
    SELECT item, state, sent_at, sent_at, mailbox, next_try, tries, detail, transcript FROM sent_copy_before;

DROP TABLE sent_copy_before;

CREATE INDEX sent_copy_next ON sent_copy (place, next_try) WHERE next_try IS NOT NULL;
