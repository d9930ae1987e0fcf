// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainError.h"

namespace sendoff {

namespace {

SecretError::Kind kindOf(QKeychain::Error error, KeychainState state)
{
    if (error == QKeychain::AccessDeniedByUser)
        return SecretError::Kind::Denied;
    if (state == KeychainState::Absent)
        return SecretError::Kind::NoService;
    if (state == KeychainState::Locked)
        return SecretError::Kind::Locked;
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretError::Kind::NotFound;
    case QKeychain::AccessDenied:
        return SecretError::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::Kind::NoService;
    case QKeychain::OtherError:
        // libsecret is preferred even where only KWallet is there to answer.
        return state == KeychainState::OldWallet ? SecretError::Kind::NoService : SecretError::Kind::Failed;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
        break;
    }
    return SecretError::Kind::Failed;
}

} // namespace

SecretError toSecretError(QKeychain::Error error, const QString &message, KeychainState state)
{
    return {kindOf(error, state), message};
}

} // namespace sendoff
