// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Deeds.h"

#include "ui/compose/LaterDialog.h"
#include "ui/paper/Printing.h"
#include "ui/shell/PassingNotice.h"
#include "ui/shell/Removals.h"
#include "ui/words/Isolates.h"
#include "ui/words/ReportWords.h"
#include "ui/words/StateWords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

namespace sendoff {

Deeds::Deeds(MailService &service, Removals &removals, PassingNotice &notice, QWidget *window)
    : QObject(window), m_service(service), m_removals(removals), m_notice(notice), m_printing(new Printing(window)), m_window(window)
{
    connect(m_printing, &Printing::said, this, [this](const QString &sentence) { m_notice.say(sentence); });
}

Deeds::~Deeds() = default;

void Deeds::act(MessageAction action, const OutboxItem &item)
{
    switch (action) {
    case MessageAction::FixAccount:
        emit accountAsked(AccountId(item.account));
        return;
    case MessageAction::EditAndResend:
        return editAgain(item);
    case MessageAction::ResendToRefused:
        return copy(item, true);
    case MessageAction::Duplicate:
        return copy(item, false);
    case MessageAction::OpenInReader:
        return openInReader(item);
    case MessageAction::Export:
        return exportMessage(item);
    case MessageAction::Print:
    case MessageAction::SavePdf:
        return print(item, action == MessageAction::SavePdf);
    case MessageAction::CopyReport:
        return copyReport(item.id);
    case MessageAction::Remove:
        return m_removals.remove({item.id}, item.subject);
    default:
        return actOnMany(action, {item.id});
    }
}

void Deeds::actOnMany(MessageAction action, const std::vector<ItemId> &ids)
{
    switch (action) {
    case MessageAction::SendNow:
    case MessageAction::RetryNow:
        return m_service.retry(ids);
    case MessageAction::Hold:
        return m_service.hold(ids);
    case MessageAction::Release:
        return m_service.release(ids);
    case MessageAction::CancelSending:
        return m_service.cancel(ids);
    case MessageAction::Reschedule:
        return reschedule(ids);
    case MessageAction::ItArrived:
        return m_service.resolve(ids, true);
    case MessageAction::SendAgain:
        return m_service.resolve(ids, false);
    case MessageAction::Dismiss:
        return dismiss(ids);
    case MessageAction::Undismiss:
        return m_service.setDismissed(ids, false);
    case MessageAction::RetryCopies:
        return m_service.retryCopies(ids);
    case MessageAction::Remove:
        return m_removals.remove(ids, {});
    case MessageAction::FixAccount:
    case MessageAction::EditAndResend:
    case MessageAction::ResendToRefused:
    case MessageAction::Duplicate:
    case MessageAction::OpenInReader:
    case MessageAction::Export:
    case MessageAction::Print:
    case MessageAction::SavePdf:
    case MessageAction::CopyReport:
        return; // each takes a window of its own
    }
}

void Deeds::announce(const QueuedMessage &message)
{
    const QString to =
        words::recipientsInWords(QStringList{message.draft.to, message.draft.cc, message.draft.bcc}.join(u','));
    if (message.time.notBefore > QDateTime::currentDateTime() && !message.time.atServer) {
        m_notice.say(tr("To %1 — leaves %2, if Sendoff is running then").arg(to, words::when(message.time.notBefore)),
                     tr("Undo"), [this, message] { undoSend(message); });
        return;
    }
    if (!message.undoUntil.isValid()) {
        m_notice.say(tr("To %1 — on its way").arg(to), tr("Show"),
                     [this, id = message.id] { emit itemAsked(id); });
        return;
    }
    m_notice.count(
        message.undoUntil,
        [to](qint64 seconds) { return tr("To %1 — leaves in %2 s").arg(to, QLocale().toString(seconds)); },
        tr("Undo"), [this, message] { undoSend(message); });
}

void Deeds::undoSend(const QueuedMessage &message)
{
    m_service.undoSend(message, this, [this, id = message.id](const std::optional<Draft> &draft) {
        if (draft)
            emit draftMade(*draft);
        else
            m_notice.say(tr("It had already left."), tr("Show"), [this, id] { emit itemAsked(id); });
    });
}

void Deeds::editAgain(const OutboxItem &item)
{
    m_service.editAgain(item.id, false, this, [this, item](Draft draft) {
        draft.amends = amendsOf(item);
        if (!editingTakesBack(item)) {
            emit draftMade(draft);
            return;
        }
        // Safe as a draft first, and only then no longer in the outbox.
        m_service.saveDraft(draft, this, [this, item, draft](DraftId id) {
            if (id.isNull()) {
                m_notice.say(tr("Couldn't save the draft. The message stays in the outbox."));
                return;
            }
            Draft kept = draft;
            kept.id = id;
            m_service.remove({item.id});
            emit draftMade(kept);
        });
    });
}

void Deeds::copy(const OutboxItem &item, bool refusedOnly)
{
    m_service.editAgain(item.id, refusedOnly, this, [this, item, refusedOnly](Draft draft) {
        if (refusedOnly)
            draft.amends = amendsOf(item);
        emit draftMade(draft);
    });
}

void Deeds::dismiss(const std::vector<ItemId> &ids)
{
    m_service.setDismissed(ids, true);
    m_notice.say(tr("Marked as resolved"), tr("Undo"), [this, ids] { m_service.setDismissed(ids, false); });
}

void Deeds::sendCorrected(const std::vector<Repair> &repairs, const OutboxItem &item)
{
    m_service.editAgain(item.id, true, this, [this, repairs, item](const Draft &failed) {
        if (failed.to.isEmpty()) {
            m_notice.say(tr("The stored message is gone or was changed, so it can't be sent again."));
            return;
        }
        Draft draft = corrected(failed, repairs);
        draft.amends = Amends{.item = item.id.number()};
        for (const Repair &each : repairs)
            draft.amends->recipients.push_back(each.refused);
        m_service.send(draft, {}, this, [this, draft](const Result<QueuedMessage, SendRefusal> &sent) {
            if (!sent) {
                emit draftMade(draft); // the window says what is wrong with it
                return;
            }
            announce(*sent);
        });
    });
}

void Deeds::keepParts(const std::vector<Draft> &parts)
{
    keepPart(parts, 0);
}

void Deeds::keepPart(std::vector<Draft> parts, size_t next)
{
    if (next == parts.size()) {
        emit draftsAsked();
        m_notice.say(tr("%Ln messages are among the drafts.", nullptr, int(parts.size())), tr("Send them all"),
                     [this, parts] { sendPart(parts, 0); });
        return;
    }
    m_service.saveDraft(parts[next], this, [this, parts, next](DraftId id) mutable {
        if (id.isNull()) {
            m_notice.say(tr("Couldn't save the draft. The message stays in the outbox."));
            return;
        }
        parts[next].id = id;
        keepPart(std::move(parts), next + 1);
    });
}

/// In their order: the last says that all of the earlier message is sent again. As they are now: somebody may have written
/// on one, or sent it by hand.
void Deeds::sendPart(const std::vector<Draft> &parts, size_t next)
{
    if (next == parts.size())
        return m_notice.say(tr("%Ln messages are on their way.", nullptr, int(parts.size())));
    const std::vector<Draft> drafts = m_service.drafts();
    const auto part = std::find_if(drafts.begin(), drafts.end(), [id = parts[next].id](const Draft &each) { return each.id == id; });
    if (part == drafts.end())
        return sendPart(parts, next + 1);
    if (part->window.isOpen) {
        emit draftMade(*part);
        return;
    }
    m_service.send(*part, {}, this, [this, parts, next, draft = *part](const Result<QueuedMessage, SendRefusal> &sent) {
        if (sent)
            sendPart(parts, next + 1);
        else
            emit draftMade(draft); // the window says what is wrong with it
    });
}

void Deeds::copyReport(ItemId id)
{
    m_service.loadDetail(id, this, [this](const std::optional<OutboxDetail> &detail) {
        if (!detail)
            return;
        QGuiApplication::clipboard()->setText(
            words::helpDeskReport(detail->item, detail->attempts, QDateTime::currentDateTimeUtc()));
        m_notice.say(tr("Copied the report. Paste it into a message to the help desk."));
    });
}

void Deeds::reschedule(const std::vector<ItemId> &ids)
{
    auto *dialog = new LaterDialog(false, m_window);
    connect(dialog, &LaterDialog::chosen, this,
            [this, ids](const SendTime &time) { m_service.reschedule(ids, time.notBefore); });
    dialog->open();
}

void Deeds::openInReader(const OutboxItem &item)
{
    m_reader.ask(this, [this, item](MailReader::Way way) {
        if (way == MailReader::Way::File)
            return openAsFile(item);
        if (way == MailReader::Way::Link && QDesktopServices::openUrl(MailReader::linkTo(item.messageId)))
            return;
        QGuiApplication::clipboard()->setText(QString::fromLatin1(item.messageId));
        m_notice.say(tr("No mail reader opens messages on this desktop. The Message-ID is copied: search for it in your reader."));
    });
}

/// For this person's eyes only, as a temporary folder is.
void Deeds::openAsFile(const OutboxItem &item)
{
    if (!m_forReader)
        m_forReader = std::make_unique<QTemporaryDir>();
    const QString path = m_forReader->filePath(item.id.toText() + QStringLiteral(".eml"));
    m_service.exportMessage(item.id, path, this, [this, path](const QString &problem) {
        if (!problem.isEmpty())
            m_notice.say(problem);
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_notice.say(tr("The mail reader couldn't be started."));
    });
}

void Deeds::exportMessage(const OutboxItem &item)
{
    auto *dialog = new QFileDialog(m_window, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("eml"));
    dialog->selectFile(words::fileNameFor(item.subject));
    connect(dialog, &QFileDialog::fileSelected, this, [this, id = item.id](const QString &path) {
        m_service.exportMessage(id, path, this, [this, path](const QString &problem) {
            m_notice.say(problem.isEmpty() ? tr("Exported to “%1”").arg(words::isolated(QDir::toNativeSeparators(path))) : problem);
        });
    });
    dialog->open();
}

void Deeds::print(const OutboxItem &item, bool asPdf)
{
    // It is read as messages of others are.
    m_printing->printWritten(asPdf ? Printing::Form::Pdf : Printing::Form::Paper, item.subject,
                             [this, id = item.id](const QString &path, const auto &done) { m_service.exportMessage(id, path, this, done); });
}

} // namespace sendoff
