// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sendoff {

/// A word in a line, in UTF-16 units from its beginning.
struct WordRange {
    int start = 0;
    int length = 0;

    bool operator==(const WordRange &) const = default;
};

/// The words of a line that can be right or wrong: not web and mail addresses, paths, names of files, @names
/// and #tags, nothing with a digit or "_" in it, and no single letters.
std::vector<WordRange> wordsOf(const QString &line);

} // namespace sendoff
