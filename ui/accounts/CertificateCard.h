// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/Failure.h"

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace sendoff {

/// A certificate that can't be accepted as it is: whose it is, who says so, since when, what doesn't
/// match, and, where a person may vouch for it, the one way to trust it.
class CertificateCard final : public QWidget {
    Q_OBJECT
public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// Hidden if the failure isn't about a certificate.
    void setFailure(const Failure &failure);

signals:
    /// SHA-256 of the DER.
    void trusted(const QByteArray &fingerprint);

private:
    void addNames(const QStringList &names, const Failure &failure);
    void addRow(const QString &name, const QString &value, const QString &objectName);

    QFormLayout *m_rows;
    QPushButton *m_trust;
    QByteArray m_fingerprint;
};

} // namespace sendoff
