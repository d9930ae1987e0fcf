// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/DeviceFlow.h"

#include "oauth/Form.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sendoff {

namespace {

constexpr int slowerBy = 5; ///< seconds, RFC 8628 3.5
constexpr int longestLife = 3600;
constexpr int longestInterval = 60;

QUrl secureUrl(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") ? url : QUrl();
}

} // namespace

DeviceFlow::DeviceFlow(ProxiedHttp http, const Clock &clock, const Account &account, const Secret &clientSecret,
                       QObject *parent, double timeFactor)
    : QObject(parent), m_http(http), m_clock(clock), m_account(account), m_clientSecret(clientSecret),
      m_timeFactor(timeFactor), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeviceFlow::poll);
    QMetaObject::invokeMethod(this, &DeviceFlow::start, Qt::QueuedConnection);
}

void DeviceFlow::start()
{
    const OAuthSettings &settings = m_account.oauth;
    if (!settings.isComplete() || settings.device.isEmpty())
        return finish(OAuthError{OAuthError::Kind::NotPossible, "no device endpoint or client id"});
    Form form(settings, m_clientSecret);
    form.add("scope", settings.scopes.join(u' ').toUtf8());
    m_http.ask(m_account, form.postTo(settings.device), this, [this](const Result<HttpAnswer, HttpError> &answer) {
        if (answer)
            takeCode(*answer);
        else
            finish(toOAuthError(answer.error()));
    });
}

void DeviceFlow::takeCode(const HttpAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    // Google still says "verification_url".
    const QUrl page = secureUrl(object.contains(QLatin1String("verification_uri")) ? object.value(QLatin1String("verification_uri"))
                                                                                  : object.value(QLatin1String("verification_url")));
    m_deviceCode = text("device_code").toUtf8();
    if (answer.status != 200 || m_deviceCode.isEmpty() || text("user_code").isEmpty() || page.isEmpty()) {
        const auto tokens = readTokens(answer, {}, m_clock.now());
        return finish(tokens ? OAuthError{OAuthError::Kind::BadAnswer, "no device code in the answer"} : tokens.error());
    }
    m_expires = m_clock.now().addSecs(std::clamp(object.value(QLatin1String("expires_in")).toInt(600), 1, longestLife));
    m_interval = std::clamp(object.value(QLatin1String("interval")).toInt(m_interval), 1, longestInterval);
    emit codeReady({text("user_code"), page, m_expires});
    waitAndPoll();
}

void DeviceFlow::waitAndPoll()
{
    m_timer.start(std::chrono::milliseconds(qint64(m_interval * 1000 * m_timeFactor)));
}

void DeviceFlow::poll()
{
    if (m_clock.now() >= m_expires)
        return finish(OAuthError{OAuthError::Kind::Expired, "nobody signed in"});
    Form form(m_account.oauth, m_clientSecret);
    form.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code").add("device_code", m_deviceCode);
    m_http.ask(m_account, form.postTo(m_account.oauth.token), this, [this](const Result<HttpAnswer, HttpError> &answer) {
        if (answer)
            takeTokens(*answer);
        else
            pollLessOften();
    });
}

/// RFC 8628 3.5: so, where the provider can't be reached. Meanwhile the person may be at the page.
void DeviceFlow::pollLessOften()
{
    m_interval = std::max(m_interval, std::min(2 * m_interval, longestInterval));
    waitAndPoll();
}

void DeviceFlow::takeTokens(const HttpAnswer &answer)
{
    const auto tokens = readTokens(answer, {}, m_clock.now());
    if (tokens)
        return finish(tokens);
    if (tokens.error().kind == OAuthError::Kind::Unreachable)
        return pollLessOften();
    if (tokens.error().detail == "slow_down")
        m_interval += slowerBy;
    else if (tokens.error().detail != "authorization_pending")
        return finish(tokens);
    waitAndPoll();
}

void DeviceFlow::finish(const Result<TokenSet, OAuthError> &tokens)
{
    if (!std::exchange(m_isOver, true))
        emit finished(tokens);
}

} // namespace sendoff
