// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// CR LF for every line end, be it CR LF, LF or CR, block by block (RFC 5322 2.1: CR and LF travel
/// only together).
class LineEnds {
public:
    QByteArray normalised(const QByteArray &block);
    /// After the last block.
    QByteArray finish();

private:
    bool m_pendingCr = false;
};

} // namespace sendoff
