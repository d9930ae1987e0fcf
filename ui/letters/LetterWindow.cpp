// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterWindow.h"

#include "compose/draftFromMessage.h"
#include "compose/mailto.h"
#include "ui/fields/EmptyState.h"
#include "ui/fields/Hairline.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Notice.h"
#include "ui/letters/LetterDelegate.h"
#include "ui/letters/LetterHead.h"
#include "ui/letters/LetterListModel.h"
#include "ui/letters/LetterParts.h"
#include "ui/letters/LetterText.h"
#include "ui/letters/answerPhrases.h"
#include "ui/fields/inBackground.h"
#include "ui/letters/leftOutWords.h"
#include "ui/outbox/MessageAction.h"
#include "ui/paper/Printing.h"
#include "ui/words/Isolates.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace sendoff {

namespace {

using Message = ParsedMessage;

} // namespace

LetterWindow::LetterWindow(MailService &service, const LetterSource &file, QWidget *parent)
    : QWidget(parent, Qt::Window), m_service(service), m_file(file), m_listView(new QListView(this)),
      m_model(new LetterListModel(this)), m_stack(new QStackedWidget(this)), m_trouble(new EmptyState(this)),
      m_head(new LetterHead(this)), m_notice(new Notice(this)), m_printing(new Printing(this)), m_text(new LetterText(this)), m_parts(new LetterParts(this))
{
    setObjectName(QStringLiteral("letterWindow"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setWindowTitle(m_file.path.isEmpty() ? tr("Message") : QFileInfo(m_file.path).fileName());
    m_listView->setModel(m_model);
    m_listView->setObjectName(QStringLiteral("letterList"));
    m_listView->setAccessibleName(tr("Messages in the file"));
    m_listView->setFrameShape(QFrame::NoFrame);
    m_listView->setItemDelegate(new LetterDelegate(m_listView));
    m_listView->setUniformItemSizes(true);
    m_listView->setMouseTracking(true);
    m_listView->hide();
    m_stack->addWidget(buildPage());
    m_stack->addWidget(m_trouble);
    connect(m_trouble, &EmptyState::acted, this, [this] {
        emit fileAsked();
        close();
    });
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_listView);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 560});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(new Hairline(this));
    column->addWidget(splitter, 1);
    resize(760, 640);
    connect(m_listView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { openAt(index.row()); });
    connect(m_parts, &LetterParts::letterAsked, this, &LetterWindow::letterAsked);
    connect(m_parts, &LetterParts::failed, this, [this](const QString &sentence) {
        m_notice->say(look::Role::Danger, QStringLiteral("triangle-alert"), sentence);
    });
    connect(m_text, &LetterText::mailLinkClicked, this, [this](const QString &link) {
        if (const auto draft = draftFromMailto(link))
            emit composeAsked(draft->draft);
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this), &QShortcut::activated, this, &QWidget::close);
    inBackground(this, [file] { return listLetters(file); }, [this](const LetterList &list) { showList(list); });
}

LetterWindow::~LetterWindow() = default;

QWidget *LetterWindow::buildPage()
{
    auto *page = new QWidget(this);
    m_notice->setObjectName(QStringLiteral("leftOut"));
    m_notice->hide();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(look::step4, 0, look::step4, look::step2);
    bar->addWidget(m_notice);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(bar);
    column->addWidget(new Hairline(page));
    column->addWidget(m_text, 1);
    column->addWidget(m_parts);
    return page;
}

QWidget *LetterWindow::buildBar()
{
    using Source = QIODevice;
    using Context = AnswerContext;
    const auto answering = [](AnswerMode mode) {
        return [mode](const Message &message, Source &source, const Attachment &, const Context &context) {
            return answer(message, source, mode, context);
        };
    };
    auto *bar = new QWidget(this);
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look::step3, look::step2, look::step3, look::step2);
    row->setSpacing(look::step2);
    addButton(row, tr("Reply"), QStringLiteral("reply"), QStringLiteral("reply"), QKeySequence(Qt::CTRL | Qt::Key_R),
              answering(AnswerMode::Sender));
    addButton(row, tr("Reply all"), QStringLiteral("reply-all"), QStringLiteral("replyAll"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), answering(AnswerMode::All));
    const Writer inlineWriter = [](const Message &message, Source &source, const Attachment &, const Context &context) {
        return forwardInline(message, source, context);
    };
    auto *forward = new QHBoxLayout;
    forward->setSpacing(2);
    addButton(forward, tr("Forward"), QStringLiteral("forward"), QStringLiteral("forward"),
              QKeySequence(Qt::CTRL | Qt::Key_L), inlineWriter);
    auto *ways = new QToolButton(bar);
    ways->setIcon(icon(QStringLiteral("chevron-down")));
    ways->setText(tr("Forward how"));
    ways->setObjectName(QStringLiteral("forwardHow"));
    addMenu(ways, {{tr("In the text"), QStringLiteral("forwardInline"), inlineWriter},
                      {tr("As an attachment"), QStringLiteral("forwardAttached"),
                       [](const Message &message, Source &, const Attachment &whole, const Context &context) {
                           return forwardAttached(message, whole, context);
                       }}});
    forward->addWidget(ways);
    row->addLayout(forward);
    auto *more = new QToolButton(bar);
    more->setText(tr("More"));
    more->setIcon(icon(QStringLiteral("ellipsis")));
    more->setObjectName(QStringLiteral("more"));
    addMenu(more, {{tr("Reply to the list"), QStringLiteral("replyToList"), answering(AnswerMode::List)},
                   {tr("Redirect"), QStringLiteral("redirect"),
                    [](const Message &message, Source &, const Attachment &whole, const Context &context) {
                        return redirect(message, whole, context);
                    }},
                   {tr("Edit as new"), QStringLiteral("editAsNew"),
                    [](const Message &message, Source &source, const Attachment &, const Context &) {
                        return draftFromMessage(message, source);
                    }}});
    m_toList = more->menu()->actions().first();
    addPrinting(*more->menu());
    row->addWidget(more);
    row->addStretch(1);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {ways, more}) {
        button->setAccessibleName(button->text());
        button->setPopupMode(QToolButton::InstantPopup);
        button->setAutoRaise(true);
        button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
        button->setFocusPolicy(Qt::TabFocus);
        button->setEnabled(false);
        m_deeds.push_back(button);
    }
    return bar;
}

void LetterWindow::addButton(QHBoxLayout *row, const QString &text, const QString &iconName, const QString &objectName,
                             const QKeySequence &keys, const Writer &writer)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setShortcut(keys);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setAutoDefault(false);
    button->setEnabled(false);
    connect(button, &QPushButton::clicked, this, [this, writer] { write(writer); });
    row->addWidget(button);
    m_deeds.push_back(button);
}

void LetterWindow::addMenu(QToolButton *button, const std::vector<std::tuple<QString, QString, Writer>> &entries)
{
    auto *menu = new QMenu(button);
    for (const auto &[text, objectName, writer] : entries) {
        QAction *action = menu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, [this, writer = writer] { write(writer); });
    }
    button->setMenu(menu);
}

void LetterWindow::addPrinting(QMenu &menu)
{
    menu.addSeparator();
    QAction *print = menu.addAction(icon(QStringLiteral("printer")), nameOf(MessageAction::Print));
    print->setObjectName(QStringLiteral("print"));
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(print, &QAction::triggered, this, [this] { m_printing->print(m_letter.source); });
    QAction *pdf = menu.addAction(icon(QStringLiteral("file-down")), nameOf(MessageAction::SavePdf));
    pdf->setObjectName(QStringLiteral("savePdf"));
    pdf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(pdf, &QAction::triggered, this, [this] { m_printing->savePdf(m_letter.source, m_letter.message.subject); });
    connect(m_printing, &Printing::said, this, [this](const QString &sentence) {
        m_notice->say(look::Role::Text, QStringLiteral("printer"), sentence);
    });
}

void LetterWindow::showList(const LetterList &list)
{
    m_list = list;
    const QString name = QFileInfo(m_file.path).fileName();
    if (list.sources.empty()) {
        m_trouble->set(QStringLiteral("triangle-alert"),
                       list.isReadable ? tr("“%1” holds no messages").arg(words::isolated(name)) : tr("“%1” can't be read").arg(words::isolated(name)),
                       list.isReadable ? tr("It begins as a file of messages, but none follows.")
                                       : tr("Check that it is still there and that you may read it, then open it again."), tr("Open message file"));
        m_stack->setCurrentWidget(m_trouble);
        emit opened();
        return;
    }
    if (list.sources.size() == 1)
        return openAt(0);
    m_model->setList(list);
    m_listView->show();
    resize(1000, height());
    m_listView->setCurrentIndex(m_model->index(0));
    m_listView->setFocus();
}

void LetterWindow::openAt(int row)
{
    if (row < 0 || size_t(row) >= m_list.sources.size())
        return;
    for (QWidget *deed : m_deeds)
        deed->setEnabled(false);
    const bool keepsColours = !look::isDark(palette());
    const LetterSource source = m_list.sources[size_t(row)];
    const bool isOnly = m_list.sources.size() == 1;
    inBackground(this, [source, keepsColours] { return openLetter(source, keepsColours); },
                 [this, row, isOnly](const OpenedLetter &letter) {
                     // The person may have gone on to another one in the meantime.
                     if (isOnly || m_listView->currentIndex().row() == row)
                         showLetter(letter);
                 });
}

void LetterWindow::showLetter(const OpenedLetter &letter)
{
    m_letter = letter;
    if (!letter.isReadable) {
        m_trouble->set(QStringLiteral("triangle-alert"), tr("This message can't be read"),
                       tr("Check that the file is still there, then open it again."), tr("Open message file"));
        m_stack->setCurrentWidget(m_trouble);
        emit opened();
        return;
    }
    m_stack->setCurrentIndex(0);
    m_head->setMessage(letter.message);
    m_text->setLetter(letter);
    m_parts->setLetter(letter);
    sayWhatIsLeftOut();
    if (!letter.message.subject.isEmpty())
        setWindowTitle(letter.message.subject.left(120));
    m_toList->setVisible(letter.message.listPost.has_value());
    for (QWidget *deed : m_deeds)
        deed->setEnabled(true);
    emit opened();
    // RFC 822's readers don't know it, mailers do: a message that waits to be written.
    if (letter.message.isUnsent && m_list.sources.size() == 1) {
        write([](const Message &message, QIODevice &source, const Attachment &, const AnswerContext &) {
            return draftFromMessage(message, source);
        });
    }
}

void LetterWindow::sayWhatIsLeftOut()
{
    QStringList sentences = leftOutSentences(m_letter.html.leftOut);
    if (m_letter.isCut)
        sentences += tr("Only the beginning of this long message is shown; a reply quotes all of it.");
    m_notice->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty())
        m_notice->say(look::Role::Text, QStringLiteral("shield-check"), tr("Shown without what could harm you"),
                      sentences.join(u' '));
}

void LetterWindow::write(const Writer &writer)
{
    const AnswerContext context{.accounts = m_service.accounts(),
                                .words = answerPhrases(),
                                .isRich = !m_letter.message.html.isEmpty()};
    const auto work = [letter = m_letter, writer, context] {
        const auto source = letter.source.open();
        return source ? std::optional(writer(letter.message, *source, letter.source.asAttachment(), context)) : std::nullopt;
    };
    inBackground(this, work, [this](const std::optional<Draft> &draft) {
        if (!draft)
            return m_notice->say(look::Role::Danger, QStringLiteral("triangle-alert"),
                                 tr("The file can't be read any more. Open the message again."));
        emit composeAsked(*draft);
        if (m_letter.message.isUnsent && m_list.sources.size() == 1)
            close();
    });
}

void LetterWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Colours of the message go with a light palette only.
    if (event->type() == QEvent::PaletteChange && m_letter.isReadable && m_list.sources.size() == 1)
        openAt(0);
}

} // namespace sendoff
