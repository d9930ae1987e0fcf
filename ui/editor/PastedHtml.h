// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace sendoff {

class InlinePictures;

/// HTML of other programs, made fit for a message.
struct PastedHtml {
    QString html; ///< clean

    /// Pictures that are in the HTML itself ("data:") or in files of this machine become pictures of the
    /// message.
    static PastedHtml of(const QString &html, InlinePictures &pictures);
    /// More than lines of text: programs offer HTML of every text.
    static bool hasFormat(const QMimeData &data);
    /// Rows and columns as spreadsheets give them (cells parted by tabs), as HTML; empty if it is no table.
    static QString tableOf(const QString &text);
};

} // namespace sendoff
