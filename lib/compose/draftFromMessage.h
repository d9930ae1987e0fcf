// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"
#include "mime/MessageReader.h"

namespace sendoff {

/// A message to be edited and sent anew: people, subject, texts (the HTML cleaned), attachments as data,
/// and the thread that it answers.
/// It gets a new Message-ID when it is sent.
Draft draftFromMessage(const ParsedMessage &message, QIODevice &source);

} // namespace sendoff
