-- SPDX-License-Identifier: GPL-3.0-or-later
-- What still has its conversation, found without looking at all that has lost it.

CREATE INDEX attempt_transcript ON attempt (finished) WHERE length(transcript) > 0;
CREATE INDEX sent_copy_transcript ON sent_copy (waiting_since) WHERE length(transcript) > 0;
