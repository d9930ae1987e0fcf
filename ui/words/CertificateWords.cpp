// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

#include <QLocale>
#include <QSslCertificate>

namespace sendoff::words {

namespace {

FailureWords untrusted(const QSslCertificate &certificate, const QString &server)
{
    if (!certificate.isNull() && certificate.isSelfSigned())
        return {Speech::tr("The server vouches only for itself."),
                Speech::tr("The certificate of %1 is signed by itself, as on a server of your own. Someone in between could show one, too.").arg(server),
                Speech::tr("If it is your own server, compare the fingerprint in the account's settings and trust it there. Else don't go on.")};
    return {Speech::tr("The server's certificate isn't trusted."),
            Speech::tr("Nobody that this machine trusts vouches for %1. It may be a server of your own, "
                       "or someone may be in between.")
                .arg(server),
            Speech::tr("If it is your own server, compare the fingerprint in the account's settings "
                       "and trust it there. Else don't go on.")};
}

FailureWords outOfTime(const QSslCertificate &certificate, const QString &server)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto date = [](const QDateTime &time) { return QLocale().toString(time.date(), QLocale::ShortFormat); };
    if (!certificate.isNull() && now < certificate.effectiveDate())
        return {Speech::tr("This machine's clock seems to be wrong."),
                Speech::tr("It shows %1, and the certificate of %2 is valid only from %3 on.").arg(date(now), server, date(certificate.effectiveDate())),
                Speech::tr("Set the date and time of this machine, then try again. The message waits.")};
    if (!certificate.isNull())
        return {Speech::tr("The server's certificate has expired."),
                Speech::tr("The certificate of %1 was valid until %2.").arg(server, date(certificate.expiryDate())),
                Speech::tr("Check the date of this machine. If it is right, your provider must renew the certificate; the message waits.")};
    return {Speech::tr("The server's certificate isn't valid today."),
            Speech::tr("The certificate of %1 has expired or isn't valid yet.").arg(server),
            Speech::tr("Check the date of this machine. If it is right, your provider must renew the "
                       "certificate; the message waits.")};
}

} // namespace

std::optional<FailureWords> describeCertificate(const Failure &failure)
{
    const QString server = Speech::server(failure.host);
    switch (failure.kind) {
    case FailureKind::TlsHandshakeFailed:
        return FailureWords{
            Speech::tr("Couldn't make the connection secure."),
            Speech::tr("%1 and Sendoff didn't agree on encryption. The port may want another kind of "
                       "security, or the server is too old.")
                .arg(server),
            Speech::tr("Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.")};
    case FailureKind::NotTls:
        return FailureWords{Speech::tr("This port doesn't begin with encryption."),
                            Speech::tr("%1 speaks in the clear first at this port, as it is usual with STARTTLS.").arg(server),
                            Speech::tr("Set security to “STARTTLS” in the account, or take port 465 with “TLS”.")};
    case FailureKind::TlsTooOld:
        return FailureWords{Speech::tr("The server's encryption is too old."),
                            Speech::tr("%1 knows no TLS 1.2, and what is older no longer keeps a password safe.").arg(server),
                            Speech::tr("Ask your provider for another server, or whoever runs it to renew its software.")};
    case FailureKind::CertificateUntrusted:
        return untrusted(QSslCertificate(failure.peerCertificate, QSsl::Der), server);
    case FailureKind::CertificateNameMismatch:
        return FailureWords{Speech::tr("The certificate belongs to another server."),
                            Speech::tr("The server that answered doesn't prove that it is %1.").arg(server),
                            Speech::tr("Use the server's name exactly as your provider gives it. "
                                       "If it is right, ask your provider.")};
    case FailureKind::CertificateExpired:
        return outOfTime(QSslCertificate(failure.peerCertificate, QSsl::Der), server);
    case FailureKind::CertificateChanged:
        return FailureWords{Speech::tr("The server shows another certificate than the one you trust."),
                            Speech::tr("The certificate of %1 was renewed, or someone may be in between.").arg(server),
                            Speech::tr("Ask whoever runs the server. If the change is meant, open the account, "
                                       "check it again and trust the new certificate.")};
    case FailureKind::CertificateFileUnusable:
        return FailureWords{Speech::tr("A certificate file of the account can't be used."),
                            Speech::tr("It is missing or unreadable, or a password locks it: %1.")
                                .arg(isolated(QString::fromUtf8(failure.detail))),
                            Speech::tr("Put the file in its place, without a password, or name another one in the account.")};
    case FailureKind::ClientCertificateRefused:
        return FailureWords{Speech::tr("The server doesn't take your certificate."),
                            Speech::tr("%1 refused the certificate that this account shows, or wants one and got none.").arg(server),
                            Speech::tr("Ask whoever runs the server for a certificate, and name its file in the account.")};
    case FailureKind::StartTlsNotOffered:
        return FailureWords{Speech::tr("The server doesn't offer a secure connection here."),
                            Speech::tr("%1 offers no STARTTLS at this port, or someone removed the offer on the way. "
                                       "Nothing was sent.")
                                .arg(server),
                            Speech::tr("Try security “TLS” with port 465 in the account, or ask your provider.")};
    case FailureKind::PlaintextInjected:
        return FailureWords{Speech::tr("Someone may be tampering with the connection."),
                            Speech::tr("Unencrypted data came after the switch to encryption. "
                                       "Sendoff hung up before sending anything."),
                            Speech::tr("Try another network, or security “TLS” with port 465. "
                                       "If it stays, tell your provider.")};
    case FailureKind::RequireTlsNotOffered:
        return FailureWords{
            Speech::tr("The server can't promise encryption all the way."),
            Speech::tr("You asked for encryption up to the recipient, and %1 doesn't offer it.").arg(server),
            Speech::tr("Send it without this wish, or through another account.")};
    default:
        return std::nullopt;
    }
}

} // namespace sendoff::words
