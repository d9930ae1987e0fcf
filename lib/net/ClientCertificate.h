// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

namespace sendoff {

/// What this side shows of itself in a TLS handshake.
struct ClientCertificate {
    QList<QSslCertificate> chain; ///< the own first, then its issuers
    QSslKey key;
};

/// From a PEM or PKCS#12 file without a password. The error is technical English and says which of
/// "can't be read", "is locked by a password" and "has no certificate and key" it is.
Result<ClientCertificate, QByteArray> readClientCertificate(const QString &path);

} // namespace sendoff
