// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/Redactor.h"

#include <algorithm>

namespace sendoff {

namespace {

/// Shorter secrets are cut only where they stand as a word: cut everywhere, the gaps would tell them.
constexpr qsizetype minAnywhere = 4;
/// A shorter piece of a response may be a word of the server's own.
constexpr qsizetype minPiece = 12;

bool isWordOctet(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

bool isBase64Octet(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '+' || c == '/'
           || c == '=';
}

/// What base64 makes of `secret` when `before` other octets precede it in its group of three:
/// the characters that depend on nothing else.
QByteArray encodedWithin(const QByteArray &secret, int before)
{
    const QByteArray whole = (QByteArray(before, 'x') + secret).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype from = (before * 8 + 5) / 6;
    const qsizetype to = (before + secret.size()) * 8 / 6;
    return whole.mid(from, to - from);
}

bool isWord(const QByteArray &line, qsizetype from, qsizetype to)
{
    return (from == 0 || !isWordOctet(line[from - 1])) && (to == line.size() || !isWordOctet(line[to]));
}

/// In a string of JSON (RFC 8259 7), with the solidus as it is or escaped.
QByteArray inJson(const QByteArray &octets, bool escapesSolidus)
{
    QByteArray result;
    for (const char c : octets) {
        if (c == '"' || c == '\\' || (c == '/' && escapesSolidus))
            result += '\\';
        result += c;
    }
    return result;
}

/// RFC 5802 7: what the server's signature gives whoever knows the rest of the exchange is a password to guess at.
bool isScramSignature(const QByteArray &challenge)
{
    return QByteArray::fromBase64(challenge).startsWith("v=");
}

/// Overwrites the only copy that this room made.
void overwrite(QByteArray &octets)
{
    octets.fill('\0');
}

} // namespace

Redactor::~Redactor()
{
    std::for_each(m_secrets.begin(), m_secrets.end(), overwrite);
    std::for_each(m_encodings.begin(), m_encodings.end(), overwrite);
    std::for_each(m_sent.begin(), m_sent.end(), overwrite);
}

QByteArray Redactor::mark()
{
    return QByteArrayLiteral("***");
}

void Redactor::addSecret(const QByteArray &octets)
{
    addForm(octets);
    if (octets.size() < minAnywhere)
        return;
    addForm(inJson(octets, false));
    addForm(inJson(octets, true));
    addForm(octets.toPercentEncoding());
}

void Redactor::addForm(const QByteArray &octets)
{
    if (octets.isEmpty() || std::find(m_secrets.begin(), m_secrets.end(), octets) != m_secrets.end())
        return;
    m_secrets.emplace_back(octets.constData(), octets.size());
    if (octets.size() < minAnywhere) {
        m_secrets.push_back(octets.toBase64());
        return;
    }
    for (int before = 0; before < 3; ++before)
        m_encodings.push_back(encodedWithin(octets, before));
}

QByteArray Redactor::client(const QByteArray &line)
{
    if (m_isExchange || m_challenges > 0) {
        m_challenges = std::max(0, m_challenges - 1);
        return hideResponse(line);
    }
    if (line.size() > 5 && line.left(5).toUpper() == "AUTH ")
        return hideInitialResponse(line);
    return cut(line);
}

QByteArray Redactor::server(const QByteArray &line)
{
    if (line.startsWith("334") && m_isExchange) {
        ++m_challenges;
        if (m_mechanism.startsWith("SCRAM-") && isScramSignature(line.mid(4)))
            return line.left(4) + mark();
    } else {
        m_isExchange = false;
    }
    return cut(line);
}

QByteArray Redactor::hideInitialResponse(const QByteArray &line)
{
    m_isExchange = true;
    m_responses = 0;
    const qsizetype space = line.indexOf(' ', 5);
    m_mechanism = line.mid(5, space < 0 ? -1 : space - 5).toUpper();
    return space < 0 ? line : line.left(space + 1) + hideResponse(line.mid(space + 1));
}

QByteArray Redactor::hideResponse(const QByteArray &response)
{
    // Cancelled, or empty (RFC 4954 4): worth seeing, and no secret.
    if (response == "*" || response == "=" || response.isEmpty())
        return response;
    ++m_responses;
    learn(response);
    return mark();
}

void Redactor::learn(const QByteArray &response)
{
    // A server that repeats the whole response, as it came, repeats the secret.
    if (response.size() >= minAnywhere)
        addForm(response);
    m_sent.push_back(response.toLower());
    const QByteArray decoded = QByteArray::fromBase64(response);
    if (m_mechanism == "PLAIN") // RFC 4616 2: authzid NUL authcid NUL passwd
        addSecret(decoded.mid(decoded.lastIndexOf('\0') + 1));
    else if (m_mechanism == "LOGIN" && m_responses >= 2) // the first is the user's name
        addSecret(decoded);
    else if (m_mechanism == "CRAM-MD5") // RFC 2195 2: user, space, digest; enough to guess by
        addSecret(decoded.mid(decoded.lastIndexOf(' ') + 1));
    else if (m_mechanism.startsWith("SCRAM-") && decoded.contains(",p=")) // RFC 5802 7
        addSecret(decoded.mid(decoded.lastIndexOf(",p=") + 3));
    const qsizetype token = decoded.indexOf("Bearer "); // RFC 7628 3.1, and XOAUTH2
    if (token >= 0)
        addSecret(decoded.mid(token + 7, decoded.indexOf('\x01', token) - token - 7));
}

bool Redactor::isPieceOfResponse(const QByteArray &lowerCase) const
{
    return std::any_of(m_sent.begin(), m_sent.end(),
                       [&lowerCase](const QByteArray &sent) { return sent.contains(lowerCase); });
}

/// A server that repeats a line too long for it, or in capitals, shows what can be decoded even so.
QByteArray Redactor::cutPiecesOfResponses(QByteArray line) const
{
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = from;
        while (to < line.size() && isBase64Octet(line[to]))
            ++to;
        if (to - from >= minPiece && isPieceOfResponse(line.mid(from, to - from).toLower())) {
            line.replace(from, to - from, mark());
            to = from + mark().size();
        }
        from = to + 1;
    }
    return line;
}

QByteArray Redactor::cut(QByteArray line) const
{
    const auto replace = [&line](qsizetype &at, qsizetype end) {
        line.replace(at, end - at, mark());
        at += mark().size();
    };
    for (const QByteArray &secret : m_secrets) {
        for (qsizetype at = line.indexOf(secret); at >= 0; at = line.indexOf(secret, at)) {
            if (secret.size() >= minAnywhere || isWord(line, at, at + secret.size()))
                replace(at, at + secret.size());
            else
                ++at;
        }
    }
    for (const QByteArray &encoding : m_encodings) {
        for (qsizetype at = line.indexOf(encoding); at >= 0; at = line.indexOf(encoding, at)) {
            // The characters around it hold the secret's first and last bits.
            qsizetype end = at + encoding.size();
            while (at > 0 && isBase64Octet(line[at - 1]))
                --at;
            while (end < line.size() && isBase64Octet(line[end]))
                ++end;
            replace(at, end);
        }
    }
    return cutPiecesOfResponses(line);
}

} // namespace sendoff
