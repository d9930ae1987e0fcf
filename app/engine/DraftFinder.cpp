// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DraftFinder.h"

#include "address/AddressList.h"
#include "mailbox/MessageIds.h"
#include "mime/MessageReader.h"
#include "transport/inMailbox.h"

#include <QBuffer>

#include <algorithm>

namespace sendoff {

DraftFinder::DraftFinder(const std::vector<Place> &places, std::set<QByteArray> ours, QObject *parent)
    : QObject(parent), m_ours(std::move(ours)), m_left(places.size())
{
    for (const Place &place : places)
        inMailbox<DraftListingStep>(
            place.sessions, this,
            [](const ImapSession &session) { return DraftListing(session.capabilities(), session.isUtf8()); },
            [this, place](const Result<DraftListingStep, Failure> &result) { take(place, result); });
    if (places.empty())
        QMetaObject::invokeMethod(this, &DraftFinder::settle, Qt::QueuedConnection);
}

void DraftFinder::take(const Place &place, const Result<DraftListingStep, Failure> &result)
{
    const auto *listed = result ? std::get_if<DraftsListed>(&*result) : nullptr;
    if (listed) {
        ++m_found.mailboxes;
        for (const ListedDraft &each : listed->drafts)
            add(place, each);
    } else {
        m_found.silent += place.name;
    }
    if (--m_left == 0)
        settle();
}

void DraftFinder::add(const Place &place, const ListedDraft &listed)
{
    if (m_ours.contains(fieldOf(listed.headers, "X-Sendoff-Draft")))
        return;
    QBuffer source;
    source.setData(listed.headers);
    source.open(QIODevice::ReadOnly);
    const ParsedMessage message = MessageReader::read(source);
    m_found.drafts.push_back({.account = place.account,
                              .accountName = place.name,
                              .mailbox = listed.place.mailbox,
                              .uidValidity = listed.place.uidValidity,
                              .uid = listed.place.uid,
                              .subject = message.subject,
                              .to = AddressList::toText(message.to),
                              .date = message.date});
}

void DraftFinder::settle()
{
    std::stable_sort(m_found.drafts.begin(), m_found.drafts.end(),
                     [](const MailboxDraft &a, const MailboxDraft &b) { return a.date > b.date; });
    emit finished(m_found);
    deleteLater();
}

} // namespace sendoff
