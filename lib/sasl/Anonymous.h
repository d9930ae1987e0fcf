// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sasl/Mechanism.h"

#include <QString>

namespace sendoff {

/// ANONYMOUS, RFC 4505: logs in as nobody. Only where the user named it.
class Anonymous final : public Mechanism {
public:
    /// `trace` is for the server's log; empty says nothing. At most 255 characters of it are sent.
    explicit Anonymous(const QString &trace);

    QByteArray name() const override;
    std::optional<QByteArray> initialResponse() override;
    Result<QByteArray, SaslError> respond(const QByteArray &challenge) override;

private:
    const QByteArray m_message;
};

} // namespace sendoff
