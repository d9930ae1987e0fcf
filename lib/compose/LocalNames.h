// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <functional>

namespace sendoff {

/// Names without a domain, as programs write them to people of the same machine: `root`,
/// `root (Cron Daemon)`, `"Cron Daemon" <root>`. RFC 5322 knows no such address, so each stands for a
/// mailbox that the world can reach.
struct LocalNames {
    AddrSpec own;                                 ///< what each stands for
    std::function<bool(const QString &)> isKnown; ///< whether there is such a person here

    /// What such a name as a recipient stands for; none if it is none, or nobody has it.
    std::optional<Mailbox> recipient(const QString &text) const;
    /// The same for a sender, who is own whatever the name.
    std::optional<Mailbox> sender(const QString &text) const;
    /// The header block (its lines as they stand) with the names in From, Sender, Reply-To, To, Cc, Bcc
    /// and their Resent forms completed.
    QByteArray completed(const QByteArray &block) const;
};

} // namespace sendoff
