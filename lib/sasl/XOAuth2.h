// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// XOAUTH2, Google's and Microsoft's forerunner of OAUTHBEARER. No control may be in user or token.
class XOAuth2 final : public Mechanism {
public:
    XOAuth2(const QString &user, const QByteArray &token);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    /// A challenge is the error in JSON; an empty line lets the server refuse.
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;
    std::optional<SaslError> verifyDone() const override;

private:
    const QByteArray m_message;
    bool m_isRefused = false;
};

} // namespace sendoff
