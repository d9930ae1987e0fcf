// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace sendoff {

/// The words around what is quoted, in the writer's language; they come from above.
struct AnswerWords {
    /// The line before a quote: "On Thursday, Ana wrote:". The writer's name may be empty, the date invalid.
    std::function<QString(const QString &writer, const QDateTime &date)> attribution;
    std::function<QString(const QDateTime &)> date;
    QString forwarded = {}; ///< "Forwarded message"
    QString from = {};      ///< labels, without a colon
    QString to = {};
    QString cc = {};
    QString subject = {};
    QString dateLabel = {};
};

} // namespace sendoff
