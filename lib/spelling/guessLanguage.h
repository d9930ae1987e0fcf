// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace sendoff {

/// The language in which most of the words are right; empty if they are too few, or right in none. Of two
/// that know as many, the one in front. `isCorrect` says whether a word is right in a language.
QString guessLanguage(const QStringList &words, const QStringList &languages,
                      const std::function<bool(const QString &language, const QString &word)> &isCorrect);

} // namespace sendoff
