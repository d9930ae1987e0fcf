// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/CommandSecretStore.h"

#include "secrets/CommandRun.h"
#include "secrets/later.h"

namespace sendoff {

CommandSecretStore::CommandSecretStore(std::chrono::milliseconds timeout) : m_timeout(timeout) {}

void CommandSecretStore::read(const QString &command, QObject *context, ReadDone done)
{
    // Goes with the context, and then calls nobody.
    new CommandRun(command, m_timeout, std::move(done), context);
}

void CommandSecretStore::write(const QString &, const Secret &, QObject *context, WriteDone done)
{
    const SecretError error{SecretError::Kind::Failed, QStringLiteral("a password command can't be written to")};
    callLater(context, std::move(done), Result<Done, SecretError>(error));
}

void CommandSecretStore::remove(const QString &, QObject *context, WriteDone done)
{
    callLater(context, std::move(done), Result<Done, SecretError>(Done{}));
}

} // namespace sendoff
