// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sendoff {

/// A stretch of an address list between two separators, without surrounding white space.
struct ListPiece {
    enum class Kind {
        Text,      ///< an address, perhaps; never empty
        GroupName, ///< what stands before the colon of a group (RFC 5322 3.4)
        GroupEnd   ///< the semicolon after its members, or the end of its line
    };
    Kind kind = Kind::Text;
    QString text = {};
    qsizetype position = 0; ///< UTF-16 offset into the whole
    QChar separator = {};   ///< that ends it; null at the end
};

/// Splits at comma, semicolon, tab and line end, but not within quotes and comments.
std::vector<ListPiece> listPieces(const QString &text);

} // namespace sendoff
