// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// LOGIN, as draft-murchison-sasl-login-00 wrote it down: user, then password. The prompts are
/// arbitrary text in any language, so they are not looked at.
class Login final : public Mechanism {
public:
    Login(const QString &user, const QByteArray &password);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;
    std::optional<SaslError> verifyDone() const override;

private:
    const QByteArray m_user;
    const QByteArray m_password;
    int m_responses = 0;
};

} // namespace sendoff
