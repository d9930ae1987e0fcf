// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressList.h"

#include "address/ListPieces.h"

#include <QStringList>

namespace sendoff {

AddressList AddressList::parse(const QString &text)
{
    AddressList list;
    for (const ListPiece &piece : listPieces(text)) {
        if (piece.kind != ListPiece::Kind::Text)
            continue;
        auto mailbox = Mailbox::parse(piece.text);
        if (mailbox)
            list.mailboxes.push_back(*mailbox);
        else
            list.faults.push_back({mailbox.error(), piece.text, piece.position});
    }
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
