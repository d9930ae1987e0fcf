// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/ListPieces.h"

namespace sendoff {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\t' || isLineEnd(c);
}

class Splitter {
public:
    explicit Splitter(const QString &text) : m_text(text) {}

    std::vector<ListPiece> split()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (isLineEnd(c)) {
                // A quote or comment left open spoils its own line only.
                m_quoted = false;
                m_commentDepth = 0;
            }
            if (m_quoted || m_commentDepth > 0)
                skipHidden(c);
            else
                take(c);
        }
        add(ListPiece::Kind::Text, {});
        endGroup({});
        return std::move(m_pieces);
    }

private:
    void skipHidden(QChar c)
    {
        if (c == u'\\' && m_at + 1 < m_text.size() && !isLineEnd(m_text.at(m_at + 1)))
            ++m_at;
        else if (m_quoted)
            m_quoted = c != u'"';
        else if (c == u'(')
            ++m_commentDepth;
        else if (c == u')')
            --m_commentDepth;
    }

    void take(QChar c)
    {
        if (c == u'"') {
            m_quoted = true;
        } else if (c == u'(') {
            ++m_commentDepth;
        } else if (c == u'@' || c == u'<') {
            m_hasAddress = true;
        } else if (c == u':' && !m_hasAddress) {
            add(ListPiece::Kind::GroupName, c);
            m_inGroup = true;
        } else if (isSeparator(c)) {
            add(ListPiece::Kind::Text, c);
            if (c == u';' || isLineEnd(c))
                endGroup(c);
            m_hasAddress = false;
        }
    }

    void add(ListPiece::Kind kind, QChar separator)
    {
        qsizetype from = m_start, to = m_at;
        while (from < to && m_text.at(from).isSpace())
            ++from;
        while (to > from && m_text.at(to - 1).isSpace())
            --to;
        m_start = m_at + 1;
        if (from < to || kind == ListPiece::Kind::GroupName)
            m_pieces.push_back({kind, m_text.mid(from, to - from), from, separator});
    }

    void endGroup(QChar separator)
    {
        if (std::exchange(m_inGroup, false))
            m_pieces.push_back({ListPiece::Kind::GroupEnd, {}, m_at, separator});
    }

    const QString &m_text;
    std::vector<ListPiece> m_pieces;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    qsizetype m_commentDepth = 0;
    bool m_quoted = false;
    bool m_hasAddress = false;
    bool m_inGroup = false;
};

} // namespace

std::vector<ListPiece> listPieces(const QString &text)
{
    return Splitter(text).split();
}

} // namespace sendoff
