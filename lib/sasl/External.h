// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// EXTERNAL, RFC 4422 A: the client certificate of the TLS channel says who it is.
class External final : public Mechanism {
public:
    /// Empty: whom the certificate names. No NUL.
    explicit External(const QString &authorizationIdentity);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;

private:
    const QByteArray m_message;
};

} // namespace sendoff
