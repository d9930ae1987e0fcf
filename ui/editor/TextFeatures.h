// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace sendoff {

/// What a rich message has that plain text can't say.
struct TextFeatures {
    bool hasCharacters = false; ///< strong, emphasis, struck
    bool hasHeadings = false;
    bool hasTables = false;
    bool hasPictures = false;

    static TextFeatures of(const QTextDocument &document);
};

struct TextCount {
    int words = 0;      ///< each ideograph is one
    int characters = 0; ///< as people count them, with blanks, without line ends

    static TextCount of(const QTextDocument &document);
};

} // namespace sendoff
