// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapReader.h"

#include <algorithm>
#include <limits>

namespace sendoff {

namespace {

struct StatusName {
    const char *name;
    ImapStatus status;
};
constexpr StatusName statusNames[] = {{"OK", ImapStatus::Ok},   {"NO", ImapStatus::No},
                                      {"BAD", ImapStatus::Bad}, {"BYE", ImapStatus::Bye},
                                      {"PREAUTH", ImapStatus::PreAuth}};

std::optional<ImapStatus> statusFrom(const QByteArray &word)
{
    for (const StatusName &each : statusNames) {
        if (word.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.status;
    }
    return std::nullopt;
}

QByteArray firstWord(const QByteArray &text)
{
    return text.left(text.indexOf(' ') < 0 ? text.size() : text.indexOf(' '));
}

bool isTag(const QByteArray &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// Text goes to the end of its line, so that what looks like a literal there is none (resp-text, RFC 9051 9).
bool isText(const QByteArray &line)
{
    return line.startsWith('+') || statusFrom(firstWord(line.mid(firstWord(line).size() + 1)));
}

/// The number of "{12}" at the end of a line; none if there is no such thing. "~{12}" is a literal8, and "+"
/// is what only clients say.
std::optional<qsizetype> literalSize(const QByteArray &line, qsizetype &from)
{
    if (!line.endsWith('}'))
        return std::nullopt;
    from = line.lastIndexOf('{');
    const QByteArray digits = from < 0 ? QByteArray() : line.mid(from + 1, line.size() - from - 2);
    const bool isNumber = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    if (from > 0 && line.at(from - 1) == '~')
        --from;
    bool fits = false;
    const qsizetype size = qsizetype(digits.toLongLong(&fits));
    return fits ? size : std::numeric_limits<qsizetype>::max();
}

/// Where the "]" of a response code stands; quoted strings in it may have one, too.
qsizetype endOfCode(const QByteArray &text)
{
    bool isQuoted = false;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (isQuoted && text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '"')
            isQuoted = !isQuoted;
        else if (text.at(at) == ']' && !isQuoted)
            return at;
    }
    return -1;
}

void takeStatusText(ImapResponse &response, const QByteArray &text)
{
    const qsizetype end = text.startsWith('[') ? endOfCode(text) : -1;
    if (end < 0) {
        response.text = text;
        return;
    }
    const QByteArray inside = text.mid(1, end - 1);
    response.code = firstWord(inside).toUpper();
    response.codeArguments = inside.mid(response.code.size() + 1);
    response.text = text.mid(end + 1).trimmed();
}

} // namespace

bool ImapResponse::isData(const char *name) const
{
    if (kind != Kind::Data || values.empty())
        return false;
    return values.front().isAtom(name) || (values.size() > 1 && values.at(1).isAtom(name));
}

QByteArray describe(ImapReadError error)
{
    switch (error) {
    case ImapReadError::LineTooLong:
        return QByteArrayLiteral("a line of a response is too long");
    case ImapReadError::LiteralTooLong:
        return QByteArrayLiteral("a literal is too long");
    case ImapReadError::NotAResponse:
        return QByteArrayLiteral("not an IMAP response");
    }
    return {};
}

std::optional<ImapReadError> ImapReader::takeLine(qsizetype end, bool &isWhole)
{
    m_lineOctets += end;
    if (m_lineOctets > lineLimit)
        return ImapReadError::LineTooLong;
    QByteArray line = m_input.left(end);
    m_input.remove(0, end + 1);
    m_scanned = 0;
    if (line.endsWith('\r'))
        line.chop(1);
    qsizetype from = 0;
    m_awaited = m_lines.isEmpty() && isText(line) ? std::nullopt : literalSize(line, from);
    isWhole = !m_awaited;
    if (m_awaited && *m_awaited > literalLimit - m_literalOctets)
        return ImapReadError::LiteralTooLong;
    m_lines += m_awaited ? line.left(from) : line;
    return std::nullopt;
}

std::optional<ImapReadError> ImapReader::takeLiteral()
{
    m_literals.push_back(m_input.left(*m_awaited));
    m_literalOctets += *m_awaited;
    m_input.remove(0, *m_awaited);
    m_awaited.reset();
    // Empty ones cost memory, too.
    return m_literals.size() > 10'000 ? std::optional(ImapReadError::LiteralTooLong) : std::nullopt;
}

std::optional<ImapResponse> ImapReader::finish()
{
    ImapResponse response;
    const QByteArrayList lines = std::exchange(m_lines, {});
    const auto literals = std::exchange(m_literals, {});
    m_lineOctets = m_literalOctets = 0;
    for (size_t i = 0; i < size_t(lines.size()); ++i)
        response.lines += i < literals.size() ? lines.at(i) + '{' + QByteArray::number(literals[i].size()) + '}' : lines.at(i);
    const QByteArray &first = lines.first();
    if (first.startsWith('+')) {
        response.kind = ImapResponse::Kind::Continuation;
        response.text = first.mid(first.startsWith("+ ") ? 2 : 1);
        return response;
    }
    const QByteArray tag = firstWord(first);
    const QByteArray rest = first.mid(tag.size() + 1);
    const auto status = statusFrom(firstWord(rest));
    response.tag = tag == "*" ? QByteArray() : tag;
    if (!response.tag.isEmpty() && (!isTag(tag) || !status || *status > ImapStatus::Bad))
        return std::nullopt;
    if (status) {
        response.status = *status;
        takeStatusText(response, rest.mid(firstWord(rest).size() + 1));
        return response;
    }
    response.kind = ImapResponse::Kind::Data;
    ImapValueParser parser;
    for (size_t i = 0; i < size_t(lines.size()); ++i) {
        if (!parser.takeText(i == 0 ? rest : lines.at(i)) || (i < literals.size() && !parser.takeLiteral(literals[i])))
            return std::nullopt;
    }
    if (!parser.isWhole())
        return std::nullopt;
    response.values = parser.values();
    return response.values.empty() || tag.isEmpty() ? std::nullopt : std::optional(std::move(response));
}

Result<std::optional<ImapResponse>, ImapReadError> ImapReader::next()
{
    bool isWhole = false;
    while (!m_error && !isWhole) {
        if (m_awaited && m_input.size() < *m_awaited)
            return std::optional<ImapResponse>();
        if (m_awaited) {
            m_error = takeLiteral();
            continue;
        }
        const qsizetype end = m_input.indexOf('\n', m_scanned);
        m_scanned = m_input.size();
        if (end >= 0)
            m_error = takeLine(end, isWhole);
        else if (m_input.size() > lineLimit)
            m_error = ImapReadError::LineTooLong;
        else
            return std::optional<ImapResponse>();
    }
    auto response = m_error ? std::nullopt : finish();
    if (!m_error && !response)
        m_error = ImapReadError::NotAResponse;
    if (!m_error)
        return response;
    m_input.clear();
    return *m_error;
}

} // namespace sendoff
