// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <map>

namespace sendoff {

/// Known to this process only, gone with it.
class MemorySecretStore final : public SecretStore {
public:
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace sendoff
