// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/SetupWords.h"

#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"

#include <QLocale>
#include <QSslCertificate>

namespace sendoff::words {

QString securityName(ChannelSecurity security)
{
    switch (security) {
    case ChannelSecurity::ImplicitTls:
        return Speech::tr("TLS");
    case ChannelSecurity::StartTls:
        return Speech::tr("STARTTLS");
    case ChannelSecurity::Plaintext:
        break;
    }
    return Speech::tr("no encryption");
}

QString serverLine(const QString &host, quint16 port, ChannelSecurity security)
{
    return Speech::tr("%1, port %2, %3").arg(isolated(host), QString::number(port), isolated(securityName(security)));
}

QString howFound(const FoundSettings &settings)
{
    const QString where = isolated(settings.where);
    const QString name = isolated(settings.name);
    const QString host = isolated(settings.submission.host);
    switch (settings.source) {
    case DiscoverySource::ProviderTable:
        return Speech::tr("Sendoff knows %1.").arg(name);
    case DiscoverySource::OwnAutoconfig:
    case DiscoverySource::WellKnown:
        return Speech::tr("%1 says so itself.").arg(where);
    case DiscoverySource::Database:
        return Speech::tr("Thunderbird's database of providers says so.");
    case DiscoverySource::MailExchanger:
        return settings.provider ? Speech::tr("The domain's mail is kept by %1 (%2), says the DNS, which can be forged on the way. "
                                              "Is that your provider?")
                                       .arg(name, where)
                                 : Speech::tr("The DNS names the provider, and it can be forged on the way. Is %1 your provider's server?")
                                       .arg(host);
    case DiscoverySource::Services:
        return Speech::tr("The DNS of %1 says so, and it can be forged on the way. Is %2 your provider's server?")
            .arg(where, host);
    case DiscoverySource::Probe:
        break;
    }
    return Speech::tr("%1 answered and proved its name.").arg(where);
}

QString sourceName(const DiscoveryStep &step)
{
    switch (step.source) {
    case DiscoverySource::ProviderTable:
        return Speech::tr("Sendoff's own list of providers");
    case DiscoverySource::OwnAutoconfig:
    case DiscoverySource::WellKnown:
        return Speech::tr("Settings at %1").arg(isolated(step.where));
    case DiscoverySource::Database:
        return Speech::tr("Thunderbird's database of providers");
    case DiscoverySource::MailExchanger:
        return Speech::tr("Who keeps the mail of %1").arg(isolated(step.where));
    case DiscoverySource::Services:
        return Speech::tr("Servers in the DNS of %1").arg(isolated(step.where));
    case DiscoverySource::Probe:
        break;
    }
    return Speech::tr("Usual names, such as %1").arg(isolated(step.where));
}

QString stepState(DiscoveryStep::State state)
{
    switch (state) {
    case DiscoveryStep::State::Asking:
        return Speech::tr("asking…");
    case DiscoveryStep::State::Found:
        return Speech::tr("found");
    case DiscoveryStep::State::Nothing:
        return Speech::tr("nothing there");
    case DiscoveryStep::State::Failed:
        return Speech::tr("no answer");
    case DiscoveryStep::State::NotNeeded:
        break;
    }
    return Speech::tr("not needed");
}

std::vector<ProviderFact> facts(const FoundSettings &settings)
{
    std::vector<ProviderFact> all;
    const Provider *provider = settings.provider;
    const QString name = isolated(settings.name);
    if (!provider) {
        if (!settings.help.isEmpty())
            all.push_back({Speech::tr("%1 has a page about programs like Sendoff.").arg(name.isEmpty() ? isolated(settings.where) : name), settings.help});
        return all;
    }
    if (!provider->takesPrograms())
        all.push_back({Speech::tr("%1 lets no other program send its mail. Send there by its own app or web site.").arg(name), provider->enableHelp});
    if (provider->mustEnable)
        all.push_back({Speech::tr("Allow programs on the web site of %1 first.").arg(name), provider->enableHelp});
    switch (provider->password) {
    case Provider::Password::App:
        all.push_back({Speech::tr("%1 wants an app password: one that you make on its web site for Sendoff alone.").arg(name), provider->passwordHelp});
        break;
    case Provider::Password::Own:
        all.push_back({Speech::tr("%1 has a password of its own for e-mail programs. Set one on its web site.").arg(name), provider->passwordHelp});
        break;
    case Provider::Password::Bridge:
        all.push_back({Speech::tr("Start %1 on this machine, and enter the password that it shows.").arg(name), provider->passwordHelp});
        break;
    case Provider::Password::None:
        all.push_back({Speech::tr("%1 takes no password from programs: sign in with the browser.").arg(name), provider->passwordHelp});
        break;
    case Provider::Password::Usual:
        break;
    }
    if (provider->needsOwnClient && provider->password == Provider::Password::None)
        all.push_back({Speech::tr("For that it wants a client ID, which you register with it once."), provider->clientHelp});
    return all;
}

FailureWords nothingFound(const AddrSpec &address)
{
    return {Speech::tr("Couldn't find the settings for %1 automatically.").arg(isolated(address.domain())),
            Speech::tr("Neither the domain nor anybody else says where its mail is handed in, and no usual name answers."),
            Speech::tr("Enter the server that your provider names for sending (SMTP). Is the address spelt right?")};
}

QString seconds(std::chrono::milliseconds time)
{
    return Speech::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000, 'f', 2));
}

QString detailOf(const PassedStage &passed)
{
    const QString detail = QString::fromUtf8(passed.detail);
    switch (passed.stage) {
    case Stage::Tls: {
        const QSslCertificate certificate(passed.peerCertificate, QSsl::Der);
        const QString protocol = detail.section(u' ', 0, 0);
        if (certificate.isNull())
            return protocol;
        const QStringList issuer = certificate.issuerInfo(QSslCertificate::CommonName) + certificate.issuerInfo(QSslCertificate::Organization);
        return Speech::tr("%1, certificate of %2, valid until %3")
            .arg(isolated(protocol), isolated(issuer.value(0)), QLocale().toString(certificate.expiryDate().date(), QLocale::ShortFormat));
    }
    case Stage::Ehlo:
        return detail.isEmpty() ? QString() : Speech::tr("logins: %1").arg(isolated(detail));
    case Stage::MailFrom:
        return Speech::tr("taken; nothing was sent");
    default:
        return detail;
    }
}

FailureWords describe(const OAuthError &error, const QString &accountName)
{
    const QString account = Speech::account(accountName);
    switch (error.kind) {
    case OAuthError::Kind::NotSignedIn:
    case OAuthError::Kind::Revoked:
        return describe(Failure{.kind = error.kind == OAuthError::Kind::Revoked ? FailureKind::SignInRevoked : FailureKind::SignInNeeded},
                        accountName);
    case OAuthError::Kind::Denied:
        return {Speech::tr("The sign-in was refused."), Speech::tr("On the provider's page, access was not allowed."),
                Speech::tr("Sign in again and allow it, if it is to send mail for you.")};
    case OAuthError::Kind::Expired:
        return {Speech::tr("Nobody signed in."), Speech::tr("The page has expired."),
                Speech::tr("Begin the sign-in again.")};
    case OAuthError::Kind::ClientRefused:
        return describe(Failure{.kind = FailureKind::OAuthClientRefused}, accountName);
    case OAuthError::Kind::NotPossible:
        return {Speech::tr("This sign-in isn't possible here."),
                Speech::tr("A client ID or an address of the provider is missing, or the provider has no such way in."),
                Speech::tr("Complete the sign-in settings of %1.").arg(account)};
    case OAuthError::Kind::Untrusted:
        return {Speech::tr("The provider's page can't be trusted now."),
                Speech::tr("Its certificate isn't valid. A network with a login page of its own looks like this, and so does someone in between."),
                Speech::tr("Log in to the network, or use another one, then try again.")};
    case OAuthError::Kind::Unreachable:
        return {Speech::tr("Couldn't reach the provider."), Speech::tr("It couldn't be asked for a token, or has trouble of its own."),
                Speech::tr("Check your network, then try again.")};
    case OAuthError::Kind::Keychain:
        return describe(error.secret, accountName);
    case OAuthError::Kind::BadAnswer:
        break;
    }
    return {Speech::tr("The provider's answer makes no sense."),
            Speech::tr("It gave no token that can be used: %1.").arg(isolated(QString::fromUtf8(error.detail))),
            Speech::tr("Check the sign-in settings of %1, then try again.").arg(account)};
}

} // namespace sendoff::words
