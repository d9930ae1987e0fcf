-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recipients for whom a message was refused, or is put off, and the messages that were queued to reach them after all.

CREATE TABLE succession (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,    -- of the recipient
    successor INTEGER NOT NULL,   -- number of the other message; stays when that is gone
    address TEXT NOT NULL,        -- to whom that one goes
    outcome_before TEXT NOT NULL, -- of the recipient; who still waited counts as rejected until it is withdrawn
    withdrawn INTEGER NOT NULL DEFAULT 0, -- it was taken back or held before it reached them
    UNIQUE (item, position)
);
CREATE INDEX succession_successor ON succession (successor);

-- Since when a person wants nothing more done about refusals.
ALTER TABLE item ADD COLUMN dismissed INTEGER;
