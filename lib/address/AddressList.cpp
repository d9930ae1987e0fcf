// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressList.h"

#include <QStringList>

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

void addPiece(AddressList &list, const QString &text, qsizetype from, qsizetype to)
{
    while (from < to && text.at(from).isSpace())
        ++from;
    while (to > from && text.at(to - 1).isSpace())
        --to;
    if (from == to)
        return;
    const QString piece = text.mid(from, to - from);
    auto mailbox = Mailbox::parse(piece);
    if (mailbox)
        list.mailboxes.push_back(*mailbox);
    else
        list.faults.push_back({mailbox.error(), piece, from});
}

} // namespace

AddressList AddressList::parse(const QString &text)
{
    AddressList list;
    qsizetype start = 0;
    qsizetype commentDepth = 0;
    bool quoted = false;
    bool hasAddress = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isLineEnd(c)) {
            // A quote or comment left open spoils its own line only.
            quoted = false;
            commentDepth = 0;
        }
        if (quoted || commentDepth > 0) {
            if (c == u'\\' && i + 1 < text.size() && !isLineEnd(text.at(i + 1)))
                ++i;
            else if (quoted)
                quoted = c != u'"';
            else if (c == u'(')
                ++commentDepth;
            else if (c == u')')
                --commentDepth;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u'(') {
            ++commentDepth;
        } else if (c == u'@' || c == u'<') {
            hasAddress = true;
        } else if (c == u':' && !hasAddress) {
            start = i + 1; // the name of a group: its members follow
        } else if (isSeparator(c)) {
            addPiece(list, text, start, i);
            start = i + 1;
            hasAddress = false;
        }
    }
    addPiece(list, text, start, text.size());
    return list;
}

QString AddressList::toText(const std::vector<Mailbox> &mailboxes)
{
    QStringList texts;
    for (const Mailbox &mailbox : mailboxes)
        texts += mailbox.toText();
    return texts.join(QStringLiteral(", "));
}

} // namespace sendoff
