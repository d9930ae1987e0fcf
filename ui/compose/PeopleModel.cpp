// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PeopleModel.h"

#include "ui/fields/FocusRing.h"
#include "ui/fields/Icons.h"

#include <QLocale>
#include <QPainter>

namespace sendoff {

namespace {

constexpr int rowHeight = 32;
constexpr int signWidth = 16 + look::step2;

} // namespace

void PeopleModel::setEntries(std::vector<AddressEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const AddressEntry &entry = m_entries[size_t(index.row())];
    const auto *group = std::get_if<MailboxGroup>(&entry);
    const auto *mailbox = std::get_if<Mailbox>(&entry);
    const QString detail = group ? tr("group of %1").arg(QLocale().toString(qsizetype(group->members.size())))
        : mailbox && !mailbox->displayName.isEmpty() ? mailbox->address.toText() : QString();
    const QString name = group ? group->name : mailbox ? mailbox->shortName() : toText(entry);
    switch (role) {
    case Qt::DisplayRole:
        return detail.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, detail);
    case Name:
        return name;
    case Detail:
        return detail;
    case IsGroup:
        return group != nullptr;
    default:
        return {};
    }
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int name = QFontMetrics(look::strong(option.font)).horizontalAdvance(index.data(PeopleModel::Name).toString());
    const int detail = option.fontMetrics.horizontalAdvance(index.data(PeopleModel::Detail).toString());
    return {look::step3 * 2 + signWidth + name + look::step2 + detail, qMax(rowHeight, option.fontMetrics.height() + look::step3)};
}

void PeopleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    if (look::showsFocus(option))
        look::paintFocusRing(*painter, option.rect, option.palette, chosen);
    const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = chosen ? ink : look::color(look::Role::Muted, option.palette);
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect rest = option.rect.adjusted(look::step3, 0, -look::step3, 0);
    const QRect sign(rest.left(), rest.center().y() - 7, 16, 16);
    paintIcon(*painter, placed(sign),
              index.data(PeopleModel::IsGroup).toBool() ? QStringLiteral("users") : QStringLiteral("circle-user"), quiet);
    rest.setLeft(rest.left() + signWidth);
    const QFont strong = look::strong(option.font);
    const QFontMetrics metrics(strong);
    const QString name = metrics.elidedText(index.data(PeopleModel::Name).toString(), Qt::ElideMiddle, rest.width());
    painter->setFont(strong);
    painter->setPen(ink);
    painter->drawText(placed(rest), Qt::AlignLeading | Qt::AlignVCenter, name);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + look::step2);
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(placed(rest), Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(PeopleModel::Detail).toString(), Qt::ElideMiddle, rest.width()));
    painter->restore();
}

} // namespace sendoff
