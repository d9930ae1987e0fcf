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

/// What was attached to the option or follows it; gives where the last of it stands. The error is a sentence.
Result<qsizetype, QString> takeValues(const OptionRule &rule, const std::optional<QString> &attached, const QStringList &words,
                                      qsizetype at, QStringList &values)
{
    const bool isFollowed = at + 1 < words.size();
    switch (rule.arity) {
    case Arity::Flag:
        if (attached)
            return tr("The option %1 takes no value.").arg(rule.name);
        return at;
    case Arity::OptionalNumber: {
        const bool isNext = !attached && isFollowed && !looksLikeOption(words.at(at + 1));
        if (!attached && !isNext)
            return at;
        values = {isNext ? words.at(at + 1) : *attached};
        bool isNumber = false;
        const double seconds = values.first().toDouble(&isNumber);
        if (!isNumber || !(seconds >= 0))
            return tr("The option %1 wants a number of seconds, not “%2”.").arg(rule.name, values.first());
        return isNext ? at + 1 : at;
    }
    case Arity::One:
        if (!attached && !isFollowed)
            return tr("The option %1 wants a value after it.").arg(rule.name);
        values = {attached ? *attached : words.at(at + 1)};
        return attached ? at : at + 1;
    case Arity::Many:
        break;
    }
    const qsizetype before = values.size();
    if (attached)
        values += *attached;
    while (!attached && at + 1 < words.size() && !looksLikeOption(words.at(at + 1)))
        values += words.at(++at);
    if (values.size() == before)
        return tr("The option %1 wants at least one value after it.").arg(rule.name);
    return at;
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
        const auto last = takeValues(*rule, attached, words, i, arguments.m_options[word]);
        if (!last)
            return last.error();
        i = *last;
    }
    return arguments;
}

} // namespace sendoff::cli
