// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/IncomingCheck.h"
#include "transport/MailboxSessions.h"

namespace sendoff {

/// Runs a machine of `mailbox` in a session of its own, as `make(session)` makes it. `done` gets what it came to, or why
/// the mailbox can't be had: once, from the event loop, unless `context` goes first, which ends it.
template <class Step, class Make>
void inMailbox(const MailboxSessions &sessions, QObject *context, Make make, std::function<void(Result<Step, Failure>)> done)
{
    const auto kept = std::make_shared<const MailboxSessions>(sessions);
    kept->readSecrets(context, [kept, context, make, done = std::move(done)](const Result<SessionSecrets, Failure> &secrets) {
        if (!secrets)
            return done(secrets.error());
        using Machine = decltype(make(std::declval<const ImapSession &>()));
        ImapSession *session = kept->make(*secrets, context);
        const auto machine = std::make_shared<std::optional<Machine>>();
        const auto perform = [session, done](const Step &step) {
            if (const auto *request = std::get_if<ImapRequest>(&step))
                return session->run(*request);
            session->logout();
            session->deleteLater();
            done(step);
        };
        QObject::connect(session, &ImapSession::ready, session, [session, machine, make, perform] {
            machine->emplace(make(*session));
            perform((*machine)->begin());
        });
        QObject::connect(session, &ImapSession::answered, session,
                         [machine, perform](const ImapAnswer &answer) { perform((*machine)->step(answer)); });
        QObject::connect(session, &ImapSession::failed, session, [session, kept, done](const MailboxError &error) {
            session->deleteLater();
            done(failureFrom(error, kept->host()));
        });
        session->open();
    });
}

} // namespace sendoff
