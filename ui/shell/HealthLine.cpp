// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HealthLine.h"

#include "ui/fields/Icons.h"
#include "ui/outbox/ProgressBoard.h"
#include "ui/shell/HealthWords.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace sendoff {

namespace {

const QString between = QStringLiteral(" · ");

} // namespace

HealthLine::HealthLine(MailService &service, const ProgressBoard &progress, QWidget *parent)
    : QToolButton(parent), m_service(service), m_progress(progress)
{
    setObjectName(QStringLiteral("health"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&service, &MailService::healthChanged, this, &HealthLine::refresh);
    connect(&progress, &ProgressBoard::changed, this, &HealthLine::refresh);
    refresh();
}

void HealthLine::refresh()
{
    const Health health = m_service.health();
    QString text = healthSentence(health);
    // What is gone before it is read would only flicker.
    constexpr qint64 worthSaying = 100'000;
    if (const auto progress = m_progress.overall(); progress && progress->total >= worthSaying)
        text += between + tr("sending %1").arg(progressLine(*progress));
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    m_number = healthNumber(health);
    const HealthShape shape = healthShape(health);
    setIcon(sendoff::icon(shape.icon, shape.role));
}

QSize HealthLine::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), whole.height()), whole.height()};
}

void HealthLine::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const auto widthOf = [this](const QString &words) { return fontMetrics().size(Qt::TextShowMnemonic, words).width(); };
    const int around = sizeHint().width() - widthOf(option.text);
    const int room = width() - around;
    while (widthOf(option.text) > room && option.text.contains(between))
        option.text.truncate(option.text.lastIndexOf(between));
    if (widthOf(option.text) > room && !m_number.isEmpty())
        option.text = m_number;
    // A few letters of a sentence say nothing.
    if (widthOf(option.text) > 2 * room)
        option.toolButtonStyle = Qt::ToolButtonIconOnly;
    const bool isIcon = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    const int taken = isIcon ? minimumSizeHint().width() : qMin(width(), around + widthOf(option.text));
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, taken, height()));
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace sendoff
