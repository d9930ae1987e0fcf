// SPDX-License-Identifier: GPL-3.0-or-later
// What is written: drafts, the messages that become of them, and files of both.
#include "app/desktop/EngineWorker.h"

#include "app/engine/DraftFile.h"
#include "app/engine/DraftFinder.h"
#include "app/engine/Handover.h"
#include "compose/draftFromMessage.h"
#include "compose/identityOf.h"
#include "outbox/takeOvers.h"

#include <QSaveFile>

namespace sendoff {

namespace {

bool isOpen(const OutboxRecipient &recipient)
{
    return recipient.outcome != OutboxRecipient::Outcome::Accepted
        && recipient.outcome != OutboxRecipient::Outcome::Uncertain && !recipient.successor;
}

/// Named as the headers name them, so that a wrong address is mended in place.
QString openRecipients(const OutboxItem &item, const ParsedMessage &message)
{
    std::vector<Mailbox> named = message.to;
    named.insert(named.end(), message.cc.begin(), message.cc.end());
    QStringList open;
    for (const OutboxRecipient &recipient : item.recipients) {
        if (!isOpen(recipient))
            continue;
        const auto at = std::find_if(named.begin(), named.end(), [&recipient](const Mailbox &mailbox) {
            return mailbox.address == recipient.address;
        });
        open += at == named.end() ? recipient.address.toText() : at->toText();
    }
    return open.join(QStringLiteral(", "));
}

/// Gives a sentence if it couldn't be done.
QString write(const QByteArray &head, QIODevice &source, const QString &path)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly) && file.write(head) == head.size();
    constexpr qint64 chunk = 256 * 1024;
    while (written && !source.atEnd()) {
        const QByteArray octets = source.read(chunk);
        written = !octets.isEmpty() && file.write(octets) == octets.size();
    }
    if (written && file.commit())
        return {};
    return EngineWorker::tr("Couldn't write “%1”: %2. Choose another place.").arg(path, file.errorString());
}

} // namespace

void EngineWorker::send(const Draft &draft, const SendTime &time,
                        const std::function<void(Result<QueuedMessage, SendRefusal>)> &done)
{
    if (!m_engine)
        return done(SendRefusal(m_openError));
    const auto account = m_engine->accountOf(draft);
    if (!account)
        return done(SendRefusal(OutboxStoreError{OutboxStoreError::Kind::NotFound, QStringLiteral("no account")}));
    const auto prepared = prepare(draft, identityOf(draft, *account), m_engine->clock(), m_engine->randomness());
    if (!prepared)
        return done(SendRefusal(prepared.error()));
    const OutboxSettings settings = m_engine->outboxStore().settings();
    NewOutboxItem message = handover(*prepared, *account);
    message.item.notBefore = time.notBefore.toUTC();
    message.item.holdAtServer = time.atServer;
    message.item.resendIfUncertain = settings.resendIfUncertain != 0;
    message.undoSeconds = settings.undoSeconds;
    const auto earlier = draft.amends ? m_engine->outboxStore().item(ItemId(draft.amends->item)) : std::nullopt;
    if (earlier)
        message.takesOver = takeOvers(*earlier, draft.amends->recipients, message.mail.envelope.recipients);
    const auto id = m_engine->enqueue(message);
    if (!id)
        return done(SendRefusal(id.error()));
    // The message is safe in the outbox now; only then the draft goes.
    if (!draft.id.isNull())
        discardDraft(draft.id);
    emit outboxChanged(*id);
    if (earlier)
        emit outboxChanged(earlier->id);
    readHealth(); // before the window closes: the program stays for what is about to leave
    const auto item = m_engine->outboxStore().item(*id);
    done(QueuedMessage{*id, draft, item ? item->undoUntil : QDateTime(), time});
    noteRecipients(*prepared, *account);
}

void EngineWorker::undoSend(const QueuedMessage &message, const std::function<void(std::optional<Draft>)> &done)
{
    // Held it can't leave; then it is safe as a draft; and only then it goes from the outbox.
    if (!m_engine || !m_engine->outbox().hold(message.id))
        return done(std::nullopt);
    Draft draft = message.draft;
    draft.id = {};
    draft.saved = m_engine->clock().now();
    const auto id = m_engine->drafts().save(draft);
    if (!id) {
        (void)m_engine->outbox().release(message.id);
        return done(std::nullopt);
    }
    draft.id = *id;
    (void)m_engine->outbox().remove(message.id);
    draftsChanged();
    done(draft);
}

/// Whom somebody wrote to is known from then on. A letter to many is none to each of them.
void EngineWorker::noteRecipients(const PreparedMessage &message, const Account &account)
{
    constexpr size_t mostNoted = 50;
    std::vector<Mailbox> people = message.to;
    people.insert(people.end(), message.cc.begin(), message.cc.end());
    people.insert(people.end(), message.bcc.begin(), message.bcc.end());
    if (account.kind == Account::Kind::Sandbox || people.size() > mostNoted)
        return;
    (void)m_engine->addressBook().noteSent(people, account.id, message.from.address, m_engine->clock().now());
    readPeople();
}

void EngineWorker::editAgain(ItemId id, bool refusedOnly, const std::function<void(Draft)> &done)
{
    const auto item = m_engine ? m_engine->outboxStore().item(id) : std::nullopt;
    const auto content = item ? m_engine->outboxStore().content(id) : nullptr;
    const auto source = content ? content->open() : nullptr;
    if (!source)
        return done({});
    const ParsedMessage message = MessageReader::read(*source);
    // Not what was queued, if it can't.
    if (!source->seek(0))
        return done({});
    Draft draft = draftFromMessage(message, *source);
    draft.account = AccountId(item->account);
    if (refusedOnly) {
        draft.to = openRecipients(*item, message);
        draft.cc.clear();
        draft.bcc.clear();
        return done(draft);
    }
    // Bcc is in the envelope only: whoever the headers don't name was blind.
    QStringList blind;
    for (const OutboxRecipient &recipient : item->recipients) {
        const auto isNamed = [&recipient](const Mailbox &mailbox) { return mailbox.address == recipient.address; };
        if (std::none_of(message.to.begin(), message.to.end(), isNamed)
            && std::none_of(message.cc.begin(), message.cc.end(), isNamed))
            blind += recipient.address.toText();
    }
    if (!blind.isEmpty())
        draft.bcc = blind.join(QStringLiteral(", "));
    done(draft);
}

void EngineWorker::planSending(const Draft &draft, const std::function<void(Result<SendPlan, SendRefusal>)> &done)
{
    if (!m_engine)
        return done(SendRefusal(m_openError));
    const auto account = m_engine->accountOf(draft);
    if (!account)
        return done(SendRefusal(OutboxStoreError{OutboxStoreError::Kind::NotFound, QStringLiteral("no account")}));
    const auto prepared = prepare(draft, identityOf(draft, *account), m_engine->clock(), m_engine->randomness());
    if (!prepared)
        return done(SendRefusal(prepared.error()));
    const auto source = prepared->mail.content->open();
    SendPlan plan = sendoff::planSending(*prepared, *account, m_engine->serverFacts(account->id),
                                source ? source->read(shownSource) : QByteArray());
    plan.files = revealingFiles(draft);
    done(plan);
}

void EngineWorker::saveDraft(const Draft &draft, const std::function<void(DraftId)> &done)
{
    if (!m_engine)
        return done({});
    Draft saved = draft;
    saved.saved = m_engine->clock().now();
    auto id = m_engine->drafts().save(saved);
    // Removed elsewhere while it was being written: what is written now is not to be lost for that.
    if (!id && id.error().kind == DraftStoreError::Kind::NotFound) {
        saved.id = {};
        id = m_engine->drafts().save(saved);
    }
    done(id ? *id : DraftId());
    draftsChanged();
}

void EngineWorker::discardDraft(DraftId id)
{
    if (!m_engine)
        return;
    (void)m_engine->drafts().remove(id);
    draftsChanged();
}

void EngineWorker::readDrafts()
{
    emit draftsRead(m_engine->drafts().drafts());
}

/// Written or removed here.
void EngineWorker::draftsChanged()
{
    readDrafts();
    m_engine->reviewDrafts();
}

void EngineWorker::listMailboxDrafts(const std::function<void(MailboxDrafts)> &done)
{
    if (!m_engine)
        return done({});
    connect(m_engine->findDrafts(), &DraftFinder::finished, this, done);
}

void EngineWorker::openMailboxDraft(const MailboxDraft &found, const std::function<void(std::optional<Draft>)> &done)
{
    if (!m_engine)
        return done(std::nullopt);
    m_engine->readDraft(found, this, done);
}

void EngineWorker::exportMessage(ItemId id, const QString &path, const std::function<void(QString)> &done)
{
    const auto content = m_engine ? m_engine->outboxStore().content(id) : nullptr;
    const auto source = content ? content->open() : nullptr;
    if (!source)
        return done(tr("The message's file is gone or was changed, so there is nothing to export."));
    done(write({}, *source, path));
}

void EngineWorker::exportDraft(const Draft &draft, MailService::DraftForm form, const QString &path,
                               const std::function<void(QString)> &done)
{
    const auto account = m_engine ? m_engine->accountOf(draft) : std::nullopt;
    if (!account)
        return done(tr("There is no account to write as. Add one first."));
    const auto file = DraftFile::of(draft, *account, m_engine->clock(), m_engine->randomness());
    if (!file)
        return done(words::describe(file.error().front()));
    const auto source = file->content->open();
    const QByteArray head = form == MailService::DraftForm::ToWriteOn ? file->head : QByteArray();
    done(source ? write(head, *source, path) : tr("An attachment can't be read, so nothing was exported."));
}

} // namespace sendoff
