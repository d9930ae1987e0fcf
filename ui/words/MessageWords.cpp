// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

namespace sendoff::words {

std::optional<FailureWords> describeMessage(const Failure &failure, const QString &accountName)
{
    const QString server = Speech::server(failure.host);
    switch (failure.kind) {
    case FailureKind::TooBig:
        return describe(meaningOf(failure), failure.host, accountName);
    case FailureKind::SmtpUtf8NotOffered:
        return FailureWords{
            Speech::tr("The server can't send to this kind of address."),
            Speech::tr("The address has letters before the @ that %1 doesn't understand.").arg(server),
            Speech::tr("Ask the recipient for an address in plain letters, or use another account.")};
    case FailureKind::EightBitNotOffered:
        return FailureWords{Speech::tr("The server is too old for this message."),
                            Speech::tr("The message holds characters that %1 can't carry.").arg(server),
                            Speech::tr("Press “Edit and resend”, so that Sendoff writes it in an older form.")};
    case FailureKind::BinaryNotOffered:
        return FailureWords{Speech::tr("The server is too old for this message."),
                            Speech::tr("The message holds raw data that %1 can't carry.").arg(server),
                            Speech::tr("Press “Edit and resend”, so that Sendoff writes it in an older form.")};
    case FailureKind::DeliverByNotOffered:
        return FailureWords{
            Speech::tr("The server can't promise to deliver in time."),
            Speech::tr("The message was to come back if it is late, and %1 doesn't do that, or not so soon.").arg(server),
            Speech::tr("Send it without a time limit, or with a longer one.")};
    case FailureKind::FutureReleaseNotOffered:
        return FailureWords{Speech::tr("The server doesn't keep messages for later."),
                            Speech::tr("%1 was to hold the message until its time, and can't, or not for so long.").arg(server),
                            Speech::tr("Let Sendoff keep it: it is sent in time if Sendoff is running then.")};
    case FailureKind::RecipientLimit:
        return FailureWords{Speech::tr("The server takes fewer recipients at a time."),
                            Speech::tr("%1 took some of them; the others follow in further deliveries.").arg(server),
                            Speech::tr("There is nothing to do. Sendoff goes on by itself.")};
    case FailureKind::ContentMissing:
        return FailureWords{Speech::tr("The stored message is gone."),
                            Speech::tr("Its file was removed from this machine, so it can't be sent."),
                            Speech::tr("Write it again, then remove this entry.")};
    case FailureKind::ContentChanged:
        return FailureWords{Speech::tr("The stored message was changed."),
                            Speech::tr("Its file isn't what you wrote any more, so Sendoff doesn't send it."),
                            Speech::tr("Press “Edit and resend”, read it through, and send it again.")};
    case FailureKind::NoRecipients:
        return FailureWords{Speech::tr("The message has nobody to go to."),
                            Speech::tr("No address was left to send it to."),
                            Speech::tr("Press “Edit and resend” and fill in To.")};
    case FailureKind::ScheduleMissed:
        return FailureWords{Speech::tr("Its time has passed."),
                            Speech::tr("Sendoff wasn't running when the message should have left, or during the following "
                                       "24 hours."),
                            Speech::tr("Press “Send now”, or choose another time.")};
    case FailureKind::FoundAgain:
        return FailureWords{Speech::tr("This message was found again."),
                            Speech::tr("The list of messages was damaged. The message itself is whole, but whether it was "
                                       "sent isn't known."),
                            Speech::tr("If you know that it wasn't, press “Send now”. Else remove it.")};
    case FailureKind::ProtocolError:
        if (failure.stage <= Stage::Greeting && !failure.reply)
            return FailureWords{Speech::tr("Something other than a mail server answered."),
                                Speech::tr("A network with a login page of its own, as in hotels and trains, answers for %1, or another "
                                           "service listens at this port.")
                                    .arg(server),
                                Speech::tr("Open a web page to log in to the network, then try again. Else check the port in %1.")
                                    .arg(Speech::account(accountName))};
        return FailureWords{Speech::tr("The server answered in a way that makes no sense."),
                            Speech::tr("%1 may not be a mail server, or it is broken.").arg(server),
                            Speech::tr("Check server and port in %1. The conversation below shows the answer.")
                                .arg(Speech::account(accountName))};
    default:
        return std::nullopt;
    }
}

} // namespace sendoff::words
