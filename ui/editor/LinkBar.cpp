// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/LinkBar.h"

#include "ui/editor/BarParts.h"
#include "ui/editor/Formatting.h"
#include "ui/editor/MessageText.h"
#include "ui/fields/Icons.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace sendoff {

LinkBar::LinkBar(MessageText *text, QWidget *parent)
    : QWidget(parent), m_text(text),
      m_address(barField(tr("Address of the link"), QStringLiteral("linkAddress"), this)),
      m_words(barField(tr("Text of the link"), QStringLiteral("linkText"), this)),
      m_remove(barPushButton(tr("Remove link"), QStringLiteral("removeLink"), this)), m_fault(new QLabel(this))
{
    setObjectName(QStringLiteral("linkBar"));
    setAccessibleName(tr("Link"));
    auto *done = barPushButton(tr("Set link"), QStringLiteral("setLink"), this);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("x"), look::Role::Muted));
    close->setObjectName(QStringLiteral("closeLink"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the link bar"));
    close->setToolTip(tr("Close (Esc)"));
    m_fault->setObjectName(QStringLiteral("linkFault"));
    m_fault->setText(
        tr("A link leads to an address such as example.org, https://example.org/plan or ana@example.org."));
    m_fault->setWordWrap(true);
    look::setRole(m_fault, look::Role::Danger);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look::step4, look::step2, look::step4, look::step2);
    grid->setHorizontalSpacing(look::step2);
    grid->setVerticalSpacing(look::step1);
    grid->addWidget(m_address, 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(done, 0, 2);
    grid->addWidget(m_remove, 0, 3);
    grid->addWidget(close, 0, 4);
    grid->addWidget(m_fault, 1, 0, 1, 5);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(done, &QPushButton::clicked, this, &LinkBar::apply);
    connect(m_address, &QLineEdit::returnPressed, this, &LinkBar::apply);
    connect(m_words, &QLineEdit::returnPressed, this, &LinkBar::apply);
    connect(m_address, &QLineEdit::textEdited, m_fault, &QLabel::hide);
    connect(m_remove, &QPushButton::clicked, this, &LinkBar::removeLink);
    connect(close, &QToolButton::clicked, this, &LinkBar::closeBar);
    hide();
}

void LinkBar::open()
{
    const QTextCursor link = format::linkAt(m_text->textCursor());
    // The first character's format: charFormat() is that of the one before the position.
    QTextCursor first = link;
    first.setPosition(link.selectionStart());
    first.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    const QString known = link.hasSelection() ? first.charFormat().anchorHref() : QString();
    m_text->setTextCursor(link);
    const QString selected =
        link.selectedText().contains(QChar::ParagraphSeparator) ? QString() : link.selectedText();
    // Who has an address in the clipboard most likely wants that one.
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    const bool isAddress = copied.startsWith(u"http") && !format::safeAddress(copied).isEmpty();
    m_address->setText(!known.isEmpty()                           ? known
                       : !format::safeAddress(selected).isEmpty() ? selected
                       : isAddress                                ? copied
                                                                  : QString());
    m_words->setText(selected);
    m_remove->setVisible(!known.isEmpty());
    m_fault->hide();
    show();
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

void LinkBar::apply()
{
    const QString address = format::safeAddress(m_address->text());
    if (address.isEmpty()) {
        m_fault->show();
        m_address->setFocus();
        return;
    }
    const QString words = m_words->text().isEmpty() ? m_address->text().trimmed() : m_words->text();
    m_text->edit([&](QTextCursor &cursor) {
        format::setLink(cursor, address, words);
        cursor.setPosition(cursor.selectionEnd());
    });
    closeBar();
}

void LinkBar::removeLink()
{
    m_text->edit([](QTextCursor &cursor) { format::setLink(cursor, {}, {}); });
    closeBar();
}

void LinkBar::closeBar()
{
    hide();
    m_text->setFocus();
}

void LinkBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sendoff
