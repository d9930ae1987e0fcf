// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <vector>

/// A message of the corpus: as it is written, and the name under which tests speak of it.
struct Letter {
    QString name;
    sendoff::Draft draft;
};

/// All kinds of messages that people write.
std::vector<Letter> letters();
