// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/RecipientChip.h"

#include "ui/fields/Icons.h"
#include "ui/words/FailureWords.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace sendoff {

namespace {

constexpr int chipHeight = 28;
constexpr int widest = 260;
constexpr int signSize = 14;
constexpr int crossSize = 24;

} // namespace

RecipientChip::RecipientChip(const AddressEntry &entry, QWidget *parent) : QWidget(parent), m_entry(entry)
{
    setObjectName(QStringLiteral("recipient"));
    // The arrow keys lead here from the line, Tab passes by.
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(spokenText());
    explain();
}

QString RecipientChip::spokenText() const
{
    if (const auto *mailbox = std::get_if<Mailbox>(&m_entry)) {
        const QString address = mailbox->address.toText();
        return mailbox->displayName.isEmpty() ? address : tr("%1, %2", "name, address").arg(mailbox->displayName, address);
    }
    if (const auto *group = std::get_if<MailboxGroup>(&m_entry))
        return tr("%1, group of %2").arg(group->name, QLocale().toString(qsizetype(group->members.size())));
    return std::get<AddressListFault>(m_entry).text;
}

QString RecipientChip::label() const
{
    if (const auto *mailbox = std::get_if<Mailbox>(&m_entry))
        return mailbox->shortName();
    if (const auto *group = std::get_if<MailboxGroup>(&m_entry))
        return tr("%1 (%2)", "group (number of members)")
            .arg(group->name, QLocale().toString(qsizetype(group->members.size())));
    return std::get<AddressListFault>(m_entry).text;
}

QString RecipientChip::iconName() const
{
    if (isFault() || !m_warning.isEmpty())
        return QStringLiteral("triangle-alert");
    return std::holds_alternative<MailboxGroup>(m_entry) ? QStringLiteral("users") : QString();
}

/// The whole under the mouse, and what is wrong.
void RecipientChip::explain()
{
    QString sentence = m_warning;
    QString whole = toText(m_entry);
    if (const auto *fault = std::get_if<AddressListFault>(&m_entry))
        sentence = words::describe(fault->error);
    if (const auto *group = std::get_if<MailboxGroup>(&m_entry)) {
        QStringList members;
        for (const Mailbox &member : group->members)
            members += member.toText();
        whole = members.mid(0, 12).join(u'\n') + (members.size() > 12 ? QStringLiteral("\n…") : QString());
    }
    setAccessibleDescription(sentence);
    setToolTip(sentence.isEmpty() ? whole : whole + u'\n' + sentence);
}

void RecipientChip::setWarning(const QString &sentence)
{
    if (sentence == m_warning || isFault())
        return;
    m_warning = sentence;
    explain();
    updateGeometry();
    update();
}

void RecipientChip::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QSize RecipientChip::sizeHint() const
{
    const int sign = iconName().isEmpty() ? 0 : signSize + look::step1;
    const int text = qMin(fontMetrics().horizontalAdvance(label()) + 1, widest);
    return {look::step2 + look::step1 + sign + text + crossSize, qMax(chipHeight, fontMetrics().height() + look::step2)};
}

QRect RecipientChip::crossRect() const
{
    const QRect rect(width() - crossSize - 1, 0, crossSize, height());
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void RecipientChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const look::Role role = isFault() ? look::Role::Danger : m_warning.isEmpty() ? look::Role::Muted : look::Role::Warning;
    const bool lit = m_selected || hasFocus();
    painter.setPen(hasFocus()                          ? QPen(palette().color(QPalette::Text), 1)
                   : !lit && role == look::Role::Muted ? QPen(look::hairline(palette()), 1)
                                                       : QPen(Qt::NoPen));
    painter.setBrush(lit ? palette().color(QPalette::Highlight) : look::ground(role, palette()));
    const qreal round = height() / 2.0 - 1;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    const QColor ink = lit ? palette().color(QPalette::HighlightedText)
        : role == look::Role::Muted ? palette().color(QPalette::Text) : look::color(role, palette());
    QRect inner = QRect(look::step2 + 2, 0, width() - look::step2 - 2 - crossSize, height());
    if (!iconName().isEmpty()) {
        const QRect sign(inner.left(), (height() - signSize) / 2, signSize, signSize);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), iconName(), ink);
        inner.setLeft(sign.right() + look::step1 + 1);
    }
    painter.setPen(ink);
    // Isolated, so that an address reads the same among words that run the other way.
    const QString text = QChar(0x2068) + fontMetrics().elidedText(label(), Qt::ElideMiddle, inner.width()) + QChar(0x2069);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inner), Qt::AlignVCenter | Qt::AlignLeading, text);
    const QRect cross = crossRect();
    QRectF mark(0, 0, signSize, signSize);
    mark.moveCenter(QRectF(cross).center());
    paintIcon(painter, mark, QStringLiteral("x"), lit ? ink : look::color(look::Role::Muted, palette()));
}

void RecipientChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_onCross = event->button() == Qt::LeftButton && crossRect().contains(m_pressed);
    if (!m_onCross)
        emit pressed(event->modifiers());
}

void RecipientChip::mouseMoveEvent(QMouseEvent *event)
{
    const int way = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!m_onCross && (event->buttons() & Qt::LeftButton) && way >= QApplication::startDragDistance())
        emit dragged();
}

void RecipientChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_onCross, false) && crossRect().contains(event->position().toPoint()))
        emit removeAsked();
}

void RecipientChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!crossRect().contains(event->position().toPoint()))
        emit editAsked();
}

void RecipientChip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RecipientChip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sendoff
