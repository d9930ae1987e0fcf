// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/ProxiedHttp.h"

namespace sendoff {

void ProxiedHttp::ask(const Account &account, HttpRequest request, QObject *context, HttpClient::Answered done)
{
    request.proxy = account.server.proxy;
    const QString &command = account.server.proxyPasswordCommand;
    if (request.proxy.isEmpty() || command.isEmpty())
        return m_http.ask(request, context, std::move(done));
    m_commands.read(command, context, [&http = m_http, request, context, done = std::move(done)](const Result<Secret, SecretError> &password) {
        if (!password)
            return done(HttpError{HttpError::Kind::Failed, "no password for the proxy: " + password.error().detail.toUtf8()});
        HttpRequest withPassword = request;
        withPassword.proxy.setPassword(QString::fromUtf8(password->reveal()), QUrl::DecodedMode);
        http.ask(withPassword, context, done);
    });
}

} // namespace sendoff
