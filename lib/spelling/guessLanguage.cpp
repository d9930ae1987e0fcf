// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/guessLanguage.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype fewestWords = 4;
constexpr qsizetype mostWords = 60;
constexpr double leastShare = 0.6;

} // namespace

QString guessLanguage(const QStringList &words, const QStringList &languages,
                      const std::function<bool(const QString &, const QString &)> &isCorrect)
{
    const qsizetype count = std::min(words.size(), mostWords);
    if (count < fewestWords)
        return {};
    QString best;
    qsizetype mostRight = 0;
    for (const QString &language : languages) {
        const qsizetype right = std::count_if(words.begin(), words.begin() + count,
                                              [&](const QString &word) { return isCorrect(language, word); });
        if (right > mostRight) {
            mostRight = right;
            best = language;
        }
    }
    return double(mostRight) >= leastShare * double(count) ? best : QString();
}

} // namespace sendoff
