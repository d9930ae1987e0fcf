-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is reported of messages after the server took them.

CREATE TABLE recipient_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,        -- of the recipient
    fate TEXT NOT NULL,
    status TEXT NOT NULL,             -- RFC 3463
    diagnostic TEXT NOT NULL,
    reporter TEXT NOT NULL,
    remote_mta TEXT NOT NULL,
    form TEXT NOT NULL,
    program TEXT NOT NULL,
    at INTEGER,                       -- as the report says
    will_retry_until INTEGER,
    seen INTEGER NOT NULL,
    report_key BLOB NOT NULL,         -- the same for the same report
    UNIQUE (item, position, fate, report_key)
);

-- How far an account's mailbox was read.
CREATE TABLE mailbox_memory (
    account INTEGER PRIMARY KEY,
    place TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    last_uid INTEGER NOT NULL,
    unique_ids TEXT NOT NULL          -- of POP3, a line each
);

CREATE INDEX item_settled ON item (account, settled) WHERE settled IS NOT NULL;
