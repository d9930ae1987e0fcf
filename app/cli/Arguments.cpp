// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Words.h"

namespace sendoff::cli {

namespace {

// "-" alone is a value (standard input), "--" and "-x" are not.
bool looksLikeOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(u'-');
}

} // namespace

Arguments Arguments::verbatim(const QStringList &words)
{
    Arguments arguments;
    arguments.m_positional = words;
    return arguments;
}

Result<Arguments, QString> Arguments::parse(const QStringList &words, const std::vector<OptionRule> &rules)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words.at(i);
        if (word == QStringLiteral("--")) {
            arguments.m_positional += words.mid(i + 1);
            break;
        }
        if (!looksLikeOption(word)) {
            arguments.m_positional += word;
            continue;
        }
        std::optional<QString> attached;
        if (const qsizetype equals = word.indexOf(u'='); equals > 0 && word.startsWith(QStringLiteral("--"))) {
            attached = word.mid(equals + 1);
            word.truncate(equals);
        }
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&word](const OptionRule &each) { return each.name == word; });
        if (rule == rules.end())
            return cli::tr("There is no option %1 here. Run the command with --help to see what it takes.").arg(word);
        QStringList &values = arguments.m_options[word];
        if (rule->arity == Arity::Flag) {
            if (attached)
                return cli::tr("The option %1 takes no value.").arg(word);
            continue;
        }
        if (rule->arity == Arity::OptionalNumber) {
            const bool isGiven = attached || (i + 1 < words.size() && !looksLikeOption(words.at(i + 1)));
            const QString next = attached ? *attached : words.value(i + 1);
            bool isNumber = false;
            const double seconds = next.toDouble(&isNumber);
            if (isGiven && (!isNumber || !(seconds >= 0)))
                return cli::tr("The option %1 wants a number of seconds, not “%2”.").arg(word, next);
            if (isGiven) {
                values = {next};
                i += attached ? 0 : 1;
            }
            continue;
        }
        if (attached) {
            values += *attached;
        } else if (rule->arity == Arity::One) {
            if (i + 1 >= words.size())
                return cli::tr("The option %1 wants a value after it.").arg(word);
            values = {words.at(++i)};
        } else {
            const qsizetype before = values.size();
            while (i + 1 < words.size() && !looksLikeOption(words.at(i + 1)))
                values += words.at(++i);
            if (values.size() == before)
                return cli::tr("The option %1 wants at least one value after it.").arg(word);
        }
    }
    return arguments;
}

} // namespace sendoff::cli
