// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/CertificateCard.h"

#include "ui/fields/Look.h"
#include "ui/words/Isolates.h"
#include "ui/words/Lists.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace sendoff {

namespace {

QString holder(const QStringList &commonNames, const QStringList &organizations)
{
    return words::sideBySide(commonNames + organizations);
}

/// In groups, on two lines, so that people can compare it.
QString readable(const QByteArray &fingerprint)
{
    const QByteArray hex = fingerprint.toHex(':').toUpper();
    return QString::fromLatin1(hex.left(48)) + u'\n' + QString::fromLatin1(hex.mid(48));
}

/// With places for the two dates.
QString validity(const QDateTime &from, const QDateTime &to)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (now > to)
        return CertificateCard::tr("%1 to %2 – it has expired");
    return now < from ? CertificateCard::tr("%1 to %2 – not yet") : CertificateCard::tr("%1 to %2");
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent)
    : QWidget(parent), m_rows(new QFormLayout),
      m_trust(new QPushButton(tr("Trust this certificate for this server"), this))
{
    setObjectName(QStringLiteral("certificate"));
    m_trust->setObjectName(QStringLiteral("trust"));
    m_trust->setAutoDefault(false);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(look::step3);
    m_rows->setVerticalSpacing(look::step1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    column->addLayout(m_rows);
    column->addWidget(m_trust, 0, Qt::AlignLeading);
    connect(m_trust, &QPushButton::clicked, this, [this] { emit trusted(m_fingerprint); });
    hide();
}

void CertificateCard::addRow(const QString &name, const QString &value, const QString &objectName)
{
    auto *label = new QLabel(name, this);
    look::setMuted(label);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setObjectName(objectName);
    m_rows->addRow(label, text);
}

/// "it names only other.example, not smtp.example.org"
void CertificateCard::addNames(const QStringList &names, const Failure &failure)
{
    if (names.isEmpty())
        return;
    const QString all = words::listed(names);
    addRow(tr("Good for"), failure.kind == FailureKind::CertificateNameMismatch ? tr("%1 – and not for %2").arg(all, words::isolated(failure.host)) : all,
           QStringLiteral("names"));
}

void CertificateCard::setFailure(const Failure &failure)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    const QSslCertificate certificate(failure.peerCertificate, QSsl::Der);
    setVisible(!certificate.isNull());
    if (certificate.isNull())
        return;
    // A pin is the one cure for a certificate that nobody vouches for; it never mends a wrong name or date.
    m_trust->setVisible(failure.kind == FailureKind::CertificateUntrusted || failure.kind == FailureKind::CertificateChanged);
    m_fingerprint = certificate.digest(QCryptographicHash::Sha256);
    const QLocale locale;
    addRow(tr("Belongs to"),
           holder(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization)),
           QStringLiteral("subject"));
    const QString issuer = holder(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
    addRow(tr("Issued by"), certificate.isSelfSigned() ? tr("%1 (self-signed)").arg(words::isolated(issuer)) : issuer, QStringLiteral("issuer"));
    addNames(certificate.subjectAlternativeNames().values(), failure);
    addRow(tr("Valid"),
           validity(certificate.effectiveDate(), certificate.expiryDate())
               .arg(locale.toString(certificate.effectiveDate().date(), QLocale::ShortFormat),
                    locale.toString(certificate.expiryDate().date(), QLocale::ShortFormat)),
           QStringLiteral("validity"));
    addRow(tr("SHA-256"), readable(m_fingerprint), QStringLiteral("fingerprint"));
    QWidget *fingerprint = findChild<QLabel *>(QStringLiteral("fingerprint"));
    fingerprint->setFont(look::small(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
}

} // namespace sendoff
