// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/textTable.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr qsizetype widthLimit = 100;
constexpr qsizetype gap = 2;

/// Columns that it takes in a fixed-width font: Unicode UAX 11, roughly.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
            continue;
        const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
        width += isWide ? 2 : 1;
    }
    return width;
}

std::vector<qsizetype> widthsOf(const std::vector<TextTableRow> &rows)
{
    std::vector<qsizetype> widths;
    for (const TextTableRow &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.cells.size())));
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], widthOf(row.cells.at(i)));
    }
    return widths;
}

QString lineOf(const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        line += cells.at(i);
        if (i + 1 < cells.size())
            line += QString(widths[size_t(i)] - widthOf(cells.at(i)) + gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

bool fitsTable(const std::vector<TextTableRow> &rows)
{
    qsizetype sum = 0;
    for (const qsizetype width : widthsOf(rows))
        sum += width + gap;
    return sum <= widthLimit;
}

QString textTable(const std::vector<TextTableRow> &rows)
{
    const std::vector<qsizetype> widths = widthsOf(rows);
    QStringList lines;
    for (size_t i = 0; i < rows.size(); ++i) {
        lines += lineOf(rows[i].cells, widths);
        if (rows[i].isHead && i + 1 < rows.size() && !rows[i + 1].isHead) {
            QStringList rules;
            for (const qsizetype width : widths)
                rules += QString(std::max<qsizetype>(1, width), u'-');
            lines += lineOf(rules, widths);
        }
    }
    return lines.join(u'\n');
}

} // namespace sendoff
