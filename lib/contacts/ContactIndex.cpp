// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactIndex.h"

#include "contacts/Folding.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace sendoff {

namespace {

constexpr double halfLife = 60.0 * 86400;

/// Use that loses half its weight in 60 days; from 0 to below 1.
double weightOfUse(const Contact &contact, const QDateTime &now)
{
    if (contact.uses == 0 || !contact.lastUsed.isValid())
        return 0;
    const double age = std::max<qint64>(0, contact.lastUsed.secsTo(now));
    const double use = contact.uses * std::exp2(-age / halfLife);
    return use / (use + 5);
}

bool beginsAWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

ContactIndex::ContactIndex(Contacts contacts) : m_contacts(std::move(contacts))
{
    m_words.reserve(m_contacts.contacts.size());
    for (size_t i = 0; i < m_contacts.contacts.size(); ++i) {
        const Contact &contact = m_contacts.contacts[i];
        const QString name = foldedForSearch(contact.mailbox.displayName);
        const QString address = foldedForSearch(contact.mailbox.address.toText());
        m_words.push_back({name + u' ' + foldedForSearch(contact.nickname) + u' ' + address, name, address});
        m_byKey.insert(contactKey(contact.mailbox.address), i);
        // Written to once, it may have been a slip itself.
        if (contact.uses != 1)
            m_domains.insert(contact.mailbox.address.domain());
    }
    for (const ContactGroup &group : m_contacts.groups) {
        const QString name = foldedForSearch(group.name);
        m_groupWords.push_back({name, name, {}});
    }
}

/// Below 0: it doesn't match. The beginning of name or address is worth most, the beginning of a word more than its
/// inside.
double ContactIndex::rank(const Words &words, const QStringList &typed)
{
    double rank = 0;
    for (const QString &word : typed) {
        double best = -1;
        for (qsizetype at = words.text.indexOf(word); at >= 0 && best < 2; at = words.text.indexOf(word, at + 1))
            best = std::max(best, beginsAWord(words.text, at) ? 2.0 : 0.5);
        if (best < 0)
            return -1;
        if (words.begin.startsWith(word) || words.address.startsWith(word))
            best += 0.5;
        rank += best;
    }
    return rank / double(typed.size());
}

std::vector<AddressEntry> ContactIndex::find(const QString &typed, const QDateTime &now, qsizetype limit) const
{
    const QStringList words = foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Hit {
        double rank;
        size_t at;
        bool isGroup;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const double fit = rank(m_words[i], words);
        if (fit >= 0)
            hits.push_back({fit + weightOfUse(m_contacts.contacts[i], now) * 2, i, false});
    }
    for (size_t i = 0; i < m_groupWords.size(); ++i) {
        const double fit = rank(m_groupWords[i], words);
        if (fit >= 0)
            hits.push_back({fit + 1, i, true});
    }
    const auto wanted = std::min(limit, qsizetype(hits.size()));
    std::partial_sort(hits.begin(), hits.begin() + wanted, hits.end(), [](const Hit &a, const Hit &b) {
        return std::tuple(-a.rank, a.isGroup, a.at) < std::tuple(-b.rank, b.isGroup, b.at);
    });
    std::vector<AddressEntry> found;
    for (qsizetype i = 0; i < wanted; ++i) {
        const Hit &hit = hits[size_t(i)];
        if (hit.isGroup)
            found.emplace_back(MailboxGroup{m_contacts.groups[hit.at].name, m_contacts.groups[hit.at].members});
        else
            found.emplace_back(m_contacts.contacts[hit.at].mailbox);
    }
    return found;
}

const Contact *ContactIndex::contact(const AddrSpec &address) const
{
    const auto at = m_byKey.constFind(contactKey(address));
    return at == m_byKey.cend() ? nullptr : &m_contacts.contacts[*at];
}

} // namespace sendoff
