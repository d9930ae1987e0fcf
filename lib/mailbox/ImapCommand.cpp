// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapCommand.h"

#include "transcript/Redactor.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype quotedLimit = 1000; // longer lines are no good idea: RFC 7162 4

bool isQuotable(const QByteArray &octets, bool isUtf8)
{
    return octets.size() <= quotedLimit && std::all_of(octets.begin(), octets.end(), [isUtf8](char c) {
        return quint8(c) >= 0x80 ? isUtf8 : c >= 0x20 && c != 0x7f;
    });
}

QByteArray quoted(const QByteArray &octets)
{
    QByteArray result("\"");
    for (const char c : octets) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

/// Writes parts one behind another, and begins a piece where the server has to be waited for.
class PieceWriter {
public:
    PieceWriter(const QByteArray &tag, const ImapWriting &writing) : m_writing(writing)
    {
        add(tag, tag);
    }

    void add(const QByteArray &octets, const QByteArray &shown)
    {
        m_pieces.back().octets += octets;
        m_pieces.back().shown += shown;
    }
    void literalHead(qint64 size, bool isLiteral8)
    {
        const bool isFree = size <= m_writing.freeLiteral;
        const QByteArray head = QByteArray(isLiteral8 ? "~{" : "{") + QByteArray::number(size) + (isFree ? "+}" : "}");
        add(head + "\r\n", head);
        m_pieces.back().waits = !isFree;
        if (!isFree)
            m_pieces.emplace_back();
    }
    void string(const QByteArray &octets, bool isSecret)
    {
        if (isQuotable(octets, m_writing.isUtf8))
            return add(quoted(octets), isSecret ? Redactor::mark() : quoted(octets));
        literalHead(octets.size(), false);
        add(octets, isSecret ? Redactor::mark() : QByteArray("(a literal)"));
    }
    void content(qint64 size, bool isUtf8)
    {
        if (isUtf8)
            add("UTF8 (", "UTF8 (");
        literalHead(size, isUtf8);
        m_pieces.push_back({.shown = "(" + QByteArray::number(size) + " octets)", .isContent = true});
        m_pieces.emplace_back();
        if (isUtf8)
            add(")", ")");
    }
    std::vector<ImapPiece> finish()
    {
        m_pieces.back().octets += "\r\n";
        std::erase_if(m_pieces, [](const ImapPiece &each) { return each.octets.isEmpty() && !each.isContent; });
        return std::move(m_pieces);
    }

private:
    const ImapWriting m_writing;
    std::vector<ImapPiece> m_pieces = std::vector<ImapPiece>(1);
};

} // namespace

ImapCommand::ImapCommand(const QByteArray &words) : m_parts{{Part::Kind::Words, words}} {}

ImapCommand &ImapCommand::words(const QByteArray &words)
{
    m_parts.push_back({Part::Kind::Words, words});
    return *this;
}

ImapCommand &ImapCommand::string(const QByteArray &octets)
{
    m_parts.push_back({Part::Kind::String, octets});
    return *this;
}

ImapCommand &ImapCommand::secret(const QByteArray &octets)
{
    m_parts.push_back({Part::Kind::Secret, octets});
    return *this;
}

ImapCommand &ImapCommand::content(qint64 size, bool isUtf8)
{
    m_parts.push_back({isUtf8 ? Part::Kind::Utf8Content : Part::Kind::Content, {}, size});
    return *this;
}

bool ImapCommand::isSound() const
{
    return std::none_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.octets.contains('\0'); });
}

std::vector<ImapPiece> ImapCommand::pieces(const QByteArray &tag, const ImapWriting &writing) const
{
    PieceWriter writer(tag, writing);
    for (const Part &part : m_parts) {
        writer.add(" ", " ");
        switch (part.kind) {
        case Part::Kind::Words:
            writer.add(part.octets, part.octets);
            break;
        case Part::Kind::String:
        case Part::Kind::Secret:
            writer.string(part.octets, part.kind == Part::Kind::Secret);
            break;
        case Part::Kind::Content:
        case Part::Kind::Utf8Content:
            writer.content(part.size, part.kind == Part::Kind::Utf8Content);
        }
    }
    return writer.finish();
}

} // namespace sendoff
