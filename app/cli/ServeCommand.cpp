// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"
#include "app/cli/SubmissionCommands.h"
#include "app/cli/Termination.h"
#include "app/cli/Words.h"
#include "app/engine/SubmissionService.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace sendoff::cli {

namespace {

/// What is under way may come to its end; what has not sent its final dot by then is sent anew another time.
constexpr std::chrono::seconds patience{15};
constexpr std::chrono::milliseconds lookEvery{50};
/// How often to see whether the Sendoff that sends has ended.
constexpr std::chrono::seconds takeOverEvery{2};

/// Outbox and port without a window, until somebody ends it. Deletes itself then.
class Serving : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Serving)

public:
    explicit Serving(const CommandContext &context) : QObject(qApp), m_context(context), m_termination(this)
    {
        connect(&m_termination, &Termination::asked, this, &Serving::stop);
        m_takeOver.setInterval(takeOverEvery);
        connect(&m_takeOver, &QTimer::timeout, this, [this] { send(); });
    }

    void start(const SubmissionOpening &opening)
    {
        send();
        if (!m_context.engine.isSending())
            m_context.console.say(cli::tr("Another Sendoff of this profile sends already: this one takes messages in and hands "
                                     "them over, and sends them itself once the other has ended."));
        const auto places = m_context.engine.submission().open(opening);
        if (!places)
            return finish(places.error().kind == SubmissionError::Kind::CannotWrite ? ExitCannotCreate : ExitConfiguration,
                          describe(places.error()));
        if (opening.port != 0 && places->port != opening.port)
            m_context.console.say(cli::tr("Port %1 is taken by another program, so this one listens at port %2. Give a port of your "
                                     "own with --port to have the same each time.")
                                      .arg(opening.port)
                                      .arg(places->port));
        m_context.console.line(QStringLiteral("PORT=%1").arg(places->port));
        if (places->tlsPort != 0)
            m_context.console.line(QStringLiteral("TLSPORT=%1").arg(places->tlsPort));
        if (!places->socket.isEmpty())
            m_context.console.line(QStringLiteral("SOCKET=%1").arg(places->socket));
        if (m_context.console.isJson())
            m_context.console.document(QJsonDocument(toJson(*places)));
    }

private:
    void send()
    {
        if (!m_context.engine.startSending())
            return m_takeOver.start();
        m_takeOver.stop();
        m_context.engine.watchReports();
        m_context.engine.fileDrafts();
    }

    void stop()
    {
        m_takeOver.stop();
        m_context.engine.submission().close([this] {
            m_context.engine.outbox().windDown();
            m_deadline.setRemainingTime(patience);
            m_look.setInterval(lookEvery);
            connect(&m_look, &QTimer::timeout, this, [this] { look(); });
            m_look.start();
            look();
        });
    }

    void look()
    {
        if (!m_context.engine.outbox().hasUnderWay() || m_deadline.hasExpired())
            finish(ExitDone, {});
    }

    void finish(ExitCode code, const QString &sentence)
    {
        m_look.stop();
        if (!sentence.isEmpty())
            m_context.console.say(sentence);
        deleteLater();
        m_context.finish(code);
    }

    CommandContext m_context;
    Termination m_termination;
    QTimer m_takeOver;
    QTimer m_look;
    QDeadlineTimer m_deadline;
};

/// A port's number; 0 means a free one.
std::optional<quint16> portFrom(const QString &text)
{
    bool ok = false;
    const uint number = text.toUInt(&ok);
    return ok && number <= 65535 ? std::optional(quint16(number)) : std::nullopt;
}

void serve(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const SubmissionSettings settings = context.engine.submission().store().settings();
    SubmissionOpening opening{.port = settings.port, .otherwiseAnyPort = true, .account = settings.account};
    if (settings.tlsPort != 0)
        opening.tlsPort = settings.tlsPort;
    for (const char *option : {"--port", "--tls-port"}) {
        const QString name = QString::fromLatin1(option);
        const auto port = portFrom(arguments.value(name));
        if (!arguments.has(name))
            continue;
        if (!port)
            return fail(context, ExitUsage, tr("“%1” after %2 is no port: a number from 1 to 65535, or 0 for a free one.")
                                                .arg(arguments.value(name), name));
        if (name == QStringLiteral("--port"))
            opening.port = *port;
        else
            opening.tlsPort = *port;
    }
    opening.otherwiseAnyPort = !arguments.has(QStringLiteral("--port"));
    if (arguments.has(QStringLiteral("--socket")))
        opening.socket = QFileInfo(arguments.value(QStringLiteral("--socket"))).absoluteFilePath();
    if (arguments.has(QStringLiteral("--account"))) {
        const auto account = accountNamed(context, arguments.value(QStringLiteral("--account")));
        if (!account)
            return fail(context, account.error());
        opening.account = *account;
    }
    (new Serving(context))->start(opening);
}

} // namespace

std::vector<Command> serveCommands()
{
    std::vector<OptionRule> rules;
    for (const char *name : {"--port", "--tls-port", "--socket", "--account"})
        rules.push_back({QString::fromLatin1(name), Arity::One});
    return {{QStringLiteral("serve"), rules,
             QStringLiteral("[--port N] [--tls-port N] [--socket PATH] [--account NAME]"), serve, Words::None}};
}

} // namespace sendoff::cli
