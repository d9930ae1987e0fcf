// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"

#include "ui/editor/BarParts.h"
#include "ui/fields/Icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace sendoff {

namespace {

/// More places than people look at are counted, but not marked.
constexpr size_t markLimit = 2000;

} // namespace

FindBar::FindBar(QTextEdit *text, QWidget *parent)
    : QWidget(parent), m_text(text), m_find(barField(tr("Find"), QStringLiteral("findText"), this)),
      m_by(barField(tr("Replace with"), QStringLiteral("replaceText"), this)), m_count(new QLabel(this)),
      m_case(new QAction(icon(QStringLiteral("case-sensitive")), tr("Match case"), this)),
      m_words(new QAction(icon(QStringLiteral("whole-word")), tr("Whole words"), this)),
      m_replace(barPushButton(tr("Replace"), QStringLiteral("replaceOne"), this)),
      m_replaceAll(barPushButton(tr("Replace all"), QStringLiteral("replaceAll"), this))
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    m_count->setObjectName(QStringLiteral("findCount"));
    look::setMuted(m_count);
    m_case->setObjectName(QStringLiteral("matchCase"));
    m_words->setObjectName(QStringLiteral("wholeWords"));
    m_replacing = buildReplacing();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look::step4, look::step2, look::step4, look::step2);
    grid->setHorizontalSpacing(look::step2);
    grid->setVerticalSpacing(look::step1);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_find, 0, 0);
    grid->addWidget(buildFinding(), 0, 1);
    grid->addWidget(m_by, 1, 0);
    grid->addWidget(m_replacing, 1, 1);
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

/// What is beside the field in which one writes what is looked for.
QWidget *FindBar::buildFinding()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::step1);
    line->addWidget(m_count, 1);
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

QWidget *FindBar::buildReplacing()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::step2);
    line->addWidget(m_replace, 1);
    line->addWidget(m_replaceAll, 1);
    return row;
}

void FindBar::open(bool replaces)
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    m_by->setVisible(replaces);
    m_replacing->setVisible(replaces);
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

void FindBar::goTo(const QTextCursor &found)
{
    m_text->setTextCursor(found);
    m_text->ensureCursorVisible();
    mark();
    say();
}

bool FindBar::isCurrent(const QTextCursor &found) const
{
    const QTextCursor at = m_text->textCursor();
    return found.selectionStart() == at.selectionStart() && found.selectionEnd() == at.selectionEnd();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(look::isDark(palette()) ? QColor(0x6b5310) : QColor(0xffe28a));
    format.setForeground(palette().color(QPalette::Text));
    for (size_t i = 0; i < std::min(m_found.size(), markLimit); ++i) {
        // The current one is selected, and looks like that.
        if (!isCurrent(m_found[i]))
            marks += {m_found[i], format};
    }
    m_text->setExtraSelections(marks);
}

void FindBar::say()
{
    const auto current =
        std::find_if(m_found.begin(), m_found.end(), [this](const QTextCursor &found) { return isCurrent(found); });
    const int all = int(m_found.size());
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (all == 0)
        m_count->setText(tr("Not found"));
    else if (current == m_found.end())
        m_count->setText(tr("%Ln found", nullptr, all));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(int(current - m_found.begin()) + 1), QLocale().toString(all)));
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
    goTo(next);
}

void FindBar::replaceOne()
{
    QTextCursor at = m_text->textCursor();
    const bool isOnIt =
        std::any_of(m_found.begin(), m_found.end(), [this](const QTextCursor &found) { return isCurrent(found); });
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
    look::setMuted(m_count); // that nothing more is found is what was meant
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
