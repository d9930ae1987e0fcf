// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace sendoff::cli {

/// How many values an option takes.
enum class Arity {
    Flag,
    One,
    Many,          ///< one or more, up to the next option; may be repeated
    OptionalNumber ///< a number of seconds may follow
};

struct OptionRule {
    QString name; ///< with its dashes
    Arity arity;
};

/// What stood on the command line, checked against the rules of one command.
class Arguments {
public:
    /// The error is a sentence for people.
    static Result<Arguments, QString> parse(const QStringList &words, const std::vector<OptionRule> &rules);

    /// All words as they are.
    static Arguments verbatim(const QStringList &words);

    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    const QStringList &positional() const { return m_positional; }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_positional;
};

} // namespace sendoff::cli
