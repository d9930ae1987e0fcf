// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/FakeEndpoint.h"

#include "accounts/ServerFacts.h"
#include "secrets/MemorySecretStore.h"
#include "transport/SessionMaker.h"

namespace sendoff {

class NoFacts final : public ServerFactsStore {
public:
    ServerFacts facts(AccountId) const override { return {}; }
    Result<Done, AccountStoreError> remember(AccountId, const ServerFacts &) override { return Done{}; }
    Result<Done, AccountStoreError> forget(AccountId) override { return Done{}; }
};

/// All that a SessionMaker asks, on no disk and no network.
struct Surroundings {
    SystemClock clock;
    SystemRandomness randomness;
    NoFacts facts;
    MemorySecretStore secrets; ///< the keychain, and what commands print
    FakeEndpoint http;
    TokenSource tokens{{http, secrets}, secrets, clock};

    SecretStores stores() { return {secrets, secrets, secrets, tokens}; }
};

} // namespace sendoff
