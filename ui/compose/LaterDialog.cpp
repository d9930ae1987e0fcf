// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/LaterDialog.h"

#include "ui/compose/LaterTimes.h"
#include "ui/fields/DialogFrame.h"
#include "ui/fields/Look.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace sendoff {

LaterDialog::LaterDialog(bool offerServer, QWidget *parent)
    : QDialog(parent), m_time(new QDateTimeEdit(this)),
      m_atServer(new QCheckBox(tr("Leave it with the server until then, if the server offers that"), this)),
      m_meaning(new QLabel(this)), m_send(new QPushButton(tr("Schedule"), this))
{
    setObjectName(QStringLiteral("laterDialog"));
    setWindowTitle(tr("Send later"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QDateTime now = QDateTime::currentDateTime();
    m_time->setObjectName(QStringLiteral("laterTime"));
    m_time->setAccessibleName(tr("Date and time"));
    m_time->setCalendarPopup(true);
    // Qt would turn the sections around, and with them hours and minutes; the letters already bring their direction.
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    m_time->calendarWidget()->setLayoutDirection(layoutDirection());
    const QLocale locale;
    m_time->setDisplayFormat(tr("ddd d MMM yyyy") + QStringLiteral("  ")
                             + locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    m_time->setMinimumDateTime(now);
    m_time->setDateTime(QDateTime(now.date().addDays(1), QTime(8, 0)));
    m_time->setCurrentSection(QDateTimeEdit::DaySection);
    m_atServer->setObjectName(QStringLiteral("atServer"));
    m_atServer->setVisible(offerServer);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("laterMeaning"));
    look::setMuted(m_meaning);
    m_send->setObjectName(QStringLiteral("sendThen"));
    m_send->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelLater"));
    cancel->setAutoDefault(false);

    auto *page = new QWidget;
    QHBoxLayout *buttons = look::frame(*this, page);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look::step6, look::step6, look::step6, look::step4);
    column->setSpacing(look::step3);
    column->addWidget(m_time);
    column->addWidget(m_atServer);
    column->addWidget(m_meaning);
    column->addStretch(1);
    setMinimumWidth(420);
    connect(m_atServer, &QCheckBox::toggled, this, &LaterDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        emit chosen({m_time->dateTime(), m_atServer->isChecked()});
        accept();
    });
    refresh();
}

void LaterDialog::refresh()
{
    m_meaning->setText(m_atServer->isChecked()
                           ? tr("It leaves for the server now, and can't be undone or changed from then on. A server "
                                "that doesn't keep messages leaves it here, and Sendoff must be running then.")
                           : tr("Sendoff must be running then. If it isn't, the message waits, and you are told that "
                                "its time has passed."));
    // The longer of the two sentences has its room from the beginning.
    m_meaning->setMinimumHeight(m_meaning->fontMetrics().lineSpacing() * 3);
}

} // namespace sendoff
