// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Notice.h"

#include "ui/fields/FlowLayout.h"
#include "ui/fields/Icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace sendoff {

namespace {

QLabel *sentence(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_headline(sentence(this)), m_text(sentence(this)),
      m_buttons(new QWidget(this))
{
    m_headline->setFont(look::strong(font()));
    m_headline->setObjectName(QStringLiteral("noticeHeadline"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    new FlowLayout(m_buttons);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(look::step3, look::step3, look::step3, look::step3);
    grid->setHorizontalSpacing(look::step3);
    grid->setVerticalSpacing(look::step1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_buttons, 3, 1);
    grid->setColumnStretch(1, 1);
    // Not Minimum: before the width is known, the height hinted at is that of a narrow bar, and a page would scroll for it.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_buttons->hide();
}

void Notice::say(look::Role role, const QString &iconName, const QString &headline, const QString &text)
{
    m_role = role;
    const look::Role iconRole = role == look::Role::Text ? look::Role::Muted : role;
    m_icon->setPixmap(icon(iconName, iconRole).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    placeButtons();
    setAccessibleName(headline);
    setAccessibleDescription(text);
    setVisible(true);
    update();
}

QPushButton *Notice::addButton(const QString &text, const QString &objectName, bool preferred)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    button->setDefault(preferred);
    button->setAutoDefault(preferred);
    setTabOrder(lastStop(), button);
    m_buttons->layout()->addWidget(button);
    m_buttons->show();
    button->show();
    placeButtons();
    // What is pressed often changes what is said: the focus stays with the buttons, on the same one if it is there again.
    if (m_focused && (m_buttons->layout()->count() == 1 || *m_focused == text))
        button->setFocus(Qt::OtherFocusReason);
    return button;
}

/// Where Tab comes from to a new button. Otherwise it would come last in the window, since it is made last.
QWidget *Notice::lastStop()
{
    const QLayout *buttons = m_buttons->layout();
    if (buttons->count() > 0)
        return buttons->itemAt(buttons->count() - 1)->widget();
    QWidget *stop = previousInFocusChain();
    while (stop != this && (stop->focusPolicy() == Qt::NoFocus || isAncestorOf(stop)))
        stop = stop->previousInFocusChain();
    return stop;
}

void Notice::setWide(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    placeButtons();
}

void Notice::placeButtons()
{
    // In one row a flow has the width of all its buttons; below the sentences it takes as many lines as it needs.
    QLayout *flow = m_buttons->layout();
    QSize size(0, 0);
    for (int at = 0; at < flow->count(); ++at) {
        const QSize button = flow->itemAt(at)->sizeHint();
        size = {size.width() + button.width() + (at > 0 ? flow->spacing() : 0), qMax(size.height(), button.height())};
    }
    m_buttons->setMinimumWidth(m_wide ? size.width() : 0);
    m_buttons->setMaximumHeight(m_wide ? size.height() : QWIDGETSIZE_MAX);
    flow->setContentsMargins(0, m_wide ? 0 : look::step2, 0, 0);
    auto *grid = static_cast<QGridLayout *>(layout());
    const bool isOneLine = m_wide && m_text->text().isEmpty();
    grid->setAlignment(m_icon, isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
    grid->removeWidget(m_buttons);
    if (m_wide)
        grid->addWidget(m_buttons, 0, 2, isOneLine ? 1 : 2, 1, Qt::AlignVCenter);
    else
        grid->addWidget(m_buttons, 3, 1);
}

void Notice::setBody(QWidget *body)
{
    static_cast<QGridLayout *>(layout())->addWidget(body, 2, 1);
}

void Notice::clearButtons()
{
    m_focused.reset();
    for (const QPushButton *button : m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->hasFocus())
            m_focused = button->text();
    }
    while (QLayoutItem *item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons->hide();
}

QString Notice::text() const
{
    return m_text->text().isEmpty() ? m_headline->text() : m_headline->text() + u' ' + m_text->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::ground(m_role, palette()));
    painter.drawRoundedRect(contentsRect(), look::cornerRadius, look::cornerRadius);
}

} // namespace sendoff
