-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was learned of an account's server.

CREATE TABLE server_facts (
    account INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    mechanism TEXT NOT NULL,          -- of the last login
    refused_extensions TEXT NOT NULL, -- EHLO keywords with a space between
    size_limit INTEGER NOT NULL,      -- octets, 0: none known
    recipient_limit INTEGER NOT NULL  -- 0: none known
);
