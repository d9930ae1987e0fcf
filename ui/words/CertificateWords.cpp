// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

namespace sendoff::words {

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
    case FailureKind::CertificateUntrusted:
        return FailureWords{
            Speech::tr("The server's certificate isn't trusted."),
            Speech::tr("Nobody that this machine trusts vouches for %1. It may be a server of your own, "
                       "or someone may be in between.")
                .arg(server),
            Speech::tr("If it is your own server, compare the fingerprint in the account's settings "
                       "and trust it there. Else don't go on.")};
    case FailureKind::CertificateNameMismatch:
        return FailureWords{Speech::tr("The certificate belongs to another server."),
                            Speech::tr("The server that answered doesn't prove that it is %1.").arg(server),
                            Speech::tr("Use the server's name exactly as your provider gives it. "
                                       "If it is right, ask your provider.")};
    case FailureKind::CertificateExpired:
        return FailureWords{Speech::tr("The server's certificate isn't valid today."),
                            Speech::tr("The certificate of %1 has expired or isn't valid yet.").arg(server),
                            Speech::tr("Check the date of this machine. If it is right, your provider must renew the "
                                       "certificate; the message waits.")};
    case FailureKind::CertificateChanged:
        return FailureWords{Speech::tr("The server shows another certificate than the one you trust."),
                            Speech::tr("%1 was renewed, or someone may be in between.").arg(server),
                            Speech::tr("Ask whoever runs the server. If the change is meant, open the account, "
                                       "check it again and trust the new certificate.")};
    case FailureKind::CertificateFileUnusable:
        return FailureWords{Speech::tr("A certificate file of the account can't be used."),
                            Speech::tr("It is missing or unreadable, or a password locks it: %1.")
                                .arg(QString::fromUtf8(failure.detail)),
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
