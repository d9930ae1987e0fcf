// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/HeaderBlock.h"

#include <QByteArrayList>

namespace sendoff {

/// A ready message's header lines as they were, without Bcc, Resent-Bcc, an empty From, those of other
/// names (in lower case), and the separator of an mbox file (RFC 4155). `headers` are those of `block`.
QByteArray withoutBlindCopies(const QByteArray &block, const std::vector<RawHeader> &headers,
                              const QByteArrayList &others = {});

} // namespace sendoff
