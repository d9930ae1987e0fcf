// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/ComposeWindow.h"

#include "ui/compose/AttachmentBar.h"
#include "ui/compose/ComposeFields.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/LaterMenu.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Notice.h"
#include "ui/words/FailureWords.h"
#include "ui/words/StateWords.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// Those of the text are shown there.
std::vector<Attachment> withoutPictures(std::vector<Attachment> attachments)
{
    std::erase_if(attachments, [](const Attachment &each) { return !each.contentId.isEmpty(); });
    return attachments;
}

} // namespace

ComposeWindow::ComposeWindow(MailService &service, const Draft &draft, QWidget *parent)
    : QWidget(parent, Qt::Window), m_service(service), m_draft(draft), m_fields(new ComposeFields(this)),
      m_editor(new MessageEditor(this)), m_attachments(new AttachmentBar(this)), m_issues(new Notice(this)),
      m_saved(new QLabel(this)), m_send(new QPushButton(this)),
      m_later(new QToolButton(this)), m_laterMenu(new LaterMenu(this)), m_attach(new QPushButton(this))
{
    setObjectName(QStringLiteral("composeWindow"));
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_issues->setObjectName(QStringLiteral("issues"));
    m_issues->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = buildBar();
    column->addWidget(m_bar);
    column->addWidget(new Hairline(this));
    m_issues->setContentsMargins(look::step3, look::step3, look::step3, look::step1);
    column->addWidget(m_issues);
    column->addWidget(m_fields);
    column->addWidget(m_editor, 1);
    column->addWidget(m_attachments);

    m_fields->setAccounts(service.accounts());
    m_fields->setDraft(draft);
    m_editor->setDraft(draft);
    m_attachments->setAttachments(withoutPictures(draft.attachments));
    m_keeper = new DraftKeeper(
        service, [this] { return this->draft(); }, this);
    connectParts();
    buildShortcuts();
    edited();
    resize(720, 560);
    setTabOrder(m_editor->text(), m_send);
    setTabOrder(m_send, m_later);
    m_fields->focusFirstEmpty();
}

ComposeWindow::~ComposeWindow() = default;

QWidget *ComposeWindow::buildBar()
{
    auto *bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    m_send->setText(tr("Send"));
    m_send->setIcon(icon(QStringLiteral("send")));
    m_send->setAccessibleName(tr("Send"));
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setToolTip(tr("Send (Ctrl+Return)"));
    m_send->setDefault(true);
    m_later->setIcon(icon(QStringLiteral("chevron-down")));
    m_later->setAccessibleName(tr("Send later"));
    m_later->setObjectName(QStringLiteral("sendLater"));
    m_later->setToolTip(tr("Send later (Ctrl+Shift+Return)"));
    m_later->setFocusPolicy(Qt::TabFocus);
    m_later->setAutoRaise(true);
    m_attach->setText(tr("Attach"));
    m_attach->setIcon(icon(QStringLiteral("paperclip")));
    m_attach->setAccessibleName(tr("Attach"));
    m_attach->setObjectName(QStringLiteral("attach"));
    m_attach->setAutoDefault(false);
    m_saved->setObjectName(QStringLiteral("saved"));
    look::setMuted(m_saved);
    look::setSmall(m_saved);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::step3, look::step2, look::step4, look::step2);
    row->setSpacing(look::step2);
    auto *sending = new QHBoxLayout;
    sending->setSpacing(2);
    sending->addWidget(m_send);
    sending->addWidget(m_later);
    row->addLayout(sending);
    row->addWidget(m_attach);
    row->addWidget(m_editor->formatButtons());
    row->addStretch(1);
    row->addWidget(m_saved);
    return bar;
}

void ComposeWindow::connectParts()
{
    const auto changed = [this] {
        edited();
        m_keeper->changed();
    };
    connect(m_fields, &ComposeFields::edited, this, changed);
    connect(m_editor, &MessageEditor::edited, this, changed);
    connect(m_attachments, &AttachmentBar::changed, this, changed);
    connect(m_editor, &MessageEditor::filesGiven, m_attachments,
            [this](const QMimeData *data) { m_attachments->addFrom(*data); });
    connect(m_editor, &MessageEditor::picturesLeft, this, [this](const std::vector<Attachment> &pictures) {
        std::vector<Attachment> all = m_attachments->attachments();
        all.insert(all.end(), pictures.begin(), pictures.end());
        m_attachments->setAttachments(all);
    });
    connect(m_editor, &MessageEditor::picturesUsed, this, [this](const QByteArrayList &ids) {
        std::vector<Attachment> all = m_attachments->attachments();
        std::erase_if(all, [&ids](const Attachment &each) { return ids.contains(each.contentId); });
        m_attachments->setAttachments(all);
    });
    connect(m_editor, &MessageEditor::focusModeChanged, this, &ComposeWindow::setFocusMode);
    connect(m_send, &QPushButton::clicked, this, &ComposeWindow::send);
    connect(m_later, &QToolButton::clicked, this, &ComposeWindow::sendLater);
    connect(m_laterMenu, &LaterMenu::chosen, this, &ComposeWindow::sendAt);
    connect(m_attach, &QPushButton::clicked, this, &ComposeWindow::attach);
    connect(&m_service, &MailService::accountsChanged, this, [this] { m_fields->setAccounts(m_service.accounts()); });
    connect(m_keeper, &DraftKeeper::saved, this, [this](DraftId id) {
        m_draft.id = id;
        m_saved->setText(tr("Draft saved %1").arg(words::when(QDateTime::currentDateTime())));
    });
}

void ComposeWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &ComposeWindow::send);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ComposeWindow::send);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &ComposeWindow::sendLater);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter), &ComposeWindow::sendLater);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &ComposeWindow::attach);
    add(QKeySequence::Save, [this] {
        m_keeper->changed();
        m_keeper->flush([](DraftId) {});
    });
    add(QKeySequence::Close, [this] { close(); });
    add(QKeySequence(Qt::Key_Escape), [this] { m_editor->setFocusMode(false); });
}

Draft ComposeWindow::draft() const
{
    Draft draft = m_draft;
    m_fields->store(draft);
    draft.attachments = m_attachments->attachments();
    m_editor->store(draft);
    return draft;
}

/// Nothing but the text on the whole screen, and back to how it was.
void ComposeWindow::setFocusMode(bool on)
{
    m_bar->setVisible(!on);
    m_fields->setVisible(!on);
    m_attachments->setVisible(!on && !m_attachments->attachments().empty());
    setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void ComposeWindow::edited()
{
    // Not draft(): this is called for each key, and the text may be long.
    Draft fields;
    m_fields->store(fields);
    const QString subject = fields.subject.simplified();
    setWindowTitle(subject.isEmpty() ? tr("New message") : subject);
}

void ComposeWindow::attach()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_attachments, &AttachmentBar::addFiles);
    dialog->open();
}

void ComposeWindow::setSending(bool sending)
{
    m_sending = sending;
    m_send->setEnabled(!sending);
    m_later->setEnabled(!sending);
}

void ComposeWindow::send()
{
    sendAt({});
}

void ComposeWindow::sendLater()
{
    if (!m_sending && !m_done)
        m_laterMenu->popup(m_later->mapToGlobal(m_later->rect().bottomLeft()));
}

void ComposeWindow::sendAt(const SendTime &time)
{
    if (m_sending || m_done)
        return;
    m_time = time;
    setSending(true);
    m_issues->hide();
    m_fields->clearIssues();
    // The draft's id must be known, so that the service can put the message in its place.
    m_keeper->flush([this](DraftId id) { sendStored(id); });
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
    m_issues->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("Nothing was sent yet."),
                  sentences.join(u'\n'));
    if (!issues.empty())
        m_fields->focusIssue(issues.front().field);
}

void ComposeWindow::closeEvent(QCloseEvent *event)
{
    if (m_done) {
        event->accept();
        return;
    }
    // A moment later, when the draft is safe: a program that ends with its last window must not lose it.
    event->ignore();
    if (m_sending)
        return;
    setEnabled(false);
    m_keeper->flush([this](DraftId id) {
        m_done = true;
        m_keeper->stop();
        if (!id.isNull())
            emit draftKept(id, draft().subject);
        // Not from within this very event, where there was nothing to store.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void ComposeWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_attachments->markMissing();
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
