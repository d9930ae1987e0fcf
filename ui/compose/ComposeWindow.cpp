// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeWindow.h"

#include "compose/draftPeople.h"
#include "ui/compose/AttachmentBar.h"
#include "ui/compose/ComposeBar.h"
#include "ui/compose/ComposeChecks.h"
#include "ui/compose/ComposeFields.h"
#include "ui/compose/ComposePlan.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/OptionsDialog.h"
#include "ui/compose/WarningBars.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/fields/Notice.h"
#include "ui/paper/Printing.h"
#include "ui/words/FailureWords.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace sendoff {

Draft ComposeWindow::draft() const
{
    Draft draft = m_draft;
    m_fields->store(draft);
    draft.attachments = m_attachments->attachments();
    m_editor->store(draft);
    draft.window = {!m_closing, geometry(), m_editor->text()->textCursor().position()};
    return draft;
}

/// Nothing but the text on the whole screen, and back to how it was.
void ComposeWindow::setFocusMode(bool on)
{
    m_bar->setVisible(!on);
    m_fields->setVisible(!on);
    m_warnings->setVisible(false);
    m_attachments->setVisible(!on && !m_attachments->attachments().empty());
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    if (!on)
        m_checks->look();
}

void ComposeWindow::changed()
{
    edited();
    m_keeper->changed();
    m_checks->changed();
    m_plan->changed();
}

void ComposeWindow::edited()
{
    // Not draft(): this is called for each key, and the text may be long.
    Draft fields;
    m_fields->store(fields);
    const QString subject = fields.subject.simplified();
    setWindowTitle(subject.isEmpty() ? tr("New message") : subject);
    const QString options = optionSummary(m_draft);
    m_options->setText(options);
    m_options->setAccessibleName(tr("Options: %1").arg(options));
    m_options->setVisible(!options.isEmpty());
}

void ComposeWindow::attach()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_attachments, &AttachmentBar::addFiles);
    dialog->open();
}

void ComposeWindow::mend(const ComposeWarning &warning)
{
    const auto old = AddrSpec::parse(warning.text);
    const auto better = AddrSpec::parse(warning.better);
    switch (warning.kind) {
    case ComposeWarning::Kind::MissingAttachment:
        attach();
        return;
    case ComposeWarning::Kind::ManyInTo:
        m_fields->moveToBcc();
        break;
    case ComposeWarning::Kind::DomainTypo:
        if (old && better)
            m_fields->replaceRecipient(*old, *better);
        break;
    case ComposeWarning::Kind::WrongSender:
        if (better)
            m_fields->useSender(*better);
        break;
    default:
        break;
    }
    m_checks->look();
}

void ComposeWindow::setSending(bool sending)
{
    m_sending = sending;
    m_bar->setSending(sending);
}

void ComposeWindow::send()
{
    sendAt({});
}

void ComposeWindow::sendLater()
{
    if (!m_sending && !m_done)
        m_bar->openLaterMenu();
}

/// It can't go without recipients. What else the writer may have overlooked is said once; asked again, it goes.
bool ComposeWindow::mayGo()
{
    if (const auto issues = recipientIssues(draft()); !issues.empty()) {
        showIssues(issues);
        return false;
    }
    const std::vector<ComposeWarning> warnings = m_checks->beforeSending();
    if (warnings.empty() || m_checks->wereSeen(warnings))
        return true;
    m_checks->noteSeen(warnings);
    QStringList sentences;
    for (const ComposeWarning &warning : warnings)
        sentences += words::describe(warning);
    m_issues->clearButtons();
    m_issues->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("Before you send:"), sentences.join(u'\n'));
    const bool canGo = std::all_of(warnings.begin(), warnings.end(),
                                   [](const ComposeWarning &warning) { return warning.canSendAnyway(); });
    if (canGo) {
        QPushButton *anyway = m_issues->addButton(tr("Send anyway"), QStringLiteral("sendAnyway"));
        connect(anyway, &QPushButton::clicked, this, [this] { sendAt(m_time); });
    }
    m_fields->focusIssue(warnings.front().field);
    return false;
}

void ComposeWindow::sendAt(const SendTime &time)
{
    if (m_sending || m_done)
        return;
    m_time = time;
    if (!mayGo())
        return;
    setSending(true);
    m_issues->hide();
    m_fields->clearIssues();
    // The draft's id must be known, so that the service can put the message in its place.
    m_keeper->flush([this](DraftId id, bool) { sendStored(id); });
}

void ComposeWindow::sendStored(DraftId id)
{
    Draft ready = draft();
    ready.id = id;
    m_service.send(ready, m_time, this, [this](Result<QueuedMessage, SendRefusal> result) {
        setSending(false);
        if (!result) {
            refused(result.error());
            return;
        }
        m_done = true;
        m_keeper->stop();
        emit queued(result.value());
        close();
    });
}

void ComposeWindow::refused(const SendRefusal &refusal)
{
    if (const auto *issues = std::get_if<std::vector<ComposeIssue>>(&refusal)) {
        showIssues(*issues);
        return;
    }
    m_issues->clearButtons();
    m_issues->say(look::Role::Danger, QStringLiteral("triangle-alert"), tr("Not queued yet."),
                  words::describe(std::get<OutboxStoreError>(refusal)));
}

void ComposeWindow::showIssues(const std::vector<ComposeIssue> &issues)
{
    m_fields->showIssues(issues);
    m_attachments->markMissing();
    QStringList sentences;
    for (const ComposeIssue &issue : issues)
        sentences += words::describe(issue);
    m_issues->clearButtons();
    m_issues->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("Nothing was sent yet."),
                  sentences.join(u'\n'));
    if (!issues.empty())
        m_fields->focusIssue(issues.front().field);
}

void ComposeWindow::openOptions()
{
    // Each shows the options as they were when it opened, and writes all of them.
    if (auto *open = findChild<OptionsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new OptionsDialog(m_draft, this);
    connect(dialog, &OptionsDialog::edited, this, [this, dialog] {
        dialog->store(m_draft);
        changed();
    });
    dialog->show();
}

void ComposeWindow::showPlan(bool shown)
{
    constexpr int panelWidth = 340;
    const bool isFree = !isMaximized() && !isFullScreen();
    m_plan->setShown(shown);
    if (isFree)
        resize(width() + (shown ? panelWidth : -qMin(panelWidth, width() - minimumWidth())), height());
    m_sides->setSizes({m_sides->width() - panelWidth, panelWidth});
}

void ComposeWindow::exportDraft(MailService::DraftForm form)
{
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("eml"));
    dialog->selectFile(words::fileNameFor(draft().subject));
    connect(dialog, &QFileDialog::fileSelected, this, [this, form](const QString &path) {
        m_service.exportDraft(draft(), form, path, this, [this, path](const QString &problem) {
            m_issues->clearButtons();
            if (problem.isEmpty())
                m_issues->say(look::Role::Success, QStringLiteral("circle-check"), tr("Exported to “%1”").arg(words::isolated(path)));
            else
                m_issues->say(look::Role::Danger, QStringLiteral("octagon-x"), tr("Not exported."), problem);
        });
    });
    dialog->open();
}

void ComposeWindow::print(bool asPdf)
{
    const Draft draft = this->draft();
    m_printing->printWritten(asPdf ? Printing::Form::Pdf : Printing::Form::Paper, draft.subject,
                             [this, draft](const QString &path, const auto &done) {
                                 m_service.exportDraft(draft, MailService::DraftForm::AsSent, path, this, done);
                             });
}

void ComposeWindow::discard()
{
    if (m_sending || m_done || m_closing)
        return;
    closeFor([this](DraftId id) {
        Draft kept = draft();
        kept.id = id;
        if (!id.isNull())
            emit discarded(kept);
    });
}

/// A moment later, when the draft is safe: a program that ends with its last window must not lose it.
void ComposeWindow::closeFor(std::function<void(DraftId)> told)
{
    m_closing = true;
    const QPointer<QWidget> writing = focusWidget();
    setEnabled(false);
    m_keeper->touch();
    m_keeper->flush([this, writing, told = std::move(told)](DraftId id, bool safe) {
        if (!safe) {
            m_closing = false;
            setEnabled(true);
            if (writing)
                writing->setFocus();
            m_issues->clearButtons();
            m_issues->say(look::Role::Danger, QStringLiteral("octagon-x"), tr("Couldn't save the draft."),
                          tr("The window stays open, so that nothing is lost. Make room on the disk, or copy the text."));
            return;
        }
        m_done = true;
        m_keeper->stop();
        told(id);
        // Not from within this very event, where there was nothing to store.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    if (m_done) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_sending || m_closing)
        return;
    closeFor([this](DraftId id) {
        if (!id.isNull())
            emit draftKept(id, draft().subject);
    });
}

void ComposeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_attachments->markMissing();
}

void ComposeWindow::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    m_keeper->touch();
}

void ComposeWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_keeper->touch();
}

void ComposeWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (AttachmentBar::hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void ComposeWindow::dropEvent(QDropEvent *event)
{
    if (m_attachments->addFrom(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace sendoff
