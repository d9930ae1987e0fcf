// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/Mbox.h"

#include "mime/HeaderBlock.h"
#include "mime/LineReader.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace sendoff {

namespace {

constexpr size_t entryLimit = 100000;
constexpr qint64 headerLimit = 64 * 1024;

/// RFC 4155 A: "From " sender timestamp. Bodies have lines with "From " too, but seldom with a time.
bool isSeparator(const LineReader::Line &line)
{
    if (!line.isStart || !line.octets.startsWith("From "))
        return false;
    static const QRegularExpression form(QStringLiteral(R"re(^From \S.*\b\d{1,2}:\d{2}(:\d{2})?\b.*\b\d{4}\b)re"));
    return form.match(QString::fromLatin1(line.text().left(400))).hasMatch();
}

/// ">From ", ">>From " and so on.
bool isQuotedFrom(const QByteArray &line)
{
    qsizetype at = 0;
    while (at < line.size() && line.at(at) == '>')
        ++at;
    return at > 0 && line.mid(at, 5) == "From ";
}

class Scanner {
public:
    explicit Scanner(QIODevice &source) : m_source(source) {}

    std::vector<MboxEntry> scan()
    {
        m_source.seek(0);
        m_reader.emplace(m_source);
        LineReader::Line line;
        bool afterEmpty = true;
        while (m_entries.size() < entryLimit && m_reader->next(line)) {
            if (afterEmpty && isSeparator(line)) {
                end(line.offset);
                begin(line.offset + line.octets.size());
                afterEmpty = true; // the line that ended the headers, or the body
                continue;
            }
            take(line);
            afterEmpty = line.isStart && line.text().isEmpty();
        }
        end(m_end);
        return m_entries;
    }

private:
    void take(const LineReader::Line &line)
    {
        m_emptyLine = line.isStart && line.text().isEmpty() ? line.octets.size() : 0;
        m_end = line.offset + line.octets.size();
    }

    void end(qint64 offset)
    {
        if (m_entry)
            m_entry->size = std::max<qint64>(0, offset - m_emptyLine - m_entry->offset);
        if (m_entry && m_entry->size > 0)
            m_entries.push_back(*m_entry);
        m_entry.reset();
    }

    /// Over the headers, and over the body if they say how long it is.
    void begin(qint64 offset)
    {
        m_entry = MboxEntry{.offset = offset};
        m_emptyLine = 0;
        m_end = offset;
        QByteArray headers;
        LineReader::Line line;
        while (m_reader->next(line)) {
            take(line);
            if (line.isStart && line.text().isEmpty())
                return jump(headers);
            if (headers.size() < headerLimit)
                headers += line.octets;
        }
    }

    /// mboxcl: over as many octets as the headers say, if that leads to a separator or the end.
    void jump(const QByteArray &headers)
    {
        bool isNumber = false;
        const qint64 length = headerValue(headersOf(headers), "content-length").toLongLong(&isNumber);
        if (!isNumber || length < 0 || length > m_source.size() - m_end || !m_source.seek(m_end + length))
            return resume(m_end);
        const qint64 bodyEnd = m_end + length;
        const QByteArray after = m_source.read(7);
        const qsizetype lineEnd = after.startsWith("\r\n") ? 2 : after.startsWith('\n') ? 1 : 0;
        const bool isWhole = bodyEnd == m_source.size() || after.size() == lineEnd || after.mid(lineEnd).startsWith("From ");
        if (!isWhole)
            return resume(m_end);
        m_entry->isQuoted = !hasBareFrom(m_end, bodyEnd);
        m_emptyLine = lineEnd;
        m_end = bodyEnd + lineEnd;
        resume(m_end);
    }

    void resume(qint64 offset)
    {
        m_source.seek(offset);
        m_reader.emplace(m_source);
    }

    /// mboxcl2 counts instead of quoting.
    bool hasBareFrom(qint64 begin, qint64 end)
    {
        m_source.seek(begin);
        LineReader reader(m_source);
        LineReader::Line line;
        while (reader.next(line) && line.offset < end) {
            if (line.isStart && line.octets.startsWith("From "))
                return true;
        }
        return false;
    }

    QIODevice &m_source;
    std::optional<LineReader> m_reader;
    std::vector<MboxEntry> m_entries;
    std::optional<MboxEntry> m_entry;
    qsizetype m_emptyLine = 0; ///< octets of the last line, if it was empty
    qint64 m_end = 0;
};

} // namespace

bool Mbox::isMbox(QIODevice &source)
{
    source.seek(0);
    LineReader reader(source);
    LineReader::Line line;
    return reader.next(line) && isSeparator(line);
}

std::vector<MboxEntry> Mbox::entries(QIODevice &source)
{
    return Scanner(source).scan();
}

QByteArray Mbox::headers(QIODevice &source, const MboxEntry &entry)
{
    source.seek(entry.offset);
    QByteArray block = source.read(std::min(entry.size, headerLimit));
    for (const char *end : {"\n\r\n", "\n\n"}) {
        if (block.contains(end))
            block.truncate(block.indexOf(end) + 1);
    }
    return block;
}

bool Mbox::extract(QIODevice &source, const MboxEntry &entry, QIODevice &sink)
{
    source.seek(entry.offset);
    LineReader reader(source);
    LineReader::Line line;
    const qint64 end = entry.offset + entry.size;
    while (reader.next(line) && line.offset < end) {
        QByteArray octets = line.octets.left(end - line.offset);
        if (entry.isQuoted && line.isStart && isQuotedFrom(octets))
            octets.remove(0, 1);
        if (sink.write(octets) != octets.size())
            return false;
        if (line.offset + line.octets.size() >= end)
            return true;
    }
    return entry.size == 0;
}

} // namespace sendoff
