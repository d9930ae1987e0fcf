-- SPDX-License-Identifier: GPL-3.0-or-later
-- The beginning. Times are milliseconds since 1970 in UTC, null if there is none. AUTOINCREMENT,
-- so that no number is ever given to a second row. Never changed: the next version is a new file.

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name_key TEXT NOT NULL UNIQUE, -- the name, case folded
    is_default INTEGER NOT NULL,
    content TEXT NOT NULL          -- JSON
);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    saved INTEGER,
    content BLOB NOT NULL          -- CBOR
);

CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL,
    account INTEGER NOT NULL,      -- stays when the account is removed
    account_name TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    subject TEXT NOT NULL,
    message_id BLOB NOT NULL,
    reverse_path TEXT,
    created INTEGER NOT NULL,
    not_before INTEGER,
    next_attempt INTEGER,
    waiting_since INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    has_attachments INTEGER NOT NULL,
    has_8bit INTEGER NOT NULL,
    has_utf8 INTEGER NOT NULL,
    notify TEXT,                   -- RFC 3461 NOTIFY
    last_failure TEXT,             -- JSON
    spool_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL
);

CREATE INDEX item_due ON item (state, next_attempt);

CREATE TABLE recipient (
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reply TEXT,                    -- JSON
    failure TEXT,                  -- JSON
    at INTEGER,
    PRIMARY KEY (item, position)
) WITHOUT ROWID;

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    started INTEGER,
    finished INTEGER,
    tls_summary BLOB NOT NULL,
    transcript BLOB NOT NULL
);

CREATE INDEX attempt_item ON attempt (item);

-- Accounts of which nothing is sent until the user acts.
CREATE TABLE stopped_account (
    account INTEGER PRIMARY KEY,
    failure TEXT NOT NULL          -- JSON
);
