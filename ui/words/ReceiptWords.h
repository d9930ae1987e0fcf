// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/Receipt.h"

#include <QString>

namespace sendoff::words {

/// A line of a receipt: "Security", "TLSv1.3, TLS_AES_256_GCM_SHA384".
struct Fact {
    QString name;
    QString value;
};

/// In the order in which they are read.
std::vector<Fact> factsOf(const Receipt &receipt);
/// To be kept or shown to someone: plain text, one fact a line.
QString receiptText(const Receipt &receipt);

} // namespace sendoff::words
