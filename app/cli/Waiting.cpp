// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Waiting.h"

#include "app/cli/JsonView.h"
#include "app/cli/Termination.h"
#include "ui/words/StateWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace sendoff::cli {

namespace {

constexpr std::chrono::milliseconds lookEvery{100};
/// How long to knock at a sender that doesn't answer: it is about to end, or was never there.
constexpr std::chrono::milliseconds knockEvery{50};
constexpr int knocks = 40;
/// For the answer to a final dot, when the process is to end.
constexpr std::chrono::seconds patience{15};

void printItems(const CommandContext &context, const std::vector<ItemId> &ids)
{
    if (!context.console.isJson())
        return;
    QJsonArray json;
    for (const ItemId id : ids) {
        if (const auto item = context.engine.outboxStore().item(id))
            json += toJson(*item);
    }
    context.console.document(QJsonDocument(json));
}

/// What differs between `send` and `sendmail`.
struct Manner {
    bool isQuiet = false;        ///< words only with an exit code that is not 0
    bool failsIfRefused = false; ///< not 0 if nobody gets it, without --wait, too
};

/// Watches the store, as another program may be the one that sends. Deletes itself when done.
class Waiting : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Waiting)

public:
    Waiting(const CommandContext &context, const std::vector<ItemId> &ids, Manner manner)
        : QObject(qApp), m_context(context), m_ids(ids), m_manner(manner), m_isAsked(context.arguments.has(QStringLiteral("--wait")))
    {
        m_look.setInterval(lookEvery);
        connect(&m_look, &QTimer::timeout, this, [this] { tick(); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] {
            if (m_endsBy == 0)
                finish(true);
        });
        const QString seconds = context.arguments.value(QStringLiteral("--wait"));
        if (!seconds.isEmpty())
            m_deadline.start(int(std::min(seconds.toDouble(), 2e6) * 1000));
        send();
        m_look.start();
    }

private:
    /// False as long as another program sends.
    bool send()
    {
        if (!m_context.engine.startSending())
            return false;
        m_sendsHere = true;
        m_context.engine.poke();
        connect(&m_context.engine.outbox(), &Outbox::changed, this, [this] { look(); });
        m_termination = std::make_unique<Termination>();
        connect(m_termination.get(), &Termination::asked, this, [this](int signal) {
            m_endsBy = signal;
            m_context.engine.outbox().windDown();
            m_endDeadline.setRemainingTime(patience);
            endWhenAnswered();
        });
        return true;
    }

    /// What has said its final dot would be sent once more if the answer to it weren't heard; all else goes on another time.
    void endWhenAnswered()
    {
        const bool isAnswered = m_context.engine.outboxStore().items(OutboxState::Committing).empty();
        if (isAnswered || m_endDeadline.hasExpired())
            Termination::end(m_endsBy);
    }

    void tick()
    {
        if (m_endsBy != 0)
            return endWhenAnswered();
        // Whoever sent may have ended, or crashed.
        if (!m_sendsHere && !send() && !m_isTold) {
            m_isTold = true;
            m_context.engine.poke([self = QPointer<Waiting>(this)](bool told) {
                if (self)
                    self->m_isTold = told;
            });
        }
        // What the account's pace puts off for long, the next one who sends does.
        if (m_sendsHere && !m_isAsked && m_context.engine.outbox().isResting())
            return finish(false);
        look();
    }

    /// Settled, or tried and put off: there is an answer. What is due again at once, as the rest after "too many
    /// recipients", is still being sent.
    bool isAnswered(const OutboxItem &item) const
    {
        switch (item.state) {
        case OutboxState::Queued:
            // One of a stopped account has no next attempt.
            return !item.nextAttempt.isValid()
                || (item.tries > 0 && item.nextAttempt > QDateTime::currentDateTimeUtc());
        case OutboxState::Scheduled:
            return !m_isAsked;
        case OutboxState::Sending:
        case OutboxState::Committing:
            return false;
        case OutboxState::Held:
        case OutboxState::Sent:
        case OutboxState::Partial:
        case OutboxState::Failed:
            return true;
        case OutboxState::Uncertain:
            // The account's mailbox is asked at once; what it says later isn't waited for.
            return !item.nextLook.isValid() || (item.looks > 0 && item.nextLook > QDateTime::currentDateTimeUtc());
        }
        return true;
    }

    void look()
    {
        if (m_endsBy != 0)
            return;
        while (m_answered < m_ids.size()) {
            const auto item = m_context.engine.outboxStore().item(m_ids[m_answered]);
            if (item && !isAnswered(*item)) {
                if (m_ids.size() > 1)
                    m_context.console.progress(tr("%1 of %n messages are done", nullptr, int(m_ids.size())).arg(m_answered));
                return;
            }
            ++m_answered;
        }
        finish(false);
    }

    void finish(bool timedOut)
    {
        m_look.stop();
        m_deadline.stop();
        if (m_sendsHere)
            m_context.engine.outbox().disconnect(this);
        ExitCode worst = ExitDone;
        bool isRefused = false;
        QStringList words;
        for (const ItemId id : m_ids) {
            const auto item = m_context.engine.outboxStore().item(id);
            const ExitCode code = item ? exitCodeFor(*item) : ExitDone;
            if (code == ExitDone || (item->state == OutboxState::Scheduled && !m_isAsked))
                continue;
            if (worst == ExitDone || worst == ExitTemporary || code == ExitRejected)
                worst = code;
            isRefused = isRefused || item->state == OutboxState::Failed;
            words += wordsAbout(*item);
        }
        if (timedOut)
            words += tr("The time to wait ran out.");
        const bool fails = m_isAsked || (m_manner.failsIfRefused && isRefused);
        const ExitCode code = fails ? worst : ExitDone;
        if (!words.isEmpty() && (!m_manner.isQuiet || code != ExitDone))
            m_context.console.say(words.join(u'\n'));
        printItems(m_context, m_ids);
        deleteLater();
        // What others have handed over to this program, as it was the one that sends, goes too.
        if (m_sendsHere && !timedOut)
            m_context.engine.sendAllThen([context = m_context, code] { context.finish(code); });
        else
            m_context.finish(code);
    }

    QStringList wordsAbout(const OutboxItem &item) const
    {
        const QString id = item.id.toText();
        QStringList words;
        if (item.lastFailure)
            words += toLines(words::describe(*item.lastFailure, item.accountName));
        if (item.state == OutboxState::Held)
            words += tr("Message %1 is held. To send it: sendoff-cli outbox release %1").arg(id);
        else if (item.state == OutboxState::Scheduled)
            words += tr("Message %1 is scheduled for later and safe in the outbox.").arg(id);
        else if (item.state == OutboxState::Uncertain && item.nextLook.isValid())
            words += words::verdict(item).advice;
        else if (!isAnswered(item) || item.state == OutboxState::Queued)
            words += tr("Message %1 is safe in the outbox and will be tried again.").arg(id);
        return words;
    }

    CommandContext m_context;
    std::vector<ItemId> m_ids;
    const Manner m_manner;
    const bool m_isAsked; ///< with --wait
    bool m_isTold = false; ///< whoever sends knows
    size_t m_answered = 0; ///< so many from the first on have an answer
    bool m_sendsHere = false;
    QTimer m_look;
    QTimer m_deadline;
    std::unique_ptr<Termination> m_termination; ///< once it sends here
    int m_endsBy = 0; ///< the signal that asked to
    QDeadlineTimer m_endDeadline;
};

/// Sends here, or tells whoever sends; one that is about to end hears nothing any more, so both are
/// tried in turn until one succeeds.
void sendOrTell(const CommandContext &context, const std::vector<ItemId> &ids, Manner manner, int left = knocks)
{
    if (context.engine.startSending()) {
        new Waiting(context, ids, manner);
        return;
    }
    context.engine.poke([context, ids, manner, left](bool told) {
        if (told || left == 0) {
            printItems(context, ids);
            return context.finish(ExitDone);
        }
        QTimer::singleShot(knockEvery, qApp,
                           [context, ids, manner, left] { sendOrTell(context, ids, manner, left - 1); });
    });
}

/// Whoever sends takes it at once; if nobody does, it waits.
void tellIfAny(const CommandContext &context, const std::vector<ItemId> &ids)
{
    context.engine.poke([context, ids](bool) {
        printItems(context, ids);
        context.finish(ExitDone);
    });
}

} // namespace

void waitForItems(const CommandContext &context, const std::vector<ItemId> &ids)
{
    if (context.arguments.has(QStringLiteral("--queue-only")))
        return tellIfAny(context, ids);
    if (!context.arguments.has(QStringLiteral("--wait")))
        return sendOrTell(context, ids, {});
    new Waiting(context, ids, {});
}

void sendForProgram(const CommandContext &context, ItemId id, bool queueOnly, bool isVerbose)
{
    if (!queueOnly)
        return sendOrTell(context, {id}, {.isQuiet = !isVerbose && !Console::isTerminal(), .failsIfRefused = true});
    tellIfAny(context, {id});
}

} // namespace sendoff::cli
