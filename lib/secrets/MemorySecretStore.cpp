// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/MemorySecretStore.h"

#include "secrets/later.h"

namespace sendoff {

void MemorySecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    const auto found = m_secrets.find(key);
    Result<Secret, SecretError> result = SecretError{SecretError::Kind::NotFound, {}};
    if (found != m_secrets.end())
        result = found->second;
    callLater(context, std::move(done), std::move(result));
}

void MemorySecretStore::write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
{
    m_secrets.insert_or_assign(key, secret);
    callLater(context, std::move(done), Result<Done, SecretError>(Done{}));
}

void MemorySecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    m_secrets.erase(key);
    callLater(context, std::move(done), Result<Done, SecretError>(Done{}));
}

} // namespace sendoff
