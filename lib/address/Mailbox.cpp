// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/Mailbox.h"

#include "address/Characters.h"

#include <optional>

namespace sendoff {

namespace {

/// Takes a mailbox apart in one walk: what stands before, in and after the angle brackets.
class Scanner {
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    std::optional<AddressError> scan()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            bool ok = true;
            AddressError error = AddressError::UnbalancedBracket;
            if (c == u'"') {
                ok = takeQuotedString();
                error = AddressError::UnbalancedQuote;
            } else if (c == u'(') {
                ok = takeComment();
            } else if (c == u'<') {
                if (angle)
                    return AddressError::TrailingText;
                ok = takeAngle();
            } else if (c == u'>' || c == u')') {
                ok = false;
            } else if (c == u' ' || c == u'\t') {
                m_blank = true;
                bare += c;
                ++m_at;
            } else {
                appendToPhrase(QString(c));
                bare += c;
                ++m_at;
            }
            if (!ok)
                return error;
        }
        return std::nullopt;
    }

    QString bare;                 ///< as written, without comments and angle brackets
    QString phrase;               ///< the words of the name, quotes undone
    QString comment;              ///< the last comment
    std::optional<QString> angle; ///< between the angle brackets
    bool hasTextAfterAngle = false;

private:
    void appendToPhrase(const QString &word)
    {
        hasTextAfterAngle = hasTextAfterAngle || angle.has_value();
        if (m_blank && !phrase.isEmpty())
            phrase += u' ';
        m_blank = false;
        phrase += word;
    }

    bool takeQuotedString()
    {
        const qsizetype start = m_at++;
        QString content;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                bare += QStringView(m_text).mid(start, m_at - start);
                appendToPhrase(content);
                return true;
            }
            if (c == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            content += m_text.at(m_at);
        }
        return false;
    }

    bool takeComment()
    {
        qsizetype depth = 0;
        QString content;
        for (; m_at < m_text.size(); ++m_at) {
            QChar c = m_text.at(m_at);
            if (c == u'\\' && m_at + 1 < m_text.size()) {
                c = m_text.at(++m_at);
            } else if (c == u'(') {
                if (depth++ == 0)
                    continue;
            } else if (c == u')') {
                if (--depth == 0) {
                    ++m_at;
                    comment = content.simplified();
                    m_blank = true;
                    return true;
                }
            }
            content += c;
        }
        return false;
    }

    bool takeAngle()
    {
        const qsizetype start = ++m_at;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (quoted && c == u'\\') {
                ++m_at;
            } else if (c == u'"') {
                quoted = !quoted;
            } else if (c == u'>' && !quoted) {
                angle = m_text.mid(start, m_at - start);
                ++m_at;
                return true;
            }
        }
        return false;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_blank = false;
};

bool canStandUnquoted(const QString &name)
{
    if (name.isEmpty())
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool isSingleSpace = c == u' ' && i > 0 && i + 1 < name.size() && name.at(i - 1) != u' ';
        if (!isSingleSpace && !isAtext(c))
            return false;
    }
    return true;
}

} // namespace

Result<Mailbox, AddressError> Mailbox::parse(const QString &text)
{
    const bool isBlank = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    if (isBlank)
        return AddressError::Empty;
    for (const QChar c : text) {
        if (isControl(c) && c != u'\t')
            return AddressError::ControlCharacter;
    }
    Scanner scanner(text);
    if (const auto error = scanner.scan())
        return *error;
    if (scanner.hasTextAfterAngle)
        return AddressError::TrailingText;
    auto address = AddrSpec::parse(scanner.angle.value_or(scanner.bare));
    if (!address)
        return address.error();
    const QString name = scanner.angle && !scanner.phrase.isEmpty() ? scanner.phrase : scanner.comment;
    return Mailbox{name, *address};
}

QString Mailbox::toText() const
{
    if (displayName.isEmpty())
        return address.toText();
    return phraseOf(displayName) + QStringLiteral(" <") + address.toText() + u'>';
}

QString phraseOf(const QString &name)
{
    QString phrase = name;
    std::replace_if(phrase.begin(), phrase.end(), isControl, QChar(u' '));
    if (canStandUnquoted(phrase))
        return phrase;
    phrase.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + phrase + u'"';
}

std::strong_ordering Mailbox::operator<=>(const Mailbox &other) const
{
    const int names = displayName.compare(other.displayName);
    return names != 0 ? names <=> 0 : address <=> other.address;
}

} // namespace sendoff
