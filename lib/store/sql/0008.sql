-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an account stands in lists: people choose it.

ALTER TABLE account ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
UPDATE account SET position = id;
