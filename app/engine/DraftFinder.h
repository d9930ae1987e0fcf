// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/DraftListing.h"
#include "transport/MailboxSessions.h"
#include "ui/compose/MailboxDrafts.h"

#include <set>

namespace sendoff {

/// Lists the drafts that others put into mailboxes. Goes when it has finished.
class DraftFinder final : public QObject {
    Q_OBJECT
public:
    struct Place {
        AccountId account;
        QString name;
        MailboxSessions sessions;
    };

    /// `ours` are the revisions that Sendoff filed itself.
    DraftFinder(const std::vector<Place> &places, std::set<QByteArray> ours, QObject *parent);

signals:
    void finished(const sendoff::MailboxDrafts &drafts);

private:
    void take(const Place &place, const Result<DraftListingStep, Failure> &result);
    void add(const Place &place, const ListedDraft &listed);
    void settle();

    const std::set<QByteArray> m_ours;
    size_t m_left;
    MailboxDrafts m_found;
};

} // namespace sendoff
