// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

enum class ScramHash { Sha1, Sha256, Sha512 };

/// gs2-cbind-flag, RFC 5802 7.
struct ScramBinding {
    enum class Flag {
        Impossible, ///< "n": we can't, or the server refused to
        NotOffered, ///< "y": we could, and the server says that it can't
        Used        ///< "p=": a -PLUS mechanism
    };
    Flag flag = Flag::Impossible;
    QByteArray type = {}; ///< for Used: the name of the channel binding, RFC 5056
    QByteArray data = {};
};

/// SCRAM-SHA-1 and SCRAM-SHA-256 (RFC 5802, 7677), and SCRAM-SHA-512, which Cyrus SASL offers and which differs by its hash
/// only; each also as -PLUS. The server never sees the password, and has to prove that it knows it; with -PLUS also that it is
/// the end of this channel.
class Scram final : public Mechanism {
public:
    /// `user` and `password` as SASLprep made them (RFC 5802 5.1). `nonce` is printable ASCII
    /// without a comma.
    Scram(ScramHash hash, const ScramBinding &binding, const QString &user, const QByteArray &password,
          const QByteArray &nonce);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;
    std::optional<SaslError> verifyDone() const override;
    BindingRefusal bindingRefusal() const override { return m_bindingRefusal; }

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
    Result<QByteArray, SaslError> takeServerError(const QByteArray &value);
    Result<QByteArray, SaslError> fail(SaslError::Kind kind, const QByteArray &detail);

    const ScramHash m_hash;
    const ScramBinding m_binding;
    const QByteArray m_password;
    const QByteArray m_nonce;
    const QByteArray m_clientFirstBare;
    QByteArray m_serverSignature; ///< what the server has to send
    State m_state = State::ServerFirst;
    BindingRefusal m_bindingRefusal = BindingRefusal::None;
};

} // namespace sendoff
