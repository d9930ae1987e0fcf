// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// OAUTHBEARER, RFC 7628. No control may be in user or token.
class OAuthBearer final : public Mechanism {
public:
    OAuthBearer(const QString &user, const QString &host, quint16 port, const QByteArray &token);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    /// A challenge is the error in JSON (RFC 7628 3.2.2); 0x01 lets the server refuse (3.2.3).
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;
    std::optional<SaslError> verifyDone() const override;

private:
    const QByteArray m_message;
    bool m_isRefused = false;
};

} // namespace sendoff
