// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff::cli {

/// What a program writes to `sendmail`, block by block, made a message: up to a line with a dot alone
/// if `dotEnds`; without an mbox line; and where a line that is no header stands among the headers, the
/// body begins there (an empty line is put before it), as with every sendmail. Line ends stay as they are.
class SendmailInput {
public:
    explicit SendmailInput(bool dotEnds) : m_dotEnds(dotEnds) {}

    QByteArray take(const QByteArray &block);
    /// After the last block.
    QByteArray finish();
    /// The dot was there: nothing more is read.
    bool isDone() const { return m_isDone; }

private:
    void takeLine(const QByteArray &line, QByteArray &result);
    bool isHeaderLine(const QByteArray &line) const;

    const bool m_dotEnds;
    bool m_isDone = false;
    bool m_inHeaders = true;
    bool m_isFirst = true;
    QByteArray m_rest; ///< the beginning of a line
};

} // namespace sendoff::cli
