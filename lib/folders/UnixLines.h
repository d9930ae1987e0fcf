// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/LineEnds.h"

namespace sendoff {

/// A message as files of mail hold it, block by block: LF ends each line, the last one too.
class UnixLines {
public:
    enum class Quoting {
        None,
        Mboxrd ///< one ">" more before each line that begins with any number of them and "From "
    };
    explicit UnixLines(Quoting quoting) : m_quoting(quoting) {}

    QByteArray take(const QByteArray &block);
    /// After the last block.
    QByteArray finish();

private:
    QByteArray written(QByteArray lines);
    QByteArray quoted(const QByteArray &lines);

    const Quoting m_quoting;
    LineEnds m_ends;
    QByteArray m_begun; ///< of a line that may have to be quoted
    bool m_atLineStart = true;
};

} // namespace sendoff
