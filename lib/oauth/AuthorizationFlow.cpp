// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationFlow.h"

#include "oauth/Form.h"

#include <QTimer>

namespace sendoff {

namespace {

constexpr std::chrono::minutes patience{10};

} // namespace

AuthorizationFlow::AuthorizationFlow(ProxiedHttp http, const Clock &clock, Randomness &randomness,
                                     const Account &account, const Secret &clientSecret, const RedirectPages &pages,
                                     QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock), m_account(account), m_clientSecret(clientSecret)
{
    QMetaObject::invokeMethod(
        this, [this, pages, &randomness] { start(pages, randomness); }, Qt::QueuedConnection);
}

AuthorizationFlow::~AuthorizationFlow() = default;

void AuthorizationFlow::start(const RedirectPages &pages, Randomness &randomness)
{
    const OAuthSettings &settings = m_account.oauth;
    if (!settings.isComplete() || settings.authorization.isEmpty())
        return finish(OAuthError{OAuthError::Kind::NotPossible, "no authorization endpoint or client id"});
    const auto isMine = [this](const QUrlQuery &answer) { return m_request->isMine(answer); };
    const auto isGood = [this](const QUrlQuery &answer) { return m_request->code(answer).hasValue(); };
    m_listener = new RedirectListener(pages, isMine, isGood, this);
    const auto listening = m_listener->listen();
    if (!listening)
        return finish(OAuthError{OAuthError::Kind::NotPossible, listening.error()});
    m_request = std::make_unique<AuthorizationRequest>(settings, m_listener->url(), m_account.loginUser(), randomness);
    connect(m_listener, &RedirectListener::answered, this, &AuthorizationFlow::take);
    QTimer::singleShot(patience, this, [this] { finish(OAuthError{OAuthError::Kind::Expired, "nobody signed in"}); });
    emit browserNeeded(m_request->url());
}

void AuthorizationFlow::take(const QUrlQuery &answer)
{
    const auto code = m_request->code(answer);
    if (!code)
        return finish(code.error());
    Form form(m_account.oauth, m_clientSecret);
    form.add("grant_type", "authorization_code")
        .add("code", *code)
        .add("redirect_uri", m_request->redirect().toEncoded())
        .add("code_verifier", m_request->verifier());
    m_http.ask(m_account, form.postTo(m_account.oauth.token), this, [this](const Result<HttpAnswer, HttpError> &told) {
        if (!told)
            return finish(toOAuthError(told.error()));
        const auto tokens = readTokens(*told, {}, m_clock.now());
        if (tokens && tokens->refresh.isEmpty())
            return finish(OAuthError{OAuthError::Kind::BadAnswer, "no refresh token was given"});
        finish(tokens);
    });
}

void AuthorizationFlow::finish(const Result<TokenSet, OAuthError> &tokens)
{
    if (!std::exchange(m_isOver, true))
        emit finished(tokens);
}

} // namespace sendoff
