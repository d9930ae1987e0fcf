// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"

#include "ui/editor/FormatBar.h"
#include "ui/fields/Icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// More places than people look at are counted, but not marked.
constexpr size_t markLimit = 2000;

QLineEdit *lineEdit(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    edit->setMinimumHeight(28);
    return edit;
}

QPushButton *pushButton(const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FindBar::FindBar(QTextEdit *text, QWidget *parent)
    : QWidget(parent), m_text(text), m_find(lineEdit(tr("Find"), QStringLiteral("findText"), this)),
      m_by(lineEdit(tr("Replace with"), QStringLiteral("replaceText"), this)), m_count(new QLabel(this)),
      m_case(new QAction(icon(QStringLiteral("case-sensitive")), tr("Match case"), this)),
      m_words(new QAction(icon(QStringLiteral("whole-word")), tr("Whole words"), this)),
      m_replace(pushButton(tr("Replace"), QStringLiteral("replaceOne"), this)),
      m_replaceAll(pushButton(tr("Replace all"), QStringLiteral("replaceAll"), this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    m_count->setObjectName(QStringLiteral("findCount"));
    look::setMuted(m_count);
    m_case->setObjectName(QStringLiteral("matchCase"));
    m_words->setObjectName(QStringLiteral("wholeWords"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step4, look::step1, look::step3, look::step1);
    column->setSpacing(look::step1);
    column->addWidget(buildFindRow());
    m_replaceRow = buildReplaceRow();
    column->addWidget(m_replaceRow);
    for (QAction *option : {m_case, m_words}) {
        option->setCheckable(true);
        connect(option, &QAction::toggled, this, &FindBar::search);
    }
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_by, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceEach);
    connect(text, &QTextEdit::textChanged, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

QWidget *FindBar::buildFindRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::step1);
    line->addWidget(m_find, 1);
    line->addWidget(m_count);
    const auto add = [&](QAction *action) { line->addWidget(barButton(action, row)); };
    add(m_case);
    add(m_words);
    const auto step = [this](const QString &name, const QString &objectName, const QString &iconName,
                             bool forward) {
        auto *action = new QAction(icon(iconName), name, this);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, [this, forward] { find(forward); });
        return action;
    };
    add(step(tr("Find previous"), QStringLiteral("toPrevious"), QStringLiteral("chevron-up"), false));
    add(step(tr("Find next"), QStringLiteral("toNext"), QStringLiteral("chevron-down"), true));
    auto *close = new QAction(icon(QStringLiteral("x")), tr("Close the find bar"), this);
    close->setObjectName(QStringLiteral("closeFind"));
    connect(close, &QAction::triggered, this, &FindBar::closeBar);
    add(close);
    return row;
}

QWidget *FindBar::buildReplaceRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::step2);
    line->addWidget(m_by, 1);
    line->addWidget(m_replace);
    line->addWidget(m_replaceAll);
    return row;
}

void FindBar::open(bool replaces)
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_replaceRow->setVisible(replaces);
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    search();
}

SearchWish FindBar::wish() const
{
    return {m_find->text(), m_case->isChecked(), m_words->isChecked()};
}

void FindBar::search()
{
    m_found = findAll(*m_text->document(), wish());
    mark();
    say();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(look::ground(look::Role::Warning, palette()));
    format.setFontUnderline(true);
    for (size_t i = 0; i < std::min(m_found.size(), markLimit); ++i)
        marks += {m_found[i], format};
    m_text->setExtraSelections(marks);
}

void FindBar::say()
{
    const QTextCursor at = m_text->textCursor();
    const auto current = std::find_if(m_found.begin(), m_found.end(), [&at](const QTextCursor &found) {
        return found.selectionStart() == at.selectionStart() && found.selectionEnd() == at.selectionEnd();
    });
    const int all = int(m_found.size());
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("Not found"));
    else if (current == m_found.end())
        m_count->setText(tr("%Ln found", nullptr, all));
    else
        m_count->setText(tr("%1 of %2").arg(current - m_found.begin() + 1).arg(all));
    look::setRole(m_count, all == 0 ? look::Role::Warning : look::Role::Muted);
    m_replace->setEnabled(all > 0);
    m_replaceAll->setEnabled(all > 0);
}

void FindBar::find(bool forward)
{
    if (!isVisible() && m_find->text().isEmpty()) {
        open(false);
        return;
    }
    m_found = findAll(*m_text->document(), wish());
    if (m_found.empty()) {
        say();
        return;
    }
    const QTextCursor at = m_text->textCursor();
    QTextCursor next = forward ? m_found.front() : m_found.back();
    if (forward) {
        const auto it = std::find_if(m_found.begin(), m_found.end(), [&](const QTextCursor &found) {
            return found.selectionStart() >= at.selectionEnd() &&
                   (at.hasSelection() || found.selectionStart() >= at.position());
        });
        if (it != m_found.end())
            next = *it;
    } else {
        const auto it = std::find_if(m_found.rbegin(), m_found.rend(), [&](const QTextCursor &found) {
            return found.selectionEnd() <= at.selectionStart();
        });
        if (it != m_found.rend())
            next = *it;
    }
    m_text->setTextCursor(next);
    m_text->ensureCursorVisible();
    say();
}

void FindBar::replaceOne()
{
    QTextCursor at = m_text->textCursor();
    const bool isOnIt = std::any_of(m_found.begin(), m_found.end(), [&at](const QTextCursor &found) {
        return found.selectionStart() == at.selectionStart() && found.selectionEnd() == at.selectionEnd();
    });
    if (isOnIt) {
        replaceSelection(at, m_by->text());
        m_text->setTextCursor(at);
    }
    find(true);
}

void FindBar::replaceEach()
{
    const int count = replaceAll(*m_text->document(), wish(), m_by->text());
    m_count->setText(tr("%Ln replaced", nullptr, count));
}

void FindBar::closeBar()
{
    hide();
    m_text->setExtraSelections({});
    m_text->setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sendoff
