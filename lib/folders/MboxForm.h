// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folders/FolderMessage.h"
#include "folders/UnixLines.h"

namespace sendoff {

/// A message as it stands in an mbox, block by block: "From " line, status, quoted lines, an empty line. The same message
/// always gives the same octets.
class MboxForm {
public:
    /// `message` outlives it.
    explicit MboxForm(const FolderMessage &message);

    /// "From SENDER TIME", without the line end; the time of sending in UTC, as asctime() writes it (RFC 4155 A).
    static QByteArray fromLine(const FolderMessage &message);
    /// Empty: the end, or the content can't be read to its end.
    QByteArray next();
    bool isComplete() const { return m_isComplete; }

private:
    const FolderMessage &m_message;
    const std::unique_ptr<QIODevice> m_source;
    UnixLines m_lines{UnixLines::Quoting::Mboxrd};
    qint64 m_read = 0;
    bool m_isBegun = false;
    bool m_isComplete = false;
};

} // namespace sendoff
