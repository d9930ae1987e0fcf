// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AnswerWords.h"

namespace sendoff {

/// In the language of the program, dates as its locale writes them.
AnswerWords answerPhrases();

} // namespace sendoff
