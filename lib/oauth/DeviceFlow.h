// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "oauth/ProxiedHttp.h"
#include "oauth/TokenSet.h"

#include <QTimer>

namespace sendoff {

/// What the person types on another device: RFC 8628 3.2.
struct DeviceCode {
    QString userCode;
    QUrl page; ///< where to type it; https
    QDateTime expires = {};
};

/// A sign-in on another device, RFC 8628. Begins by itself, from the event loop; one object, one
/// sign-in. Deleting it ends it.
class DeviceFlow final : public QObject {
    Q_OBJECT
public:
    /// `account` need not be saved yet: its OAuth settings, and its proxy, by which the provider is asked.
    /// `timeFactor` shortens the provider's intervals in tests.
    DeviceFlow(ProxiedHttp http, const Clock &clock, const Account &account, const Secret &clientSecret, QObject *parent,
               double timeFactor = 1);

signals:
    void codeReady(const sendoff::DeviceCode &code);
    void finished(const Result<sendoff::TokenSet, sendoff::OAuthError> &tokens);

private:
    void start();
    void takeCode(const HttpAnswer &answer);
    void waitAndPoll();
    void poll();
    void pollLessOften();
    void takeTokens(const HttpAnswer &answer);
    void finish(const Result<TokenSet, OAuthError> &tokens);

    ProxiedHttp m_http;
    const Clock &m_clock;
    const Account m_account;
    const Secret m_clientSecret;
    const double m_timeFactor;
    QByteArray m_deviceCode;
    QDateTime m_expires;
    int m_interval = 5; ///< seconds, RFC 8628 3.2
    QTimer m_timer;
    bool m_isOver = false;
};

} // namespace sendoff
