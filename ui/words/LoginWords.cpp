// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

namespace sendoff::words {

namespace {

SecretError::Kind keychainKind(FailureKind kind)
{
    switch (kind) {
    case FailureKind::KeychainMissing:
        return SecretError::Kind::NoService;
    case FailureKind::KeychainLocked:
        return SecretError::Kind::Locked;
    case FailureKind::KeychainDenied:
        return SecretError::Kind::Denied;
    case FailureKind::NoSecret:
        return SecretError::Kind::NotFound;
    default:
        return SecretError::Kind::Failed;
    }
}

bool saysStatus(const Failure &failure, int subject, int detail)
{
    return failure.reply && failure.reply->enhanced && failure.reply->enhanced->subject == subject &&
           failure.reply->enhanced->detail == detail;
}

bool saysCode(const Failure &failure, int code)
{
    return failure.reply && failure.reply->code == code;
}

/// A login without a password is refused for other reasons. The mechanism stands in the detail.
std::optional<FailureWords> refusedWithoutPassword(const Failure &failure, const QString &accountName)
{
    const QString server = Speech::server(failure.host);
    const QString account = Speech::account(accountName);
    if (failure.detail == "EXTERNAL")
        return FailureWords{Speech::tr("The server refused the certificate as a login."),
                            Speech::tr("%1 doesn't know whom your client certificate names.").arg(server),
                            Speech::tr("Ask your provider to register the certificate, or set another login in %1.")
                                .arg(account)};
    if (failure.detail == "XOAUTH2" || failure.detail == "OAUTHBEARER")
        return FailureWords{Speech::tr("The server refused the access token."),
                            Speech::tr("%1 finds it expired, revoked or made for something else.").arg(server),
                            Speech::tr("Sign in again in %1, or check the command that prints the token.").arg(account)};
    if (failure.detail == "ANONYMOUS")
        return FailureWords{Speech::tr("The server takes no anonymous mail."),
                            Speech::tr("%1 wants to know who sends.").arg(server),
                            Speech::tr("Set the login to “Automatic” in %1.").arg(account)};
    return std::nullopt;
}

/// RFC 4954 6 and what large providers answer beyond it.
FailureWords loginRefused(const Failure &failure, const QString &accountName)
{
    const QString server = Speech::server(failure.host);
    switch (const ReplyMeaning meaning = meaningOf(failure)) {
    case ReplyMeaning::AppPasswordNeeded:
    case ReplyMeaning::BrowserLoginNeeded:
    case ReplyMeaning::PasswordLoginOff:
    case ReplyMeaning::SmtpOffForMailbox:
    case ReplyMeaning::TooManyLogins:
    case ReplyMeaning::SenderAccountBlocked:
    case ReplyMeaning::AddressBlocked:
    case ReplyMeaning::LoginNeeded:
    case ReplyMeaning::TlsNeeded:
        return describe(meaning, failure.host, accountName);
    default:
        break;
    }
    if (saysCode(failure, 504))
        return {Speech::tr("The server can't do the login that it offers."),
                Speech::tr("%1 offers %2 and then doesn't know it. Any other way to log in would reveal more of your "
                           "password, so none was tried.")
                    .arg(server, isolated(QString::fromLatin1(failure.detail))),
                Speech::tr("Tell your provider. If you trust the server, name another login in %1.")
                    .arg(Speech::account(accountName))};
    if (saysCode(failure, 432) || saysStatus(failure, 7, 12))
        return {Speech::tr("The server wants the password in another way once."),
                Speech::tr("%1 has to store your password anew before it takes this safer login.").arg(server),
                Speech::tr("Set the login to PLAIN in %1, send one message, then set it back to “Automatic”.")
                    .arg(Speech::account(accountName))};
    if (saysStatus(failure, 5, 6))
        return {Speech::tr("The password or token is too long for the server."),
                Speech::tr("%1 takes no login as long as this one.").arg(server),
                Speech::tr("Ask your provider for a shorter password, and enter it in %1.")
                    .arg(Speech::account(accountName))};
    if (saysStatus(failure, 7, 13) || saysCode(failure, 525)) // RFC 5248
        return describe(ReplyMeaning::SenderAccountBlocked, failure.host, accountName);
    if (const auto words = refusedWithoutPassword(failure, accountName))
        return *words;
    return {Speech::tr("The server refused the password."),
            Speech::tr("%1 doesn't know this user name with this password.").arg(server),
            Speech::tr("Enter the password again in %1. With two-step login, providers want an app password.")
                .arg(Speech::account(accountName))};
}

} // namespace

std::optional<FailureWords> describeLogin(const Failure &failure, const QString &accountName)
{
    const QString server = Speech::server(failure.host);
    const QString account = Speech::account(accountName);
    switch (failure.kind) {
    case FailureKind::AuthRefused:
        return loginRefused(failure, accountName);
    case FailureKind::AuthNotOffered:
        return FailureWords{
            Speech::tr("There is no safe way to log in."),
            Speech::tr("%1 offers no login that Sendoff may use over this connection.").arg(server),
            Speech::tr("Set security to “TLS” or “STARTTLS” and the login to “Automatic” in %1.").arg(account)};
    case FailureKind::AuthDowngraded:
        return FailureWords{
            Speech::tr("The server offers a weaker login than before."),
            Speech::tr("%1 changed, or someone may be in between. The password was not sent.").arg(server),
            Speech::tr("Ask your provider. If the change is meant, save %1 again to accept it.").arg(account)};
    case FailureKind::ServerNotAuthentic:
        return FailureWords{
            Speech::tr("The server couldn't prove that it knows your password."),
            Speech::tr("%1 may not be the server that it claims to be. Nothing was sent.").arg(server),
            Speech::tr("Check the server's name in %1. If it is right, ask your provider.").arg(account)};
    case FailureKind::NoSecret:
    case FailureKind::KeychainMissing:
    case FailureKind::KeychainLocked:
    case FailureKind::KeychainDenied:
    case FailureKind::KeychainFailed:
        return describe(SecretError{keychainKind(failure.kind), QString::fromUtf8(failure.detail)}, accountName);
    case FailureKind::PasswordCommandFailed:
        return FailureWords{Speech::tr("The password command gave no password."),
                            failure.detail.isEmpty()
                                ? Speech::tr("The command that prints the password failed or printed nothing.")
                                : Speech::tr("The command that prints the password failed: %1.")
                                      .arg(isolated(QString::fromUtf8(failure.detail))),
                            Speech::tr("Run the command in a terminal, then correct it in %1.").arg(account)};
    case FailureKind::SignInNeeded:
        return FailureWords{Speech::tr("Nobody has signed in yet."),
                            Speech::tr("The keychain of this machine holds no sign-in for %1.").arg(account),
                            Speech::tr("Press “Sign in with the browser” in the account's settings, or run “sendoff-cli account sign-in”.")};
    case FailureKind::SignInRevoked:
        return FailureWords{Speech::tr("Sign in again."),
                            Speech::tr("The provider no longer accepts the sign-in of %1: it ran out, the password changed, or "
                                       "it was taken back.")
                                .arg(account),
                            Speech::tr("Press “Sign in with the browser” in the account's settings. What waits leaves "
                                       "then."),
                            Speech::tr("Run “sendoff-cli account sign-in” for %1. What waits leaves then.").arg(account)};
    case FailureKind::OAuthClientRefused:
        return FailureWords{Speech::tr("The provider doesn't know this client ID."),
                            Speech::tr("The client ID of %1, or its secret, isn't the one that was registered.").arg(account),
                            Speech::tr("Copy both from the provider's page into the account's settings again.")};
    case FailureKind::TokenUnavailable:
        return FailureWords{Speech::tr("Couldn't renew the sign-in."),
                            Speech::tr("%1 couldn't be asked for a new token, or has trouble of its own.").arg(server),
                            Speech::tr("Check your network. The message waits and is tried again.")};
    case FailureKind::AccountDisabled:
        return FailureWords{Speech::tr("%1 is switched off.").arg(account), Speech::tr("You set it so that nothing is sent by it."),
                            Speech::tr("Switch it on in the account's settings, and what waits leaves.")};
    case FailureKind::AccountMissing:
        return FailureWords{Speech::tr("The account of this message was removed."),
                            Speech::tr("There is no way left to send it as it is."),
                            Speech::tr("Press “Edit and resend” and choose another account.")};
    default:
        return std::nullopt;
    }
}

FailureWords describe(const SecretError &error, const QString &accountName)
{
    const QString account = Speech::account(accountName);
    switch (error.kind) {
    case SecretError::Kind::NoService:
        return {Speech::tr("This machine has no keychain."),
                Speech::tr("No keychain service runs here, so there is no safe place for the password."),
                Speech::tr("Install and start one, such as GNOME Keyring or KWallet, or let a command give the "
                           "password of %1.")
                    .arg(account)};
    case SecretError::Kind::Locked:
        return {Speech::tr("The keychain is locked."),
                Speech::tr("The password of %1 is in it and can't be read now.").arg(account),
                Speech::tr("Unlock the keychain, then try again.")};
    case SecretError::Kind::Denied:
        return {Speech::tr("The keychain didn't let Sendoff in."),
                Speech::tr("You or the system refused access to the password of %1.").arg(account),
                Speech::tr("Try again and allow it when the keychain asks.")};
    case SecretError::Kind::NotFound:
        return {Speech::tr("There is no password yet."),
                Speech::tr("This machine's keychain holds no password for %1. Accounts that came from another machine leave theirs there.").arg(account),
                Speech::tr("Enter the password in the account's settings.")};
    case SecretError::Kind::Failed:
        break;
    }
    return {Speech::tr("The password couldn't be read or stored."),
            error.detail.isEmpty() ? Speech::tr("The keychain or the password command of %1 failed.").arg(account)
                                   : Speech::tr("It failed for %1: %2.").arg(account, isolated(error.detail)),
            Speech::tr("Try again. If it stays, restart the keychain, or correct the command.")};
}

} // namespace sendoff::words
