// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "net/HttpClient.h"
#include "secrets/SecretStore.h"

namespace sendoff {

/// Asks an account's provider by the account's proxy, around which nothing goes, with the password that its command
/// prints. HttpClient and store outlive it.
class ProxiedHttp {
public:
    ProxiedHttp(HttpClient &http, SecretStore &commands) : m_http(http), m_commands(commands) {}

    /// As HttpClient::ask(); the request's own proxy doesn't count.
    void ask(const Account &account, HttpRequest request, QObject *context, HttpClient::Answered done);

private:
    HttpClient &m_http;
    SecretStore &m_commands;
};

} // namespace sendoff
