-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a message that was put off was to be tried again, before it was taken over.

ALTER TABLE succession ADD COLUMN next_attempt_before INTEGER;
