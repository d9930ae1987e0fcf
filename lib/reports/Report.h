// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace sendoff {

/// What is said to have become of a message after the server took it.
enum class Fate {
    Delayed,   ///< still tried; RFC 3464 2.3.3 "delayed"
    Relayed,   ///< handed to a system that reports no further
    Expanded,  ///< handed to several recipients behind this one, such as a list
    Delivered, ///< put into the mailbox
    Discarded, ///< RFC 8098 3.2.6.2 "deleted": seen or not, nobody knows
    Read,      ///< RFC 8098 "displayed": shown to someone
    Failed
};
/// Stable names: "delayed", "relayed", …
QString toName(Fate fate);
std::optional<Fate> fateFromName(const QString &name);
/// What is known once both were said: reports come in any order, and a late "delayed" tells nothing any more.
Fate weightier(Fate one, Fate other);

/// What a report says of one recipient. Texts are bounded and without controls.
struct ReportedRecipient {
    Fate fate = Fate::Failed;
    QString original = {};       ///< Original-Recipient as the sender wrote it; empty: not said
    QString final = {};          ///< Final-Recipient: may be another one behind an alias
    QByteArray status = {};      ///< RFC 3463, "5.1.1"; empty: not said
    QString diagnostic = {};     ///< words of the system that it was about
    QString remoteMta = {};      ///< whose words they are
    QDateTime willRetryUntil = {};
};

/// A message that tells what became of another one, as it stands there: believed only once it is matched.
struct Report {
    enum class Form {
        DeliveryStatus, ///< RFC 3464, RFC 6533
        Disposition,    ///< RFC 8098
        Heuristic       ///< words for people, read by `program`'s habits
    };
    Form form = Form::DeliveryStatus;
    QString program = {};          ///< of Heuristic: "qmail", "Exim"; empty: unknown
    QByteArray messageId = {};     ///< the report's own, with its angle brackets
    QDateTime date = {};
    QString reporter = {};         ///< Reporting-MTA or Reporting-UA, else the report's sender
    QByteArray envelopeId = {};    ///< ENVID, decoded; empty: not said
    QByteArrayList returnedIds = {}; ///< Message-IDs of what it is about
    std::vector<ReportedRecipient> recipients = {};
};
/// Stable names: "deliveryStatus", "disposition", "heuristic".
QString toName(Report::Form form);
std::optional<Report::Form> reportFormFromName(const QString &name);

} // namespace sendoff
