// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

namespace sendoff {

/// SCRAM-SHA-256 without channel binding: RFC 5802, 7677. The server never sees the password, and
/// has to prove that it knows it.
class ScramSha256 final : public Mechanism {
public:
    /// `user` and `password` as SASLprep made them (RFC 5802 5.1). `nonce` is printable ASCII
    /// without a comma.
    ScramSha256(const QString &user, const QByteArray &password, const QByteArray &nonce);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;
    std::optional<SaslError> verifyDone() const override;

private:
    enum class State {
        ServerFirst, ///< waits for nonce, salt and iteration count
        ServerFinal, ///< waits for the signature
        Refused,     ///< the server sent an error; its reply will say more
        Verified,
        Failed
    };
    Result<QByteArray, SaslError> takeServerFirst(const QByteArray &message);
    Result<QByteArray, SaslError> takeServerFinal(const QByteArray &message);
    Result<QByteArray, SaslError> fail(SaslError::Kind kind, const QByteArray &detail);

    const QByteArray m_password;
    const QByteArray m_nonce;
    const QByteArray m_clientFirstBare;
    QByteArray m_serverSignature; ///< what the server has to send
    State m_state = State::ServerFirst;
};

} // namespace sendoff
