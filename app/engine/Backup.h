// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "compose/Draft.h"
#include "compose/Template.h"
#include "contacts/Contact.h"
#include "outbox/OutboxSettings.h"
#include "ui/words/TransferWords.h"

#include <QByteArray>

#include <vector>

namespace sendoff {

/// What a profile is set to and what is written in it, without secrets: there is none in an Account. What was
/// queued or sent is no part of it. The names of keychain entries are, so that on the same machine the
/// passwords are found again. Accounts are named, not numbered: numbers are of one profile only.
struct Backup {
    /// One that a draft or a contact belongs to, by its name; empty: none.
    template <class T>
    struct OfAccount {
        T value;
        QString account = {};
    };

    std::vector<Account> accounts = {}; ///< in their order, without the Sandbox
    OutboxSettings settings = {};
    std::vector<OfAccount<Contact>> contacts = {};
    std::vector<ContactGroup> groups = {};
    std::vector<OfAccount<Draft>> drafts = {}; ///< with the content of their files
    int filesLeftOut = 0; ///< of drafts, unreadable or too large: these keep their path only
    std::vector<Template> templates = {};

    words::TransferCounts counts() const;
    /// One JSON document, indented, for people to read.
    QByteArray toOctets() const;
    /// None if it is no backup, or of a later version. What older versions didn't have is empty.
    static std::optional<Backup> fromOctets(const QByteArray &octets);
};

/// What came of restoring one. What was there stays as it is.
struct Restored {
    std::vector<Account> accounts = {}; ///< that are new
    words::TransferCounts counts = {};  ///< of what is new
};

/// How many octets of files the drafts of a backup may bring along.
inline constexpr qint64 mostBackedUpOctets = 64 * 1024 * 1024;

/// The draft with its files as data; those that can't be read, or that don't fit in `room` (counted down),
/// keep their path, and are counted in `leftOut`.
Draft withFiles(const Draft &draft, qint64 &room, int &leftOut);
/// The same message in hand: a restored draft has data where the first had a path.
bool isSameDraft(const Draft &a, const Draft &b);

} // namespace sendoff
