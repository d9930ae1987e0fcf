-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages whose fate is unknown are looked for in their account's mailbox.

-- Someone may have a copy who is not among those whose fate is unknown now.
ALTER TABLE item ADD COLUMN stray_copy INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN next_look INTEGER;
ALTER TABLE item ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN resend_after_looks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN found_in TEXT NOT NULL DEFAULT '';

CREATE INDEX item_look ON item (next_look) WHERE next_look IS NOT NULL;
-- Nobody counted what was taken for some of them before.
UPDATE item SET stray_copy = 1 WHERE attempts > 0 AND state IN ('queued', 'held', 'sending', 'committing');
