// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ChannelError.h"

#include <optional>

namespace sendoff {

/// Where a session with a mailbox stood.
enum class MailboxStage { Connect, Tls, Greeting, Capability, StartTls, Login, Command };

/// Why a session ended, or never began.
struct MailboxError {
    enum class Kind {
        Channel,            ///< `channel` says what
        TimedOut,
        ConnectionLost,
        StartTlsNotOffered,
        PlaintextInjected,  ///< octets after the OK to STARTTLS and before the handshake, RFC 9051 11.1
        PreAuthenticated,   ///< a greeting that leaves no room for STARTTLS, RFC 9051 11.1
        LoginNotOffered,    ///< no mechanism that both sides have, or LOGINDISABLED
        LoginRefused,
        LoginUnavailable,   ///< not now: RFC 5530, UNAVAILABLE
        ServerNotAuthentic, ///< SCRAM
        Refused,            ///< NO
        NotUnderstood,      ///< BAD
        Bye,                ///< the server closes the session
        ContentGone,        ///< what was to be stored can't be read
        Malformed           ///< what RFC 9051 does not allow
    };
    Kind kind = Kind::Malformed;
    MailboxStage stage = MailboxStage::Connect;
    QByteArray detail = {}; ///< technical English, or the server's words; no secret
    std::optional<ChannelError> channel = std::nullopt;
};

/// Stable names: "loginRefused", "greeting".
QByteArray toName(MailboxError::Kind kind);
QByteArray toName(MailboxStage stage);

} // namespace sendoff
