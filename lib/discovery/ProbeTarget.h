// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SubmissionServer.h"

namespace sendoff {

/// A server that may be there.
struct ProbeTarget {
    enum class Protocol { Submission, Imap, Pop3 };
    Protocol protocol = Protocol::Submission;
    QString host = {};
    quint16 port = 0;
    ChannelSecurity security = ChannelSecurity::ImplicitTls; ///< never Plaintext

    bool operator==(const ProbeTarget &) const = default;
};

} // namespace sendoff
