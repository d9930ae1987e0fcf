// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/MessageEditor.h"

#include "ui/editor/FindBar.h"
#include "ui/editor/FormatBar.h"
#include "ui/editor/LinkBar.h"
#include "ui/editor/MessageText.h"
#include "ui/editor/SignatureEdits.h"
#include "ui/editor/SpellMarks.h"
#include "ui/editor/TemplateBar.h"
#include "ui/editor/TextFeatures.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Notice.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

using Do = EditorActions::Id;

constexpr int smallest = 60;
constexpr int largest = 300;
/// Longer lines are hard to read.
constexpr int focusColumn = 46; ///< in em

} // namespace

MessageEditor::MessageEditor(QWidget *parent)
    : QWidget(parent), m_text(new MessageText(this)), m_actions(new EditorActions(m_text, this)),
      m_formatBar(new FormatBar(*m_actions, this)), m_linkBar(new LinkBar(m_text, this)),
      m_findBar(new FindBar(m_text, this)), m_templateBar(new TemplateBar(this)), m_notice(new Notice(this)),
      m_formatButtons(new QWidget(this)), m_formatButton(new QToolButton(m_formatButtons)),
      m_normalFont(m_text->font())
{
    setObjectName(QStringLiteral("editor"));
    setFocusProxy(m_text);
    m_notice->setObjectName(QStringLiteral("editorNotice"));
    m_notice->setContentsMargins(look::step3, look::step3, look::step3, look::step1);
    m_notice->setWide(true);
    m_notice->hide();
    m_formatBar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_formatBar);
    column->addWidget(m_linkBar);
    column->addWidget(m_findBar);
    column->addWidget(m_templateBar);
    column->addWidget(m_notice);
    column->addWidget(m_text, 1);
    buildFormatButtons();
    connectActions();
    connect(m_text, &QTextEdit::textChanged, this, &MessageEditor::edited);
    connect(m_text, &MessageText::filesGiven, this, &MessageEditor::filesGiven);
    connect(m_text, &MessageText::dropped, this, &MessageEditor::onDropped);
    connect(m_text, &MessageText::pastedWithoutFormat, this, &MessageEditor::offerFormat);
    connect(m_templateBar, &TemplateBar::chosen, this, &MessageEditor::useTemplate);
    connect(m_templateBar, &TemplateBar::closed, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &MessageText::richChanged, this, [this](bool rich) {
        m_formatBar->setVisible(rich);
        if (!rich)
            return;
        m_notice->hide();
        emit picturesUsed(contentIds(*m_text->document()));
    });
}

MessageEditor::~MessageEditor() = default;

void MessageEditor::buildFormatButtons()
{
    auto *more = new QToolButton(m_formatButtons);
    auto *menu = new QMenu(more);
    menu->setObjectName(QStringLiteral("textMenu"));
    menu->setAccessibleName(tr("Text"));
    m_actions->fill(*menu);
    connect(menu, &QMenu::aboutToShow, this, &MessageEditor::showCount);
    connect(more, &QToolButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(more->rect().bottomLeft())); });
    more->setIcon(icon(QStringLiteral("chevron-down")));
    more->setObjectName(QStringLiteral("textMenuButton"));
    more->setAccessibleName(tr("Everything about the text"));
    more->setToolTip(more->accessibleName());
    m_formatButton->setDefaultAction((*m_actions)[Do::Rich]);
    m_formatButton->setObjectName(QStringLiteral("formatButton"));
    m_formatButton->setAccessibleName(tr("Format"));
    m_formatButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QHBoxLayout(m_formatButtons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton *button : {m_formatButton, more}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_formatButton->installEventFilter(this);
}

void MessageEditor::connectActions()
{
    const auto on = [this](Do id, auto act) { connect((*m_actions)[id], &QAction::triggered, this, act); };
    on(Do::Link, [this] { m_linkBar->open(); });
    on(Do::Picture, [this] { choosePicture(); });
    on(Do::Find, [this] { m_findBar->open(false); });
    on(Do::Replace, [this] { m_findBar->open(true); });
    on(Do::FindNext, [this] { m_findBar->find(true); });
    on(Do::FindPrevious, [this] { m_findBar->find(false); });
    on(Do::NextMisspelling, [this] {
        if (m_text->toNextMisspelling())
            return;
        m_notice->clearButtons();
        m_notice->say(look::Role::Muted, QStringLiteral("spell-check"), tr("No misspelt words are left."));
        connect(m_text, &QTextEdit::textChanged, m_notice, &QWidget::hide, Qt::SingleShotConnection);
    });
    on(Do::Templates, [this] { m_templateBar->open(); });
    on(Do::Larger, [this] { setTextSize(m_textSize + 10); });
    on(Do::Smaller, [this] { setTextSize(m_textSize - 10); });
    on(Do::NormalSize, [this] { setTextSize(100); });
    on(Do::FocusMode, [this](bool checked) { setFocusMode(checked); });
}

void MessageEditor::setDraft(const Draft &draft)
{
    m_text->setContent(draft);
    m_text->spelling().setLanguage(draft.language);
    m_formatBar->setVisible(m_text->isRich());
}

void MessageEditor::store(Draft &draft) const
{
    draft.html = m_text->html();
    draft.text = m_text->text();
    if (const QString language = m_text->spelling().settledLanguage(); !language.isEmpty())
        draft.language = language;
    if (draft.html.isEmpty()) {
        // No text shows them: they are files like the others.
        for (Attachment &attachment : draft.attachments)
            attachment.contentId.clear();
        return;
    }
    const std::vector<Attachment> pictures = m_text->pictures();
    draft.attachments.insert(draft.attachments.end(), pictures.begin(), pictures.end());
}

void MessageEditor::setSignature(const Signature &signature, bool isNew)
{
    const bool isFirst = !m_signature;
    const Signature before = m_signature.value_or(Signature{});
    m_signature = signature;
    QTextCursor cursor = m_text->textCursor();
    if (!isFirst) {
        if (before != signature)
            signature::exchange(cursor, before, signature);
        return;
    }
    if (!isNew || signature::has(*m_text->document()))
        return;
    // It was there when the window opened: nothing to undo.
    const int position = cursor.position();
    m_text->document()->setUndoRedoEnabled(false);
    signature::insert(cursor, signature);
    m_text->document()->setUndoRedoEnabled(true);
    cursor.setPosition(position);
    m_text->setTextCursor(cursor);
}

void MessageEditor::setTemplates(std::shared_ptr<TemplateFile> file)
{
    m_templateBar->setFile(std::move(file));
    m_templateBar->setCurrent([this] {
        return Template{.subject = m_values ? m_values().subject : QString(),
                        .text = m_text->text(),
                        .html = m_text->html()};
    });
}

/// At the cursor, one step to undo.
void MessageEditor::useTemplate(const Template &value)
{
    const TemplateValues values = m_values ? m_values() : TemplateValues{};
    if (values.subject.isEmpty() && !value.subject.isEmpty())
        emit subjectSuggested(filledTemplate(value.subject, values, false));
    m_text->insertTemplate(
        filledTemplate(value.html.isEmpty() ? value.text : value.html, values, !value.html.isEmpty()),
        !value.html.isEmpty());
    m_text->setFocus();
}

void MessageEditor::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Put a picture in the text"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto picture = InlinePictures::fromFile(path);
        if (picture && m_text->insertPicture(*picture))
            return;
        m_notice->clearButtons();
        m_notice->say(look::Role::Warning, QStringLiteral("triangle-alert"), tr("That isn't a picture that mail programs can show."),
                      tr("Take a PNG, JPEG, GIF or WebP file, or attach it as it is."));
    });
    dialog->open();
}

void MessageEditor::onDropped(const QString &what, const std::vector<Attachment> &pictures)
{
    m_notice->clearButtons();
    m_notice->say(look::Role::Muted, QStringLiteral("type"), tr("This is plain text now."), what);
    auto *undo = m_notice->addButton(tr("Undo"), QStringLiteral("undoPlain"));
    connect(undo, &QPushButton::clicked, this, [this] {
        m_text->undo();
        m_text->setFocus();
    });
    // It takes back the last step, which is another one once something is written.
    connect(m_text, &QTextEdit::textChanged, m_notice, &Notice::clearButtons, Qt::SingleShotConnection);
    if (!pictures.empty())
        emit picturesLeft(pictures);
}

/// Pasted into a plain message without its format: it can be had, if that is what was meant.
void MessageEditor::offerFormat(const QString &html)
{
    m_notice->clearButtons();
    m_notice->say(look::Role::Muted, QStringLiteral("type"), tr("Pasted as plain text."));
    auto *keep = m_notice->addButton(tr("Paste with format"), QStringLiteral("pasteWithFormat"));
    const int revision = m_text->document()->revision();
    connect(keep, &QPushButton::clicked, this, [this, html, revision] {
        m_notice->hide();
        if (m_text->document()->revision() == revision)
            m_text->undo();
        m_text->insertHtml(html);
        m_text->setFocus();
    });
    auto *dismiss = m_notice->addButton(tr("It's fine"), QStringLiteral("pastedIsFine"));
    connect(dismiss, &QPushButton::clicked, m_notice, &QWidget::hide);
    connect(dismiss, &QPushButton::clicked, m_text, [this] { m_text->setFocus(); });
}

void MessageEditor::showCount()
{
    const TextCount count = TextCount::of(*m_text->document());
    m_formatButton->setToolTip(tr("%1\n%2, %3", "the button's name and keys, words, characters")
                                   .arg((*m_actions)[Do::Rich]->toolTip(),
                                        tr("%Ln words", nullptr, count.words),
                                        tr("%Ln characters", nullptr, count.characters)));
}

bool MessageEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_formatButton && event->type() == QEvent::ToolTip)
        showCount();
    return QWidget::eventFilter(watched, event);
}

void MessageEditor::setTextSize(int percent)
{
    percent = std::clamp(percent, smallest, largest);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    QFont font = m_normalFont;
    font.setPointSizeF(m_normalFont.pointSizeF() * percent / 100);
    m_text->setFont(font);
    placeText();
    emit textSizeChanged(percent);
}

void MessageEditor::setFocusMode(bool on)
{
    if (on == m_focusMode)
        return;
    m_focusMode = on;
    (*m_actions)[Do::FocusMode]->setChecked(on);
    placeText();
    emit focusModeChanged(on);
    m_text->setFocus();
}

void MessageEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeText();
}

void MessageEditor::placeText()
{
    const int column = m_text->fontMetrics().height() * focusColumn * 2 / 3;
    m_text->setSideMargin(m_focusMode ? std::max(0, (width() - column) / 2) : 0);
}

} // namespace sendoff
