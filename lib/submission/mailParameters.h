// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/MessageSink.h"

namespace sendoff {

/// What a server offers beside what it always does.
struct SessionExtensions {
    bool dsn = false;      ///< RFC 3461
    bool chunking = false; ///< RFC 3030
};

/// Puts what stands behind the path of MAIL into the envelope. Gives a whole reply where it can't be
/// taken: RFC 1870, 3461, 4954 5, 6152, 6531.
std::optional<QByteArray> takeMailParameters(const QByteArrayList &parameters, const SessionExtensions &offered, qint64 sizeLimit,
                                             SubmittedEnvelope &envelope);
/// The same behind the path of RCPT.
std::optional<QByteArray> takeRcptParameters(const QByteArrayList &parameters, const SessionExtensions &offered,
                                             SubmittedWish &wish);

/// RFC 3461 4; none if it isn't xtext.
std::optional<QByteArray> fromXtext(const QByteArray &text);

QByteArray tooLargeReply(qint64 sizeLimit);

} // namespace sendoff
