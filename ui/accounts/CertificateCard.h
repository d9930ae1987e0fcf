// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QPushButton;

namespace sendoff {

/// A certificate that nobody vouches for: whose it is, and the one way to trust it.
class CertificateCard final : public QWidget {
    Q_OBJECT
public:
    explicit CertificateCard(QWidget *parent = nullptr);

    /// Hidden if `der` is no certificate.
    void setCertificate(const QByteArray &der);

signals:
    /// SHA-256 of the DER.
    void trusted(const QByteArray &fingerprint);

private:
    void addRow(const QString &name, const QString &value, const QString &objectName);

    QFormLayout *m_rows;
    QPushButton *m_trust;
    QByteArray m_fingerprint;
};

} // namespace sendoff
