// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/HeaderBlock.h"

#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/HeaderWriter.h"

#include <QByteArrayList>

namespace sendoff {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Cut at semicolons that stand in no quoted string.
QByteArrayList pieces(const QByteArray &text)
{
    QByteArrayList result{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '\\' && quoted && i + 1 < text.size()) {
            result.last() += c;
            result.last() += text.at(++i);
            continue;
        }
        if (c == '"')
            quoted = !quoted;
        if (c == ';' && !quoted)
            result += QByteArray();
        else
            result.last() += c;
    }
    return result;
}

QByteArray unquoted(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    if (!trimmed.startsWith('"'))
        return trimmed;
    QByteArray result;
    for (qsizetype i = 1; i < trimmed.size() && trimmed.at(i) != '"'; ++i) {
        if (trimmed.at(i) == '\\' && i + 1 < trimmed.size())
            ++i;
        result += trimmed.at(i);
    }
    return result;
}

/// The pieces of name*0*, name*1 … and name* (RFC 2231 3, 4).
struct Extended {
    std::map<int, std::pair<QByteArray, bool>> sections; ///< octets, whether percent-encoded

    QString text() const
    {
        QByteArray octets;
        QByteArray charset;
        for (const auto &[number, section] : sections) {
            QByteArray piece = section.first;
            if (section.second && number == 0) {
                const qsizetype first = piece.indexOf('\'');
                const qsizetype second = first < 0 ? -1 : piece.indexOf('\'', first + 1);
                if (second >= 0) {
                    charset = piece.left(first);
                    piece = piece.mid(second + 1);
                }
            }
            octets += section.second ? QByteArray::fromPercentEncoding(piece) : piece;
        }
        return decodeCharset(octets, charset);
    }
};

} // namespace

std::vector<RawHeader> headersOf(const QByteArray &block)
{
    std::vector<RawHeader> headers;
    bool continues = false;
    for (qsizetype at = 0; at < block.size();) {
        const qsizetype newline = block.indexOf('\n', at);
        const qsizetype end = newline < 0 ? block.size() : newline + 1;
        const QByteArray line = block.mid(at, end - at).trimmed();
        if (isBlank(block.at(at))) {
            if (continues) {
                QByteArray &value = headers.back().value;
                value += value.isEmpty() ? line : ' ' + line;
                headers.back().end = end;
            }
        } else {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.left(colon < 0 ? 0 : colon).trimmed();
            continues = isHeaderName(name);
            if (continues)
                headers.push_back({name, line.mid(colon + 1).trimmed(), at, end});
        }
        at = end;
    }
    return headers;
}

QByteArray headerValue(const std::vector<RawHeader> &headers, const QByteArray &name)
{
    for (const RawHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

ParametrizedValue ParametrizedValue::parse(const QByteArray &text)
{
    const QByteArrayList all = pieces(text);
    ParametrizedValue result{all.first().trimmed().toLower(), {}};
    std::map<QByteArray, Extended> extended;
    for (const QByteArray &piece : all.mid(1)) {
        const qsizetype equals = piece.indexOf('=');
        if (equals <= 0)
            continue;
        const QByteArray name = piece.left(equals).trimmed().toLower();
        const QByteArray value = unquoted(piece.mid(equals + 1));
        const qsizetype star = name.indexOf('*');
        if (star < 0) {
            // Some senders put encoded words into names of files; nobody means them literally.
            const bool isFileName = name == "name" || name == "filename";
            result.parameters.emplace(name, isFileName ? decodeWords(value) : decodeCharset(value, {}));
            continue;
        }
        const QByteArrayList marks = name.mid(star + 1).split('*');
        const bool isNumbered = !marks.first().isEmpty();
        const bool isEncoded = isNumbered ? marks.size() > 1 : true;
        extended[name.left(star)].sections[isNumbered ? marks.first().toInt() : 0] = {value, isEncoded};
    }
    for (const auto &[name, sections] : extended)
        result.parameters[name] = sections.text();
    return result;
}

QString ParametrizedValue::parameter(const QByteArray &name) const
{
    const auto found = parameters.find(name);
    return found == parameters.end() ? QString() : found->second;
}

} // namespace sendoff
