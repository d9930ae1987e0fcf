// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// PLAIN, RFC 4616: shows the password to the server. User and password must not contain NUL.
class Plain final : public Mechanism {
public:
    Plain(const QString &user, const QByteArray &password);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;

private:
    const QByteArray m_message;
};

} // namespace sendoff
