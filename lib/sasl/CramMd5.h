// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// CRAM-MD5, RFC 2195: the password stays here, but the server proves nothing, and whoever chose the
/// challenge can guess the password from the answer.
class CramMd5 final : public Mechanism {
public:
    CramMd5(const QString &user, const QByteArray &password);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;
    std::optional<SaslError> verifyDone() const override;

private:
    const QByteArray m_user;
    const QByteArray m_password;
    bool m_isAnswered = false;
};

} // namespace sendoff
