// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SubmissionCommands.h"

#include "app/cli/JsonView.h"
#include "app/cli/Words.h"

#include "ui/words/ProgramWords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sendoff::cli {

namespace {

/// Null for 0.
QJsonValue numberOrNull(qint64 number)
{
    return number != 0 ? QJsonValue(number) : QJsonValue();
}

/// Null if its mail goes by the sender; an account that was removed has its number only.
QJsonValue accountValue(const CommandContext &context, qint64 number)
{
    const auto account = context.engine.accounts().account(AccountId(number));
    if (number == 0)
        return {};
    return account ? account->name : QString::number(number);
}

QJsonObject tokenJson(const CommandContext &context, const SubmissionToken &token)
{
    return {{QStringLiteral("name"), token.name},
            {QStringLiteral("user"), QString::fromLatin1(token.user)},
            {QStringLiteral("account"), accountValue(context, token.account)},
            {QStringLiteral("perMinute"), numberOrNull(token.perMinute)},
            {QStringLiteral("made"), toJson(token.made)},
            {QStringLiteral("lastUsed"), toJson(token.lastUsed)}};
}

void failWith(const CommandContext &context, const SubmissionStoreError &error, const QString &name)
{
    const ExitCode code = error.kind == SubmissionStoreError::Kind::CannotWrite ? ExitCannotCreate
        : error.kind == SubmissionStoreError::Kind::NotFound                    ? ExitNoInput
                                                                                : ExitBadData;
    fail(context, code, words::describe(error, name));
}

void status(const CommandContext &context)
{
    SubmissionService &submission = context.engine.submission();
    const auto places = submission.places();
    const SubmissionSettings settings = submission.store().settings();
    const QString certificate = submission.certificateFile();
    const QString fingerprint = QString::fromLatin1(submission.fingerprint().toHex(':').toUpper());
    if (context.console.isJson()) {
        QJsonObject object = toJson(places.value_or(SubmissionPlaces{}));
        object[QStringLiteral("running")] = places.has_value();
        object[QStringLiteral("onWithWindow")] = settings.isOn;
        object[QStringLiteral("certificate")] = certificate;
        object[QStringLiteral("fingerprint")] = fingerprint;
        object[QStringLiteral("tokens")] = qint64(submission.store().tokens().size());
        context.console.document(QJsonDocument(object));
        return context.finish(ExitDone);
    }
    if (places) {
        context.console.line(tr("Open: programs on this machine hand in mail at 127.0.0.1 and ::1, port %1 (STARTTLS).").arg(places->port));
        if (places->tlsPort != 0)
            context.console.line(tr("With TLS from the beginning: port %1.").arg(places->tlsPort));
        if (!places->socket.isEmpty())
            context.console.line(tr("Without a login, for programs of this user: the socket %1").arg(places->socket));
    } else {
        context.console.line(tr("Closed. “sendoff-cli serve” opens it; so does the window, if it is switched on there."));
    }
    context.console.line(tr("Its certificate, for programs to trust: %1").arg(certificate));
    context.console.line(tr("SHA-256: %1").arg(fingerprint));
    context.console.line(tr("%Ln programs may log in.", nullptr, int(submission.store().tokens().size())));
    context.finish(ExitDone);
}

/// The one name that stands behind the command.
std::optional<QString> onlyName(const CommandContext &context)
{
    const QStringList names = context.arguments.positional();
    if (names.size() == 1)
        return names.first();
    fail(context, ExitUsage, tr("Give exactly one name, such as the program's. With blanks in it, it wants quotes."));
    return std::nullopt;
}

void addToken(const CommandContext &context)
{
    const auto name = onlyName(context);
    if (!name)
        return;
    if (const auto fault = checkAccountName(*name))
        return fail(context, ExitBadData, words::describe(*fault));
    SubmissionTokenWish wish{.name = *name};
    if (context.arguments.has(QStringLiteral("--account"))) {
        const auto account = accountNamed(context, context.arguments.value(QStringLiteral("--account")));
        if (!account)
            return fail(context, account.error());
        wish.account = *account;
    }
    bool ok = true;
    const QString perMinute = context.arguments.value(QStringLiteral("--per-minute"));
    if (!perMinute.isEmpty())
        wish.perMinute = perMinute.toInt(&ok);
    if (!ok || wish.perMinute < 0)
        return fail(context, ExitUsage, tr("--per-minute is a number of messages; 0 sets no limit."));
    const auto made = context.engine.submission().addToken(wish);
    if (!made)
        return failWith(context, made.error(), *name);
    context.console.line(QStringLiteral("USER=%1").arg(QString::fromLatin1(made->kept.user)));
    context.console.line(QStringLiteral("TOKEN=%1").arg(QString::fromLatin1(made->secret)));
    if (context.console.isJson()) {
        QJsonObject object = tokenJson(context, made->kept);
        object[QStringLiteral("token")] = QString::fromLatin1(made->secret);
        context.console.document(QJsonDocument(object));
    } else {
        context.console.say(tr("Give both to the program now: the token is shown this once and kept nowhere. Whoever has it can "
                               "send as you from this machine, until “sendoff-cli submission token revoke” takes it back."));
    }
    context.finish(ExitDone);
}

void listTokens(const CommandContext &context)
{
    QJsonArray array;
    for (const SubmissionToken &token : context.engine.submission().store().tokens()) {
        array += tokenJson(context, token);
        context.console.line(QStringList{token.name, QString::fromLatin1(token.user), token.made.toLocalTime().toString(Qt::ISODate),
                                         token.lastUsed.isValid() ? token.lastUsed.toLocalTime().toString(Qt::ISODate) : tr("never used")}
                                 .join(u'\t'));
    }
    if (context.console.isJson())
        context.console.document(QJsonDocument(array));
    context.finish(ExitDone);
}

void revokeToken(const CommandContext &context)
{
    const auto name = onlyName(context);
    if (!name)
        return;
    SubmissionService &submission = context.engine.submission();
    const auto token = submission.store().tokenByName(*name);
    if (!token)
        return failWith(context, {SubmissionStoreError::Kind::NotFound, *name}, *name);
    const auto revoked = submission.revokeToken(token->id);
    if (!revoked)
        return failWith(context, revoked.error(), *name);
    // Whoever has the port open ends the sessions; where nobody listens, there are none.
    context.engine.poke([context, name = token->name](bool) {
        context.console.say(tr("“%1” can't log in any more, and is disconnected where it was.").arg(name));
        context.finish(ExitDone);
    });
}

} // namespace

QJsonObject toJson(const SubmissionPlaces &places)
{
    return {{QStringLiteral("port"), numberOrNull(places.port)},
            {QStringLiteral("tlsPort"), numberOrNull(places.tlsPort)},
            {QStringLiteral("socket"), places.socket.isEmpty() ? QJsonValue() : QJsonValue(places.socket)}};
}

QString describe(const SubmissionError &error)
{
    switch (error.kind) {
    case SubmissionError::Kind::AlreadyOpen:
        return tr("Another Sendoff of this profile has the port open already: “sendoff-cli submission status” shows where. End "
                  "that one first, or use it.");
    case SubmissionError::Kind::PortTaken:
        return tr("Port %1 can't be had (%2). Choose another one with --port; 0 takes a free one.")
            .arg(error.detail, QString::fromUtf8(error.why));
    case SubmissionError::Kind::SocketTaken:
        return tr("The socket %1 can't be made (%2). Choose another path with --socket.").arg(error.detail, QString::fromUtf8(error.why));
    case SubmissionError::Kind::CannotWrite:
        break;
    }
    return tr("The port's certificate can't be kept in %1. Make that folder yours to write to.").arg(error.detail);
}

Result<qint64, Refusal> accountNamed(const CommandContext &context, const QString &name)
{
    const auto account = context.engine.accounts().accountByName(name);
    if (!account)
        return Refusal{ExitConfiguration,
                       tr("There is no account “%1”. “sendoff-cli account list” shows all of them.").arg(name)};
    return account->id.number();
}

std::vector<Command> submissionCommands()
{
    return {{QStringLiteral("submission status"), {}, {}, status, Words::None},
            {QStringLiteral("submission token add"),
             {{QStringLiteral("--account"), Arity::One}, {QStringLiteral("--per-minute"), Arity::One}},
             QStringLiteral("NAME [--account NAME] [--per-minute N]"),
             addToken},
            {QStringLiteral("submission token list"), {}, {}, listTokens, Words::None},
            {QStringLiteral("submission token revoke"), {}, QStringLiteral("NAME"), revokeToken}};
}

} // namespace sendoff::cli
