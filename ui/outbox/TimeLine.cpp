// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/TimeLine.h"

#include "ui/fields/Icons.h"
#include "ui/words/StateWords.h"

#include <QGridLayout>
#include <QLabel>

namespace sendoff {

namespace {

using Kind = words::Moment::Kind;

struct Sign {
    const char *shape;
    look::Role role;
};

Sign signOf(Kind kind)
{
    switch (kind) {
    case Kind::Queued:
        return {"inbox", look::Role::Muted};
    case Kind::Accepted:
        return {"check", look::Role::Success};
    case Kind::PartlyAccepted:
        return {"triangle-alert", look::Role::Danger};
    case Kind::PutOff:
        return {"history", look::Role::Warning};
    case Kind::Refused:
        return {"octagon-x", look::Role::Danger};
    case Kind::CameBack:
        return {"undo-2", look::Role::Danger};
    case Kind::Uncertain:
        return {"circle-question-mark", look::Role::Warning};
    case Kind::UnderWay:
        return {"send", look::Role::Accent};
    case Kind::Next:
        break;
    }
    return {"clock", look::Role::Muted};
}

} // namespace

TimeLine::TimeLine(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::step3);
    m_grid->setVerticalSpacing(look::step2);
    m_grid->setColumnStretch(2, 1);
    setObjectName(QStringLiteral("timeLine"));
    setAccessibleName(tr("What happened"));
}

void TimeLine::setMoments(const std::vector<words::Moment> &moments)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const words::Moment &moment : moments)
        addRow(moment);
}

void TimeLine::addRow(const words::Moment &moment)
{
    const Sign sign = signOf(moment.kind);
    const int row = m_grid->rowCount();
    auto *shape = new QLabel(this);
    shape->setPixmap(icon(QLatin1String(sign.shape), sign.role).pixmap(QSize(look::iconSize, look::iconSize), devicePixelRatioF()));
    auto *time = new QLabel(words::when(moment.at), this);
    look::setMuted(time);
    look::setSmall(time);
    const QString detail = moment.detail.isEmpty() ? QString() : QStringLiteral(" — ") + moment.detail;
    auto *text = new QLabel(moment.text + detail, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(time->text() + u' ' + text->text());
    // The icon, the time and the first of the words stand on one line.
    const QFontMetrics body = text->fontMetrics();
    const int lineHeight = qMax(look::iconSize, body.height());
    const int above = (lineHeight - body.height()) / 2;
    shape->setContentsMargins(0, (lineHeight - look::iconSize) / 2, 0, 0);
    time->setContentsMargins(0, above + body.ascent() - time->fontMetrics().ascent(), 0, 0);
    text->setContentsMargins(0, above, 0, 0);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(time, row, 0, Qt::AlignTop | Qt::AlignTrailing);
    m_grid->addWidget(shape, row, 1, Qt::AlignTop);
    m_grid->addWidget(text, row, 2);
}

} // namespace sendoff
