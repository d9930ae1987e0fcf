// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendmailArguments.h"
#include "app/cli/Words.h"

namespace sendoff::cli {

namespace {

enum class Value {
    None,
    Needed,  ///< joined to the letter, or the next word
    Joined   ///< joined to the letter, or none
};

struct Rule {
    char16_t letter;
    Value value;
};

/// sendmail's options, and those that Postfix's, Exim's and others' take beside them.
constexpr Rule rules[]{{u'A', Value::Needed}, {u'B', Value::Needed}, {u'C', Value::Needed}, {u'F', Value::Needed},
                       {u'G', Value::None},   {u'L', Value::Needed}, {u'N', Value::Needed}, {u'O', Value::Needed},
                       {u'R', Value::Needed}, {u'U', Value::None},   {u'V', Value::Needed}, {u'X', Value::Needed},
                       {u'b', Value::Needed}, {u'd', Value::Joined}, {u'e', Value::Needed}, {u'f', Value::Needed},
                       {u'h', Value::Needed}, {u'i', Value::None},   {u'm', Value::None},   {u'n', Value::None},
                       {u'o', Value::Needed}, {u'p', Value::Needed}, {u'q', Value::Joined}, {u'r', Value::Needed},
                       {u's', Value::None},   {u't', Value::None},   {u'v', Value::None},   {u'x', Value::Joined}};

const Rule *ruleFor(QChar letter)
{
    const auto rule = std::find_if(std::begin(rules), std::end(rules),
                                   [letter](const Rule &each) { return each.letter == letter.unicode(); });
    return rule == std::end(rules) ? nullptr : rule;
}

class Parser {
public:
    explicit Parser(const QStringList &words) : m_words(words) {}

    /// A sentence about what is wrong, or null.
    QString parse()
    {
        for (; m_at < m_words.size(); ++m_at) {
            const QString &word = m_words.at(m_at);
            if (word == QStringLiteral("--")) {
                request.recipients += m_words.mid(m_at + 1);
                return {};
            }
            if (word.size() < 2 || !word.startsWith(u'-')) {
                request.recipients += word;
                continue;
            }
            const QString fault = takeLetters(word);
            if (!fault.isNull())
                return fault;
        }
        return {};
    }

    SendmailRequest request;

private:
    QString takeLetters(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QChar letter = word.at(i);
            const Rule *rule = ruleFor(letter);
            if (!rule)
                return cli::tr("There is no option “%1” here. “sendoff-cli sendmail --help” shows what there is.").arg(word);
            if (rule->value == Value::None) {
                takeFlag(letter);
                continue;
            }
            QString value = word.mid(i + 1);
            if (value.isEmpty() && rule->value == Value::Needed) {
                if (m_at + 1 >= m_words.size())
                    return cli::tr("The option -%1 wants a value after it.").arg(letter);
                value = m_words.at(++m_at);
            }
            return takeValue(letter, value);
        }
        return {};
    }

    void takeFlag(QChar letter)
    {
        request.fromHeaders = request.fromHeaders || letter == u't';
        request.dotEnds = request.dotEnds && letter != u'i';
        request.isVerbose = request.isVerbose || letter == u'v';
    }

    QString takeValue(QChar letter, const QString &value)
    {
        switch (letter.unicode()) {
        case u'f':
        case u'r':
            request.sender = value;
            break;
        case u'F':
            request.fullName = value;
            break;
        case u'N':
            request.notify = DsnNotify::parse(value.toUtf8());
            if (!request.notify)
                return cli::tr("-N is never, or some of failure, delay and success with commas between.");
            break;
        case u'b':
            return takeMode(value);
        case u'o':
            takeOldOption(value);
            break;
        case u'q':
            request.mode = SendmailRequest::Mode::Flush;
            break;
        default:
            break; // for a server of its own only
        }
        return {};
    }

    QString takeMode(const QString &mode)
    {
        if (mode == QStringLiteral("m"))
            request.mode = SendmailRequest::Mode::Deliver;
        else if (mode == QStringLiteral("p"))
            request.mode = SendmailRequest::Mode::List;
        else
            return cli::tr("Sendoff reads one message from standard input and can't do -b%1. Have the program hand in its mail "
                      "by “sendmail -t -i”.")
                .arg(mode);
        return {};
    }

    /// -oi, -odq and so on: a letter, and its value joined.
    void takeOldOption(const QString &option)
    {
        if (option == QStringLiteral("i"))
            request.dotEnds = false;
        else if (option == QStringLiteral("t"))
            request.fromHeaders = true;
        else if (option == QStringLiteral("v"))
            request.isVerbose = true;
        else if (option == QStringLiteral("dq") || option == QStringLiteral("dd"))
            request.queueOnly = true;
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
};

} // namespace

Result<SendmailRequest, QString> parseSendmailArguments(const QStringList &words)
{
    Parser parser(words);
    const QString fault = parser.parse();
    if (!fault.isNull())
        return fault;
    return parser.request;
}

} // namespace sendoff::cli
