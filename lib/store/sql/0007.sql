-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a look into the account's mailbox came to; empty for a try to send.

ALTER TABLE attempt ADD COLUMN look TEXT NOT NULL DEFAULT '';
