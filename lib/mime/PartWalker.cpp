// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/PartWalker.h"

#include "address/Characters.h"
#include "mime/EncodedWord.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr int depthLimit = 32;
constexpr size_t partLimit = 10000;
constexpr qsizetype headerLimit = 1024 * 1024;
constexpr char encodingName[] = "content-transfer-encoding";

/// No folders, no controls, no leading dots, and nothing that shows "gpj.exe" as "exe.jpg": a name that may be shown and
/// saved.
QString safeFileName(const QString &name)
{
    QString result = withoutControls(name).removeIf(reordersText);
    result = result.mid(std::max(result.lastIndexOf(u'/'), result.lastIndexOf(u'\\')) + 1).trimmed();
    while (result.startsWith(u'.'))
        result.remove(0, 1);
    return result.left(255);
}

WalkedPart leafFrom(const std::vector<RawHeader> &headers, const QByteArray &defaultType)
{
    const QByteArray typeText = headerValue(headers, "content-type");
    auto type = ParametrizedValue::parse(typeText);
    if (!type.value.contains('/'))
        type.value = typeText.isEmpty() ? defaultType : QByteArrayLiteral("text/plain");
    const auto disposition = ParametrizedValue::parse(headerValue(headers, "content-disposition"));
    WalkedPart result;
    MessagePart &part = result.part;
    // Without a boundary it is no multipart, and people may still read it.
    const bool isBroken = type.value.startsWith("multipart/") && type.parameter("boundary").isEmpty();
    part.contentType = isBroken ? QByteArrayLiteral("text/plain") : type.value;
    part.charset = type.parameter("charset").toLatin1().toLower();
    part.transferEncoding = headerValue(headers, encodingName).toLower();
    if (part.transferEncoding.isEmpty())
        part.transferEncoding = "7bit";
    part.contentId = headerValue(headers, "content-id");
    if (part.contentId.startsWith('<') && part.contentId.endsWith('>'))
        part.contentId = part.contentId.mid(1, part.contentId.size() - 2);
    part.fileName = safeFileName(disposition.parameter("filename"));
    if (part.fileName.isEmpty())
        part.fileName = safeFileName(type.parameter("name"));
    const bool isText = part.contentType == "text/plain" || part.contentType == "text/html";
    part.isAttachment = disposition.value == "attachment" || !isText || !part.fileName.isEmpty();
    result.isFlowed = type.parameter("format").compare(QStringLiteral("flowed"), Qt::CaseInsensitive) == 0;
    result.deletesSpace = type.parameter("delsp").compare(QStringLiteral("yes"), Qt::CaseInsensitive) == 0;
    return result;
}

int lineEndOf(const QByteArray &octets)
{
    return octets.endsWith("\r\n") ? 2 : octets.endsWith('\n') ? 1 : 0;
}

} // namespace

PartWalker::PartWalker(QIODevice &source) : m_reader(source) {}

std::vector<WalkedPart> PartWalker::walk()
{
    walkEntity(0, QByteArrayLiteral("text/plain"));
    return m_parts;
}

std::optional<PartWalker::Ending> PartWalker::endingAt(const LineReader::Line &line) const
{
    if (!line.isStart || !line.octets.startsWith("--"))
        return std::nullopt;
    const QByteArray text = line.octets.trimmed();
    for (qsizetype level = qsizetype(m_delimiters.size()) - 1; level >= 0; --level) {
        const QByteArray &delimiter = m_delimiters[size_t(level)];
        if (!text.startsWith(delimiter))
            continue;
        const QByteArray rest = text.mid(delimiter.size());
        // RFC 2046 5.1.1: the line end before a boundary belongs to it.
        if (rest.isEmpty() || rest == "--")
            return Ending{level, rest == "--", std::max<qint64>(0, line.offset - m_previousLineEnd)};
    }
    return std::nullopt;
}

std::optional<HeaderPlace> PartWalker::Headers::place(const QByteArray &name) const
{
    const auto isNamed = [&name](const RawHeader &line) { return line.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto count = std::count_if(lines.begin(), lines.end(), isNamed);
    if (count > 1 || !areAll)
        return std::nullopt;
    if (count == 0)
        return HeaderPlace{end, end};
    const auto found = std::find_if(lines.begin(), lines.end(), isNamed);
    return HeaderPlace{begin + found->begin, begin + found->end};
}

PartWalker::Headers PartWalker::readHeaders(std::optional<Ending> &ending)
{
    QByteArray block;
    LineReader::Line line;
    Headers headers{.lines = {}, .begin = m_end, .end = m_end};
    m_previousLineEnd = 0;
    bool isOver = false;
    while (!isOver && m_reader.next(line)) {
        headers.end = line.offset;
        m_end = line.offset + line.octets.size();
        ending = endingAt(line);
        isOver = ending || (line.isStart && line.text().isEmpty());
        if (!isOver && block.size() < headerLimit)
            block += line.octets;
    }
    if (!isOver) {
        ending = Ending{-1, true, m_end};
        headers.end = m_end;
    }
    headers.areAll = block.size() == headers.end - headers.begin;
    headers.lines = headersOf(block);
    return headers;
}

PartWalker::Ending PartWalker::walkEntity(int depth, const QByteArray &defaultType)
{
    std::optional<Ending> ending;
    const Headers headers = readHeaders(ending);
    if (std::exchange(m_isTop, false))
        m_headers = headers.lines;
    WalkedPart leaf = leafFrom(headers.lines, defaultType);
    const auto type = ParametrizedValue::parse(headerValue(headers.lines, "content-type"));
    const QByteArray boundary = type.parameter("boundary").toUtf8();
    const bool isBounded = depth < depthLimit && m_multiparts.size() < partLimit;
    if (!ending && type.value.startsWith("multipart/") && !boundary.isEmpty() && isBounded) {
        return walkMultipart(depth, {.contentType = type.value,
                                     .transferEncoding = headerValue(headers.lines, encodingName).toLower(),
                                     .boundary = boundary,
                                     .encodingHeader = headers.place(encodingName),
                                     .parent = m_parent});
    }
    leaf.encodingHeader = headers.place(encodingName);
    leaf.parent = m_parent;
    leaf.part.offset = ending ? ending->offset : m_end;
    const Ending end = ending ? *ending : skipBody();
    leaf.part.encodedSize = std::max<qint64>(0, end.offset - leaf.part.offset);
    addLeaf(leaf);
    return end;
}

void PartWalker::addLeaf(const WalkedPart &leaf)
{
    if (m_parts.size() < partLimit)
        m_parts.push_back(leaf);
}

PartWalker::Ending PartWalker::walkMultipart(int depth, const WalkedMultipart &multipart)
{
    const QByteArray childType = multipart.contentType == "multipart/digest" ? QByteArrayLiteral("message/rfc822")
                                                                             : QByteArrayLiteral("text/plain");
    const auto level = qsizetype(m_delimiters.size());
    m_delimiters.push_back("--" + multipart.boundary);
    m_parent = qsizetype(m_multiparts.size());
    m_multiparts.push_back(multipart);
    const qint64 begin = m_end;
    Ending end = skipBody(); // the preamble
    if (end.level != level) {
        // The boundary never came: what is there is read as text.
        WalkedPart leaf = leafFrom({}, QByteArrayLiteral("text/plain"));
        leaf.part.offset = begin;
        leaf.part.encodedSize = std::max<qint64>(0, end.offset - begin);
        addLeaf(leaf);
    }
    while (end.level == level && !end.isLast)
        end = walkEntity(depth + 1, childType);
    m_delimiters.pop_back();
    m_parent = multipart.parent;
    if (end.level == level)
        end = skipBody(); // the epilogue
    return end;
}

PartWalker::Ending PartWalker::skipBody()
{
    LineReader::Line line;
    m_previousLineEnd = 0;
    while (m_reader.next(line)) {
        if (const auto ending = endingAt(line)) {
            m_end = line.offset + line.octets.size();
            return *ending;
        }
        m_end = line.offset + line.octets.size();
        m_previousLineEnd = lineEndOf(line.octets);
    }
    return {-1, true, m_end};
}

} // namespace sendoff
