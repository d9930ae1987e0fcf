// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/PeopleCompleter.h"

#include "ui/compose/PeopleModel.h"
#include "ui/fields/Look.h"

#include <QListView>

namespace sendoff {

namespace {

constexpr qsizetype suggestions = 8;

QString keyOf(const AddressEntry &entry)
{
    const auto *mailbox = std::get_if<Mailbox>(&entry);
    return mailbox ? contactKey(mailbox->address) : toText(entry);
}

} // namespace

PeopleCompleter::PeopleCompleter(QWidget *widget) : m_model(new PeopleModel(this))
{
    setParent(widget);
    setModel(m_model);
    setCompletionMode(UnfilteredPopupCompletion);
    setMaxVisibleItems(int(suggestions));
    setWidget(widget);
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("suggestions"));
    list->setAccessibleName(tr("Suggestions"));
    list->setUniformItemSizes(true);
    setPopup(list);
    list->setItemDelegate(new PeopleDelegate(list));
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit chosen(m_model->entry(index.row()));
    });
}

void PeopleCompleter::hide()
{
    popup()->hide();
}

bool PeopleCompleter::offersChoice() const
{
    return popup()->isVisible() && popup()->currentIndex().isValid();
}

void PeopleCompleter::suggest(const QString &typed, const QStringList &present)
{
    std::vector<AddressEntry> found;
    if (m_people)
        found = m_people->find(typed, QDateTime::currentDateTimeUtc(), suggestions + present.size());
    std::erase_if(found, [&present](const AddressEntry &entry) { return present.contains(keyOf(entry)); });
    if (qsizetype(found.size()) > suggestions)
        found.erase(found.begin() + suggestions, found.end());
    // An address that is typed to its end needs no list that offers just that.
    const bool isAll = found.size() == 1 && keyOf(found.front()) == typed.trimmed().toCaseFolded();
    if (found.empty() || isAll)
        return hide();
    m_model->setEntries(std::move(found));
    const int wide = popup()->sizeHintForColumn(0) + 2 * popup()->frameWidth() + look::step4;
    complete(QRect(0, 0, qBound(280, wide, 560), widget()->height()));
    // Enter takes the first, unless what stands there is an address already.
    popup()->setCurrentIndex(AddrSpec::parse(typed).hasValue() ? QModelIndex() : completionModel()->index(0, 0));
}

} // namespace sendoff
