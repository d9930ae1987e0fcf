// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Randomness.h"
#include "base/Result.h"

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <optional>

namespace sendoff {

struct SaslError {
    enum class Kind {
        NotOffered,      ///< no mechanism that both sides have and that this channel allows
        BadChallenge,    ///< not what the mechanism allows here
        ServerNotAuthentic ///< SCRAM: nonce, signature or iteration count is wrong
    };
    Kind kind = Kind::BadChallenge;
    QByteArray detail = {}; ///< technical English, no secret
};

/// One exchange: challenge in, response out, decoded octets (no base64), no I/O. RFC 4422 3.
class Mechanism {
public:
    virtual ~Mechanism() = default;
    virtual QByteArray name() const = 0;
    /// Octets to send with AUTH, or none if the server speaks first. May be empty octets.
    virtual std::optional<QByteArray> initialResponse() = 0;
    virtual Result<QByteArray, SaslError> respond(const QByteArray &challenge) = 0;
    /// Called at 235: an error if the server has not proved itself where the mechanism asks for it.
    virtual std::optional<SaslError> verifyDone() const { return std::nullopt; }
};

struct SaslContext {
    QString user;
    QByteArray password;        ///< UTF-8
    bool encrypted = false;     ///< over plaintext no mechanism is taken
    QByteArray only = {};       ///< exactly this mechanism; empty: the strongest
};

/// The strongest of `offered` (upper case) that works here: SCRAM-SHA-256, PLAIN, LOGIN; none
/// unless encrypted.
Result<std::unique_ptr<Mechanism>, SaslError> chooseMechanism(const QByteArrayList &offered,
                                                              const SaslContext &context,
                                                              Randomness &randomness);

} // namespace sendoff
