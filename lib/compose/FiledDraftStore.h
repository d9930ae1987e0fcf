// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/DraftStore.h"

namespace sendoff {

/// What of a draft is, or may be, in an account's mailbox.
struct FiledDraft {
    struct Version {
        QByteArray revision;
        qint64 size = 0;
        quint32 uidValidity = 0; ///< 0: its place isn't known
        quint32 uid = 0;
        bool operator==(const Version &) const = default;
    };
    DraftId draft = {};
    AccountId account = {};
    QByteArray messageId = {};          ///< of all versions
    QByteArray content = {};            ///< digest of what the newest was made of; empty: it isn't there for certain
    std::vector<Version> versions = {}; ///< newest last

    bool operator==(const FiledDraft &) const = default;
};

/// Remembers what was filed, longer than the drafts themselves: until it is gone from the mailbox.
class FiledDraftStore {
public:
    virtual ~FiledDraftStore() = default;
    virtual std::vector<FiledDraft> filed() const = 0;
    /// One for each draft and account.
    virtual Result<Done, DraftStoreError> remember(const FiledDraft &filed) = 0;
    virtual Result<Done, DraftStoreError> forget(DraftId draft, AccountId account) = 0;
};

} // namespace sendoff
