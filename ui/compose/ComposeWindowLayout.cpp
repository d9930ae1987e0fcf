// SPDX-License-Identifier: GPL-3.0-or-later
// How a ComposeWindow is put together.
#include "ui/compose/ComposeWindow.h"

#include "compose/checkDraft.h"
#include "ui/compose/AttachmentBar.h"
#include "ui/compose/ComposeBar.h"
#include "ui/compose/ComposeChecks.h"
#include "ui/compose/ComposeFields.h"
#include "ui/compose/ComposePlan.h"
#include "ui/compose/DraftKeeper.h"
#include "ui/compose/OptionsDialog.h"
#include "ui/compose/PlanPanel.h"
#include "ui/compose/TextFollower.h"
#include "ui/compose/WarningBars.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Notice.h"
#include "ui/outbox/MessageAction.h"
#include "ui/paper/Printing.h"
#include "ui/words/StateWords.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

ComposeWindow::ComposeWindow(MailService &service, const Draft &draft, QWidget *parent)
    : QWidget(parent, Qt::Window), m_service(service), m_draft(draft), m_bar(new ComposeBar(this)),
      m_fields(new ComposeFields(this)), m_editor(new MessageEditor(this)), m_attachments(new AttachmentBar(this)),
      m_warnings(new WarningBars(this)), m_issues(new Notice(this)), m_options(new QToolButton(this)),
      m_sides(new QSplitter(this)), m_panel(new PlanPanel(m_sides))
{
    setObjectName(QStringLiteral("composeWindow"));
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    layOut();
    showDraft(draft);
    const auto current = [this] { return this->draft(); };
    m_keeper = new DraftKeeper(service, current, this);
    m_checks = new ComposeChecks(service, current, this);
    m_plan = new ComposePlan(service, current, *m_panel, this);
    m_printing = new Printing(this);
    connectParts();
    connectEditor();
    connectChecks();
    connectPlan();
    buildMenu();
    buildShortcuts();
    edited();
    placeWindow(draft.window);
    m_checks->changed();
}

ComposeWindow::~ComposeWindow() = default;

void ComposeWindow::layOut()
{
    m_issues->setObjectName(QStringLiteral("issues"));
    m_issues->setContentsMargins(look::step3, look::step3, look::step3, look::step1);
    m_issues->hide();
    m_options->setObjectName(QStringLiteral("optionSummary"));
    m_options->setIcon(icon(QStringLiteral("sliders-horizontal"), look::Role::Muted));
    m_options->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_options->setAutoRaise(true);
    m_options->setFocusPolicy(Qt::TabFocus);
    look::setSmall(m_options);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_issues);
    column->addWidget(m_fields);
    column->addWidget(m_editor, 1);
    auto *options = new QHBoxLayout;
    options->setContentsMargins(look::step2, 0, look::step2, 0);
    options->addWidget(m_options);
    options->addStretch(1);
    column->addLayout(options);
    column->addWidget(m_attachments);
    column->addWidget(m_warnings);
    m_sides->insertWidget(0, page);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    m_sides->setStretchFactor(0, 1);
    m_panel->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(new Hairline(this));
    whole->addWidget(m_sides, 1);
    m_bar->addTool(m_editor->formatButtons());
    setTabOrder(m_fields->last(), m_editor->text());
    QWidget *before = m_editor->text();
    for (QWidget *next : {m_bar->sendButton(), m_bar->laterButton(), m_bar->attachButton(),
                          static_cast<QWidget *>(m_attachments), static_cast<QWidget *>(m_warnings)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ComposeWindow::showDraft(const Draft &draft)
{
    m_fields->setAccounts(m_service.accounts());
    m_fields->setPeople(m_service.people());
    m_fields->setDraft(draft);
    m_editor->setDraft(draft);
    new TextFollower(m_service, m_fields, m_editor, draft, this);
    std::vector<Attachment> files = draft.attachments;
    std::erase_if(files, [](const Attachment &attachment) { return !attachment.contentId.isEmpty(); });
    m_attachments->setAttachments(files);
    if (draft.origin && draft.origin->kind == Origin::Kind::Redirect)
        showRedirection();
}

/// RFC 5322 3.6.6: the message goes as it was; only who gets it can be said.
void ComposeWindow::showRedirection()
{
    setAcceptDrops(false);
    m_fields->fixSubject();
    m_editor->text()->setReadOnly(true);
    m_editor->formatButtons()->hide();
    m_bar->attachButton()->hide();
    m_issues->say(look::Role::Text, QStringLiteral("corner-up-right"), tr("This message goes on as it is"),
                  tr("Say who should get it. Its sender, its text and its attachments stay; replies go to its sender."));
}

void ComposeWindow::placeWindow(const WindowState &window)
{
    resize(720, 560);
    const QRect &geometry = window.geometry;
    // A screen may be gone since.
    if (geometry.isValid() && QGuiApplication::screenAt(geometry.center()))
        setGeometry(geometry);
    if (window.cursor > 0) {
        QTextCursor cursor = m_editor->text()->textCursor();
        cursor.setPosition(qMin(window.cursor, m_editor->text()->document()->characterCount() - 1));
        m_editor->text()->setTextCursor(cursor);
        m_editor->text()->setFocus();
    } else {
        m_fields->focusFirstEmpty();
    }
}

void ComposeWindow::connectParts()
{
    connect(m_fields, &ComposeFields::edited, this, &ComposeWindow::changed);
    connect(m_editor, &MessageEditor::edited, this, &ComposeWindow::changed);
    connect(m_attachments, &AttachmentBar::changed, this, &ComposeWindow::changed);
    connect(m_bar, &ComposeBar::sendAsked, this, &ComposeWindow::send);
    connect(m_bar, &ComposeBar::sendAtAsked, this, &ComposeWindow::sendAt);
    connect(m_bar, &ComposeBar::attachAsked, this, &ComposeWindow::attach);
    connect(&m_service, &MailService::accountsChanged, this, [this] { m_fields->setAccounts(m_service.accounts()); });
    connect(&m_service, &MailService::peopleChanged, this, [this] { m_fields->setPeople(m_service.people()); });
    connect(m_keeper, &DraftKeeper::saved, this, [this](DraftId id) {
        m_draft.id = id;
        m_bar->setSaved(tr("Draft saved %1").arg(words::when(QDateTime::currentDateTime())));
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this] { m_bar->setSaved(tr("Couldn't save the draft")); });
}

void ComposeWindow::connectEditor()
{
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
}

void ComposeWindow::connectChecks()
{
    connect(m_checks, &ComposeChecks::found, this, [this](const std::vector<ComposeWarning> &warnings) {
        // Nothing but the text is asked for while the bar is hidden; before it goes, they are said.
        m_warnings->setWarnings(m_bar->isHidden() ? std::vector<ComposeWarning>() : warnings);
        m_fields->showWarnings(warnings);
        const Draft now = draft();
        m_attachments->setTotal(encodedSize(now), m_service.serverFacts(now.account).sizeLimit);
    });
    connect(m_warnings, &WarningBars::dismissed, m_checks, &ComposeChecks::dismiss);
    connect(m_warnings, &WarningBars::mendAsked, this, &ComposeWindow::mend);
}

void ComposeWindow::connectPlan()
{
    connect(m_bar->planButton(), &QToolButton::toggled, this, &ComposeWindow::showPlan);
    connect(m_panel, &PlanPanel::saveAsked, this, [this] { exportDraft(MailService::DraftForm::AsSent); });
    connect(m_panel, &PlanPanel::stripsChanged, this, [this](bool strips) {
        m_draft.stripsMetadata = strips;
        if (auto *options = findChild<OptionsDialog *>())
            options->setStripping(strips);
        changed();
    });
    connect(m_options, &QToolButton::clicked, this, &ComposeWindow::openOptions);
}

void ComposeWindow::buildMenu()
{
    connect(m_bar->addAction(QStringLiteral("sliders-horizontal"), tr("Options…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O),
            &QAction::triggered, this, &ComposeWindow::openOptions);
    connect(m_bar->addAction(QStringLiteral("route"), tr("What will be sent"), Qt::CTRL | Qt::SHIFT | Qt::Key_P),
            &QAction::triggered, m_bar->planButton(), &QToolButton::toggle);
    connect(m_bar->addAction(QStringLiteral("download"), tr("Export…"), {}), &QAction::triggered, this,
            [this] { exportDraft(MailService::DraftForm::ToWriteOn); });
    QAction *print = m_bar->addAction(QStringLiteral("printer"), nameOf(MessageAction::Print), Qt::CTRL | Qt::Key_P);
    print->setObjectName(QStringLiteral("print"));
    connect(print, &QAction::triggered, this, [this] { this->print(false); });
    QAction *pdf = m_bar->addAction(QStringLiteral("file-down"), nameOf(MessageAction::SavePdf), {});
    pdf->setObjectName(QStringLiteral("savePdf"));
    connect(pdf, &QAction::triggered, this, [this] { this->print(true); });
    connect(m_printing, &Printing::said, this, [this](const QString &sentence) {
        m_issues->clearButtons();
        m_issues->say(look::Role::Text, QStringLiteral("printer"), sentence);
    });
    m_bar->addSeparator();
    connect(m_bar->addAction(QStringLiteral("trash-2"), tr("Discard"), Qt::CTRL | Qt::SHIFT | Qt::Key_D),
            &QAction::triggered, this, &ComposeWindow::discard);
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
        m_keeper->flush([](DraftId, bool) {});
    });
    add(QKeySequence::Close, [this] { close(); });
    add(QKeySequence(Qt::Key_Escape), [this] { m_editor->setFocusMode(false); });
}

} // namespace sendoff
