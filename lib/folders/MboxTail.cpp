// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/MboxTail.h"

#include "folders/MboxForm.h"
#include "mime/HeaderBlock.h"
#include "mime/LineReader.h"

#include <QIODevice>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 tailSize = 64 * 1024 * 1024;
constexpr qsizetype headerLimit = 64 * 1024;

/// Where messages begin that may be it: by their first line, or by their Message-ID.
struct Candidate {
    qint64 offset = 0;
    bool hasMessageId = false;
};

class Scanner {
public:
    Scanner(QIODevice &file, const FolderMessage &message)
        : m_file(file), m_messageId(message.messageId), m_first(MboxForm::fromLine(message) + '\n'),
          m_begin(std::max<qint64>(0, file.size() - std::max(tailSize, 2 * message.content->size())))
    {
    }

    std::vector<Candidate> scan()
    {
        m_file.seek(m_begin);
        LineReader reader(m_file);
        bool afterEmpty = m_begin == 0;
        LineReader::Line line;
        while (reader.next(line)) {
            if (afterEmpty && line.isStart && isSeparator(line.octets))
                begin(line);
            else if (m_isInHeader)
                takeHeader(line);
            afterEmpty = line.isStart && line.text().isEmpty();
        }
        end();
        return m_found;
    }

private:
    /// The last line of the file may be a piece of one.
    bool isSeparator(const QByteArray &line) const
    {
        return line.startsWith("From ") || (!line.endsWith('\n') && m_first.startsWith(line));
    }

    void begin(const LineReader::Line &line)
    {
        end();
        m_current = Candidate{line.offset};
        m_isOurs = m_first.startsWith(line.octets);
        m_isInHeader = true;
    }

    void takeHeader(const LineReader::Line &line)
    {
        m_isInHeader = !line.text().isEmpty() && m_header.size() < headerLimit;
        m_header += line.octets;
    }

    void end()
    {
        if (m_current) {
            m_current->hasMessageId = headerValue(headersOf(m_header), "message-id") == m_messageId;
            if (m_isOurs || m_current->hasMessageId)
                m_found.push_back(*m_current);
        }
        m_current.reset();
        m_header.clear();
    }

    QIODevice &m_file;
    const QByteArray m_messageId;
    const QByteArray m_first;
    const qint64 m_begin;
    std::vector<Candidate> m_found;
    std::optional<Candidate> m_current;
    QByteArray m_header;
    bool m_isOurs = false;
    bool m_isInHeader = false;
};

enum class Likeness {
    Same,
    Piece, ///< the file ends within it
    Cut,   ///< another message begins within it
    Other,
    Unreadable ///< the file goes on, and couldn't be read
};

/// Compares what stands there with what would be written.
Likeness likeness(QIODevice &file, qint64 offset, const FolderMessage &message)
{
    file.seek(offset);
    MboxForm form(message);
    for (QByteArray wanted = form.next(); !wanted.isEmpty(); wanted = form.next()) {
        const QByteArray there = file.read(wanted.size());
        const auto differs = std::mismatch(there.begin(), there.end(), wanted.begin(), wanted.end());
        if (differs.second == wanted.end())
            continue;
        if (differs.first == there.end())
            return file.pos() >= file.size() ? Likeness::Piece : Likeness::Unreadable;
        const QByteArrayView rest = QByteArrayView(there).sliced(differs.first - there.begin());
        const bool isCut = rest.startsWith("\nFrom ") || rest.startsWith("\n\nFrom ") || rest.startsWith("From ");
        return isCut ? Likeness::Cut : Likeness::Other;
    }
    return form.isComplete() ? Likeness::Same : Likeness::Other;
}

} // namespace

MboxTrace findInTail(QIODevice &file, const FolderMessage &message)
{
    MboxTrace trace;
    for (const Candidate &each : Scanner(file, message).scan()) {
        const Likeness found = likeness(file, each.offset, message);
        if (found == Likeness::Piece)
            trace.begun = each.offset;
        trace.isReadable = trace.isReadable && found != Likeness::Unreadable;
        // A reader gives headers of its own to what it has seen.
        trace.isWhole = trace.isWhole || found == Likeness::Same || (found == Likeness::Other && each.hasMessageId);
    }
    return trace;
}

} // namespace sendoff
