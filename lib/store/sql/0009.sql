-- SPDX-License-Identifier: GPL-3.0-or-later
-- Programs that may hand in mail, and how the port for them is to be.

CREATE TABLE submission_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name_key TEXT NOT NULL UNIQUE, -- the name, case folded
    name TEXT NOT NULL,
    user TEXT NOT NULL UNIQUE,
    salt BLOB NOT NULL,            -- SCRAM-SHA-256: RFC 5802 3
    iterations INTEGER NOT NULL,
    stored_key BLOB NOT NULL,
    server_key BLOB NOT NULL,
    account INTEGER NOT NULL,      -- by which its mail goes; 0: by the sender. Stays when that is removed
    per_minute INTEGER NOT NULL,   -- 0: no limit
    made INTEGER NOT NULL,
    last_used INTEGER
);

-- One row.
CREATE TABLE submission_port (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_on INTEGER NOT NULL,
    port INTEGER NOT NULL,
    tls_port INTEGER NOT NULL,     -- 0: none
    account INTEGER NOT NULL       -- 0: as the token says
);
