// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddressEntry.h"
#include "contacts/Contact.h"

#include <QHash>
#include <QSet>

namespace sendoff {

/// The whole address book, ready to be asked while somebody types.
class ContactIndex {
public:
    ContactIndex() = default;
    explicit ContactIndex(Contacts contacts);

    /// Those in whose name, nickname or address each word of `typed` stands, the likeliest first: contacts as
    /// mailboxes, groups as groups.
    std::vector<AddressEntry> find(const QString &typed, const QDateTime &now, qsizetype limit) const;
    /// Null if there is none. Valid as long as the index.
    const Contact *contact(const AddrSpec &address) const;
    /// Of addresses that were written to more than once, or imported.
    const QSet<QString> &domains() const { return m_domains; }
    const Contacts &contacts() const { return m_contacts; }

private:
    struct Words {
        QString text;  ///< folded: name, nickname and address
        QString begin; ///< folded name
        QString address;
    };
    static double rank(const Words &words, const QStringList &typed);

    Contacts m_contacts;
    std::vector<Words> m_words;      ///< of the contacts, in their order
    std::vector<Words> m_groupWords; ///< of the groups
    QHash<QString, size_t> m_byKey;
    QSet<QString> m_domains;
};

} // namespace sendoff
