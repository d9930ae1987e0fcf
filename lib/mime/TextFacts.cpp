// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/TextFacts.h"

#include "mime/LineEnds.h"

#include <QIODevice>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr qsizetype headerLimit = 4 * 1024 * 1024;

class Look {
public:
    void take(const QByteArray &octets)
    {
        facts.size += octets.size();
        facts.hasNul = facts.hasNul || octets.contains('\0');
        measureLines(octets);
        if (m_inHeaders)
            takeHeaders(octets);
        else
            facts.hasEightBitBody = facts.hasEightBitBody || hasEightBit(octets);
    }

    TextFacts facts;

private:
    void measureLines(const QByteArray &octets)
    {
        for (qsizetype at = 0; at < octets.size();) {
            const qsizetype lineFeed = octets.indexOf('\n', at);
            const qsizetype end = lineFeed < 0 ? octets.size() : lineFeed + 1;
            m_column += end - at;
            facts.longestLine = std::max(facts.longestLine, lineFeed < 0 ? m_column : m_column - 2);
            if (lineFeed >= 0)
                m_column = 0;
            at = end;
        }
    }

    void takeHeaders(const QByteArray &octets)
    {
        const qsizetype before = facts.headers.size();
        facts.headers += octets;
        qsizetype end = facts.headers.startsWith("\r\n") ? 0 : -1;
        if (end < 0) {
            const qsizetype found = facts.headers.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
            end = found < 0 ? -1 : found + 2;
        }
        if (end >= 0) {
            facts.hasEightBitBody = hasEightBit(QByteArrayView(facts.headers).sliced(end));
            facts.headers.truncate(end);
            m_inHeaders = false;
        } else if (facts.headers.size() > headerLimit) {
            facts.headersEnd = false;
            m_inHeaders = false;
        }
        if (!m_inHeaders)
            facts.headers.squeeze();
    }

    bool m_inHeaders = true;
    qint64 m_column = 0;
};

} // namespace

bool hasEightBit(QByteArrayView octets)
{
    // As uchar: where char has no sign, as on most ARM systems, none is below 0.
    return std::any_of(octets.begin(), octets.end(), [](char c) { return uchar(c) > 0x7f; });
}

TextFacts TextFacts::of(QIODevice &source)
{
    Look look;
    LineEnds lineEnds;
    qint64 length = 0;
    for (QByteArray block = source.read(blockSize); !block.isEmpty(); block = source.read(blockSize)) {
        length += block.size();
        look.take(lineEnds.normalised(block));
    }
    look.take(lineEnds.finish());
    look.facts.length = length;
    look.facts.hasEightBitHeaders = hasEightBit(look.facts.headers);
    return look.facts;
}

} // namespace sendoff
