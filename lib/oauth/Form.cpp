// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Form.h"

namespace sendoff {

Form::Form(const OAuthSettings &settings, const Secret &clientSecret)
{
    add("client_id", settings.clientId.toUtf8());
    if (!clientSecret.isEmpty())
        add("client_secret", clientSecret.reveal());
}

Form &Form::add(const QByteArray &name, const QByteArray &value)
{
    if (!m_octets.isEmpty())
        m_octets += '&';
    m_octets += name + '=' + value.toPercentEncoding();
    return *this;
}

HttpRequest Form::postTo(const QUrl &endpoint) const
{
    return {.url = endpoint,
            .body = m_octets,
            .contentType = "application/x-www-form-urlencoded",
            .accept = "application/json"};
}

} // namespace sendoff
