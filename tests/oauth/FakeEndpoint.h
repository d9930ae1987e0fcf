// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/OAuthSettings.h"
#include "base/Clock.h"
#include "net/HttpClient.h"

#include <QTimer>
#include <QUrlQuery>

namespace sendoff {

/// Answers what a test sets, the same to all, and remembers what it was asked.
class FakeEndpoint final : public HttpClient {
public:
    struct Asked {
        QUrl url;
        QUrlQuery form;
        QUrl proxy;
    };
    std::vector<Asked> asked;
    std::vector<Result<HttpAnswer, HttpError>> answers; ///< one after the other; the last stays

    void answer(int status, const QByteArray &json) { answers.push_back(HttpAnswer{status, json, {}}); }

    void ask(const HttpRequest &request, QObject *context, Answered done) override
    {
        asked.push_back({request.url, QUrlQuery(QString::fromLatin1(request.body)), request.proxy});
        const auto told = answers.front();
        if (answers.size() > 1)
            answers.erase(answers.begin());
        QTimer::singleShot(0, context, [done, told] { done(told); });
    }
    QString field(const QString &name) const { return asked.back().form.queryItemValue(name, QUrl::FullyDecoded); }
};

class FixedClock final : public Clock {
public:
    QDateTime time = QDateTime({2027, 1, 1}, {12, 0}, Qt::UTC);
    QDateTime now() const override { return time; }
};

inline OAuthSettings settings()
{
    return {.issuer = QStringLiteral("https://id.example.org"),
            .authorization = QUrl(QStringLiteral("https://id.example.org/authorize?tenant=a")),
            .token = QUrl(QStringLiteral("https://id.example.org/token")),
            .device = QUrl(QStringLiteral("https://id.example.org/device")),
            .revocation = QUrl(QStringLiteral("https://id.example.org/revoke")),
            .clientId = QStringLiteral("client 1"),
            .scopes = {QStringLiteral("mail"), QStringLiteral("offline_access")}};
}

} // namespace sendoff
