// SPDX-License-Identifier: GPL-3.0-or-later
// Settings from an address, the check as a walk, signing in.
#include "app/cli/AccountArguments.h"
#include "app/cli/JsonView.h"
#include "app/cli/Words.h"
#include "transport/ServerCheck.h"
#include "ui/words/SetupWords.h"

#include <QJsonArray>
#include <QProcess>

namespace sendoff::cli {

namespace {

void showFound(const CommandContext &context, const FoundSettings &settings)
{
    const SubmissionServer &out = settings.submission;
    const IncomingServer &in = settings.incoming;
    if (settings.isComplete())
        context.console.line(tr("Sending: %1").arg(words::serverLine(out.host, out.port, out.security)));
    if (in.isSet())
        context.console.line((in.protocol == IncomingServer::Protocol::Imap ? tr("Sent copies (IMAP): %1") : tr("Reports (POP3): %1"))
                                 .arg(words::serverLine(in.host, in.port, in.security)));
    if (!out.user.isEmpty())
        context.console.line(tr("User name: %1").arg(out.user));
    context.console.line(words::howFound(settings));
    sayFacts(context, settings);
}

void discoverCommand(const CommandContext &context)
{
    const QStringList &words = context.arguments.positional();
    if (words.size() != 1)
        return fail(context, ExitUsage, tr("Give exactly one address: account discover jane@example.org"));
    const auto address = AddrSpec::parse(words.first());
    if (!address)
        return fail(context, ExitBadData, tr("“%1” is no address: %2").arg(words.first(), words::describe(address.error())));
    discover(context, *address, [context, address = *address](const std::vector<FoundSettings> &found) {
        if (context.console.isJson()) {
            QJsonArray array;
            for (const FoundSettings &each : found)
                array += toJson(each);
            context.console.document(QJsonDocument(array));
        }
        if (found.empty())
            return fail(context, ExitNoHost, toLines(words::nothingFound(address)));
        showFound(context, found.front());
        context.finish(found.front().isComplete() ? ExitDone : ExitRejected);
    });
}

void test(const CommandContext &context)
{
    const auto account = namedAccount(context);
    if (!account)
        return;
    ServerCheck *check = context.engine.check(*account, std::nullopt, qApp);
    if (!check)
        return fail(context, ExitTemporary,
                    tr("The Sandbox can't be tested while another Sendoff of this profile runs it."));
    auto steps = std::make_shared<QJsonArray>();
    QObject::connect(check, &ServerCheck::stagePassed, qApp, [context, steps](const PassedStage &passed) {
        const QString detail = words::detailOf(passed);
        *steps += QJsonObject{{QStringLiteral("stage"), toName(passed.stage)},
                              {QStringLiteral("milliseconds"), qint64(passed.time.count())},
                              {QStringLiteral("detail"), QString::fromUtf8(passed.detail)}};
        if (!context.console.isJson())
            context.console.say(QStringLiteral("✓ %1 (%2)%3").arg(words::stageName(passed.stage), words::seconds(passed.time),
                                                                 detail.isEmpty() ? QString() : QStringLiteral(": ") + detail));
    });
    QObject::connect(check, &ServerCheck::finished, qApp,
                     [context, check, steps, name = account->name](const std::optional<Failure> &failure, const Transcript &) {
                         check->deleteLater();
                         if (context.console.isJson())
                             context.console.document(QJsonDocument(QJsonObject{
                                 {QStringLiteral("account"), name},
                                 {QStringLiteral("ok"), !failure},
                                 {QStringLiteral("steps"), *steps},
                                 {QStringLiteral("stage"), failure ? QJsonValue(toName(failure->stage)) : QJsonValue()},
                                 {QStringLiteral("kind"), failure ? QJsonValue(toName(failure->kind)) : QJsonValue()},
                                 {QStringLiteral("text"), failure ? QJsonValue(words::describe(*failure, name).headline)
                                                                  : QJsonValue()},
                                 {QStringLiteral("advice"), failure ? QJsonValue(words::describe(*failure, name).adviceWithoutButtons())
                                                                    : QJsonValue()}}));
                         if (!failure)
                             return context.finish(ExitDone);
                         if (!context.console.isJson())
                             context.console.say(QStringLiteral("✗ ") + words::stageName(failure->stage));
                         fail(context, exitCodeFor(*failure), toLines(words::describe(*failure, name)));
                     });
}

ExitCode exitCodeOf(const OAuthError &error)
{
    switch (error.kind) {
    case OAuthError::Kind::Unreachable:
        return ExitTemporary;
    case OAuthError::Kind::Untrusted:
    case OAuthError::Kind::BadAnswer:
        return ExitProtocol;
    case OAuthError::Kind::NotPossible:
        return ExitConfiguration;
    case OAuthError::Kind::Keychain:
        return exitCodeFor(error.secret);
    default:
        return ExitNoPermission;
    }
}

/// By the desktop's own opener; without a display, the person opens the page.
void openInBrowser(const QUrl &url)
{
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (hasDisplay)
        QProcess::startDetached(QStringLiteral("xdg-open"), {url.toString(QUrl::FullyEncoded)});
}

void keepTokens(const CommandContext &context, const Account &account, const Secret &clientSecret,
                const Result<TokenSet, OAuthError> &tokens)
{
    if (!tokens)
        return fail(context, exitCodeOf(tokens.error()), toLines(words::describe(tokens.error(), account.name)));
    context.engine.keepSignIn(account, *tokens, clientSecret, qApp, [context, name = account.name](const auto &kept) {
        if (!kept)
            return fail(context, exitCodeOf(kept.error()), toLines(words::describe(kept.error(), name)));
        context.console.say(tr("“%1” is signed in.").arg(name));
        finishTold(context);
    });
}

void beginSignIn(const CommandContext &context, const Account &account, const Secret &clientSecret)
{
    const auto keep = [context, account, clientSecret](const auto &tokens) { keepTokens(context, account, clientSecret, tokens); };
    if (context.arguments.has(QStringLiteral("--device"))) {
        DeviceFlow *flow = context.engine.signInByDevice(account, clientSecret, qApp);
        QObject::connect(flow, &DeviceFlow::codeReady, qApp, [context](const DeviceCode &code) {
            context.console.say(tr("Open this page on any device, and enter %1 there:").arg(code.userCode));
            context.console.say(code.page.toString());
        });
        QObject::connect(flow, &DeviceFlow::finished, qApp, keep);
        return;
    }
    const RedirectPages pages{tr("You are signed in. Close this page and go back to Sendoff."),
                              tr("That didn't work. Go back to Sendoff to see why.")};
    AuthorizationFlow *flow = context.engine.signIn(account, clientSecret, pages, qApp);
    QObject::connect(flow, &AuthorizationFlow::browserNeeded, qApp, [context](const QUrl &url) {
        context.console.say(tr("Sign in on this page, in a browser on this machine (on another one: --device):"));
        context.console.say(url.toString(QUrl::FullyEncoded));
        openInBrowser(url);
    });
    QObject::connect(flow, &AuthorizationFlow::finished, qApp, keep);
}

void signIn(const CommandContext &context)
{
    const auto account = namedAccount(context);
    if (!account)
        return;
    if (account->secretSource.kind != SecretSource::Kind::OAuth)
        return fail(context, ExitUsage, tr("The account “%1” logs in with a password; “account set-password” sets it.").arg(account->name));
    if (context.arguments.has(QStringLiteral("--client-secret-stdin")))
        return beginSignIn(context, *account, Secret(secretLine()));
    context.engine.readClientSecret(*account, qApp, [context, account = *account](const Result<Secret, OAuthError> &secret) {
        if (!secret)
            return fail(context, exitCodeOf(secret.error()), toLines(words::describe(secret.error(), account.name)));
        beginSignIn(context, account, *secret);
    });
}

} // namespace

void sayFacts(const CommandContext &context, const FoundSettings &settings)
{
    for (const words::ProviderFact &fact : words::facts(settings))
        context.console.say(fact.link.isEmpty() ? fact.sentence : fact.sentence + u' ' + fact.link.toString());
}

void discover(const CommandContext &context, const AddrSpec &address,
              std::function<void(const std::vector<FoundSettings> &)> done)
{
    Discovery *discovery = context.engine.discover(address, consentFrom(context.arguments), qApp);
    QObject::connect(discovery, &Discovery::stepChanged, qApp, [context](const DiscoveryStep &step) {
        if (step.state != DiscoveryStep::State::Asking && !context.console.isJson() && Console::isTerminal())
            context.console.say(QStringLiteral("%1: %2").arg(words::sourceName(step), words::stepState(step.state)));
    });
    QObject::connect(discovery, &Discovery::finished, qApp, [discovery, done = std::move(done)](const auto &found) {
        discovery->deleteLater();
        done(found);
    });
}

std::vector<Command> accountSetupCommands()
{
    return {{QStringLiteral("account discover"), consentOptions(), QStringLiteral("ADDRESS [--no-database] [--tell-address]"),
             discoverCommand},
            {QStringLiteral("account test"), {}, QStringLiteral("NAME"), test},
            {QStringLiteral("account sign-in"),
             {{QStringLiteral("--device"), Arity::Flag}, {QStringLiteral("--client-secret-stdin"), Arity::Flag}},
             QStringLiteral("NAME [--device] [--client-secret-stdin]"), signIn}};
}

} // namespace sendoff::cli
