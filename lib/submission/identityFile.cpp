// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/identityFile.h"

#include <QFile>
#include <QSaveFile>

namespace sendoff {

bool saveIdentityFile(const QString &path, const CertificateAndKey &identity)
{
    QSaveFile file(path);
    const QByteArray pem = identity.certificate + identity.key;
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(pem) == pem.size() && file.commit();
}

CertificateAndKey loadIdentityFile(const QString &path)
{
    QFile file(path);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype end = pem.lastIndexOf("-----END CERTIFICATE-----");
    const qsizetype cut = end < 0 ? -1 : pem.indexOf('\n', end) + 1;
    return cut <= 0 ? CertificateAndKey() : CertificateAndKey{pem.left(cut), pem.mid(cut)};
}

} // namespace sendoff
