// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>

namespace sendoff {

struct SaslError {
    enum class Kind {
        NotOffered,        ///< no mechanism that both sides have and that this channel allows
        Downgraded,        ///< only weaker ones than last time, or a server that sees its offer changed on the way
        BadChallenge,      ///< not what the mechanism allows here
        ServerNotAuthentic ///< SCRAM: nonce, signature, iteration count or channel binding is wrong
    };
    Kind kind = Kind::BadChallenge;
    QByteArray detail = {}; ///< technical English, no secret
};

/// What a server says of channel binding within an exchange: RFC 5802 7, server-error-value.
enum class BindingRefusal {
    None,
    Type, ///< not this type
    Any   ///< none at all
};

/// One exchange: challenge in, response out, decoded octets (no base64), no I/O. RFC 4422 3. Each
/// takes only as many challenges as it has, so an exchange ends whatever the server does.
class Mechanism {
public:
    virtual ~Mechanism() = default;
    virtual QByteArray name() const = 0;
    /// Octets to send with AUTH, or none if the server speaks first. May be empty octets.
    virtual std::optional<QByteArray> initialResponse() = 0;
    virtual Result<QByteArray, SaslError> respond(const QByteArray &challenge) = 0;
    /// Called at 235: an error if the exchange is not complete, or the server has not proved itself
    /// where the mechanism asks for it.
    virtual std::optional<SaslError> verifyDone() const { return std::nullopt; }
    virtual BindingRefusal bindingRefusal() const { return BindingRefusal::None; }
};

} // namespace sendoff
