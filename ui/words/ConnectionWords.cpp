// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

namespace sendoff::words {

namespace {

FailureWords timedOut(const Failure &failure, const QString &server)
{
    if (failure.stage <= Stage::Connect)
        return {Speech::tr("Couldn't reach %1 in time.").arg(server),
                Speech::tr("Nothing answered. A wrong port or a firewall often looks like this."),
                Speech::tr("Check the server's name and port in the account. If they are right, try again later.")};
    if (failure.stage == Stage::Greeting && failure.detail == "no greeting in the clear")
        return {Speech::tr("The server says nothing at this port."),
                Speech::tr("%1 took the connection and stayed silent, as servers do that want encryption from the first moment.").arg(server),
                Speech::tr("Set security to “TLS” with port 465 in the account, or check the port.")};
    if (failure.stage == Stage::FinalDot)
        return {Speech::tr("It isn't certain whether the message was sent."),
                Speech::tr("The whole message was handed over, but %1 didn't confirm it in time.").arg(server),
                Speech::tr("Ask a recipient or look into the sent folder, then say whether it arrived.")};
    return {Speech::tr("The server took too long."),
            Speech::tr("%1 stopped answering in the middle of the conversation.").arg(server),
            Speech::tr("Nothing was lost. Try again later.")};
}

FailureWords lost(const Failure &failure, const QString &server)
{
    if (failure.stage == Stage::FinalDot)
        return {Speech::tr("It isn't certain whether the message was sent."),
                Speech::tr("The connection to %1 broke just when it should have confirmed the message.").arg(server),
                Speech::tr("Ask a recipient or look into the sent folder, then say whether it arrived.")};
    if (failure.stage <= Stage::Greeting)
        return {Speech::tr("The server hung up at once."),
                Speech::tr("%1 closed the connection before the conversation began. "
                           "The port may want another kind of security.")
                    .arg(server),
                Speech::tr("Check port and security in the account: 465 goes with TLS, 587 with STARTTLS.")};
    return {Speech::tr("The connection was lost."),
            Speech::tr("The connection to %1 broke before the message was handed over.").arg(server),
            Speech::tr("Nothing was lost. Check your network and try again.")};
}

} // namespace

std::optional<FailureWords> describeConnection(const Failure &failure)
{
    const QString server = Speech::server(failure.host);
    switch (failure.kind) {
    case FailureKind::HostNotFound:
        return FailureWords{Speech::tr("Couldn't find %1.").arg(server),
                            Speech::tr("No server of this name is known, or this machine is offline."),
                            Speech::tr("Check your network, then the server's name in the account.")};
    case FailureKind::ConnectionRefused:
        return FailureWords{Speech::tr("The port is closed on %1.").arg(server),
                            Speech::tr("The machine is there, but no mail server listens at this port."),
                            Speech::tr("Check the port in the account: most servers use 465 or 587.")};
    case FailureKind::Unreachable:
        if (failure.detail.startsWith("IPv6"))
            return FailureWords{Speech::tr("Couldn't reach %1 by IPv6.").arg(server),
                                Speech::tr("This server has IPv6 addresses only, and this network leads to none of them."),
                                Speech::tr("Try another network, or ask whoever runs this one about IPv6. The message waits.")};
        return FailureWords{Speech::tr("Couldn't reach %1.").arg(server),
                            Speech::tr("There is no network, or no way from it to the server."),
                            Speech::tr("Connect to the internet. The message waits and is tried again.")};
    case FailureKind::TimedOut:
        return timedOut(failure, server);
    case FailureKind::ConnectionLost:
        return lost(failure, server);
    case FailureKind::ProxyFailed:
        return FailureWords{
            Speech::tr("The proxy didn't let the connection through."),
            Speech::tr("%1 can't be reached through the proxy that is set for this account.").arg(server),
            Speech::tr("Check the proxy in the account, or remove it.")};
    case FailureKind::Cancelled:
        return FailureWords{Speech::tr("Sending was stopped."), Speech::tr("It was stopped before it was finished."),
                            Speech::tr("Press “Send now” to send it after all.")};
    default:
        return std::nullopt;
    }
}

} // namespace sendoff::words
