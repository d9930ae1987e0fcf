// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapCapabilities.h"

#include <limits>

namespace sendoff {

namespace {

const QByteArray authPrefix = QByteArrayLiteral("AUTH=");
constexpr qsizetype wordLimit = 500;

} // namespace

ImapCapabilities::ImapCapabilities(QByteArrayList words) : m_words(std::move(words))
{
    if (m_words.size() > wordLimit)
        m_words.resize(wordLimit);
    for (QByteArray &word : m_words)
        word = word.toUpper();
}

std::optional<ImapCapabilities> ImapCapabilities::from(const ImapResponse &response)
{
    if (response.kind == ImapResponse::Kind::Status && response.code == "CAPABILITY")
        return ImapCapabilities(response.codeArguments.split(' '));
    if (response.kind != ImapResponse::Kind::Data || !response.values.front().isAtom("CAPABILITY"))
        return std::nullopt;
    QByteArrayList words;
    for (const ImapValue &value : response.values)
        words += value.octets;
    words.removeFirst();
    return ImapCapabilities(words);
}

QByteArrayList ImapCapabilities::authMechanisms() const
{
    QByteArrayList mechanisms;
    for (const QByteArray &word : m_words) {
        if (word.startsWith(authPrefix))
            mechanisms += word.mid(authPrefix.size());
    }
    return mechanisms;
}

qint64 ImapCapabilities::freeLiteral() const
{
    if (has("LITERAL+"))
        return std::numeric_limits<qint64>::max();
    // RFC 9051 has LITERAL- built in.
    return has("LITERAL-") || isOnlyRev2() ? 4096 : 0;
}

} // namespace sendoff
