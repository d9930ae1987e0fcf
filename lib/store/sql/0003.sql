-- SPDX-License-Identifier: GPL-3.0-or-later
-- Undo, priorities, standing choices, removing with a way back, several messages in one spool file,
-- pauses of accounts, search, settings.

ALTER TABLE item ADD COLUMN undo_until INTEGER;
ALTER TABLE item ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN resend_if_uncertain INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN hold_at_server INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN has_binary INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
ALTER TABLE item ADD COLUMN removed INTEGER;
-- When nothing was left to try.
ALTER TABLE item ADD COLUMN settled INTEGER;
-- Where in its file it begins.
ALTER TABLE item ADD COLUMN spool_offset INTEGER NOT NULL DEFAULT 0;
-- Its text is found by the search.
ALTER TABLE item ADD COLUMN is_text_read INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attempt ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0;

DROP INDEX item_due;
-- What may be claimed, as SqliteOutboxStore words it: only the same words use a partial index.
CREATE INDEX item_due ON item (account, next_attempt)
    WHERE state IN ('queued', 'scheduled') AND removed IS NULL AND next_attempt IS NOT NULL;
CREATE INDEX item_claim ON item (account, priority DESC, next_attempt, id)
    WHERE state IN ('queued', 'scheduled') AND removed IS NULL AND next_attempt IS NOT NULL;
CREATE INDEX item_time ON item (state, next_attempt) WHERE next_attempt IS NOT NULL;
CREATE INDEX item_shown ON item (removed);
CREATE INDEX item_list ON item (removed, state, account);
CREATE INDEX item_spool ON item (spool_name);
CREATE INDEX item_text_unread ON item (id) WHERE is_text_read = 0;
CREATE INDEX attempt_finished ON attempt (finished);

-- Nothing of these accounts is tried before then.
CREATE TABLE paused_account (
    account INTEGER PRIMARY KEY,
    not_before INTEGER NOT NULL
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

CREATE VIRTUAL TABLE item_text USING fts5 (
    subject, people, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO item_text (rowid, subject, people, body) SELECT id, subject, sender || ' ' || recipients, '' FROM item;
