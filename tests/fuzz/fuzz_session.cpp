// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session against a server that says anything, in any cut, at any time.
// Input: three octets of Setup, how many octets arrive at a time (0: all), then what the server says. There
// "~" begins an event: ~W waits until the client has nothing more to do, ~C closes, ~D drops the connection,
// ~F is a fault of the channel, ~T lets the client's timer run out, ~P and ~p permit the first or second
// final dot that waits, ~X and ~x cancel the first or second message, ~Q destroys the session.
#include "Conversation.h"
#include "FuzzInput.h"

namespace {

void act(char event, Conversation &conversation)
{
    switch (event) {
    case 'W':
        return conversation.settle();
    case 'C':
        return conversation.server().end(true);
    case 'D':
        return conversation.server().end(false);
    case 'F':
        return conversation.server().fail(sendoff::ChannelError::Kind::ConnectionLost);
    case 'T':
        return conversation.timeOut();
    case 'P':
        return conversation.permit(0);
    case 'p':
        return conversation.permit(1);
    case 'X':
        return conversation.cancel(0);
    case 'x':
        return conversation.cancel(1);
    case 'Q':
        return conversation.destroySession();
    default:
        return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzInput input(data, size);
    const int way = input.choice();
    const int mail = input.choice();
    const int more = input.choice();
    const int cut = input.choice();
    Conversation conversation(Setup::from(way, mail, more));
    conversation.settle();
    const QByteArrayList pieces = input.rest().split('~');
    for (qsizetype i = 0; i < pieces.size() && !conversation.isOver(); ++i) {
        const QByteArray &piece = pieces.at(i);
        if (i > 0 && !piece.isEmpty())
            act(piece.front(), conversation);
        if (!conversation.isOver())
            inPieces(piece.mid(i > 0 ? 1 : 0), cut,
                     [&](const QByteArray &octets) { conversation.server().say(octets); });
    }
    conversation.settle();
    conversation.finish();
    return 0;
}
