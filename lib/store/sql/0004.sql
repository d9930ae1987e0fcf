-- SPDX-License-Identifier: GPL-3.0-or-later
-- The address book, and more of what was learned of servers.

CREATE TABLE contact (
    address_key TEXT PRIMARY KEY, -- the address, case folded
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    nickname TEXT NOT NULL,
    uses INTEGER NOT NULL,
    last_used INTEGER,
    account INTEGER NOT NULL,     -- by which it was last written to; 0: never, and it stays when that is removed
    sender TEXT NOT NULL          -- the writer's address then
);

CREATE TABLE contact_group (
    name_key TEXT PRIMARY KEY,    -- the name, case folded
    name TEXT NOT NULL,
    members TEXT NOT NULL         -- an address list
);

-- EHLO keywords with a space between.
ALTER TABLE server_facts ADD COLUMN extensions TEXT NOT NULL DEFAULT '';
-- Protocol and cipher of the last session.
ALTER TABLE server_facts ADD COLUMN tls TEXT NOT NULL DEFAULT '';
