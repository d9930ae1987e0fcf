// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "secrets/Secret.h"

#include <QString>

#include <functional>

class QObject;

namespace sendoff {

struct SecretError {
    enum class Kind {
        NoService, ///< this machine runs no keychain
        Locked,    ///< it is there, and locked
        Denied,    ///< the user or the system said no
        NotFound,  ///< nothing is kept under this key
        Failed     ///< anything else; for a command: it failed or printed nothing
    };
    Kind kind = Kind::Failed;
    QString detail = {}; ///< technical English, never the secret
};

/// Passwords and tokens, never in our files. Every call is asynchronous: `done` runs later in the
/// event loop, once, and not at all if `context` is gone by then.
class SecretStore {
public:
    using ReadDone = std::function<void(Result<Secret, SecretError>)>;
    using WriteDone = std::function<void(Result<Done, SecretError>)>;

    virtual ~SecretStore() = default;
    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) = 0;
    /// Removing what is not there is done.
    virtual void remove(const QString &key, QObject *context, WriteDone done) = 0;
};

} // namespace sendoff
