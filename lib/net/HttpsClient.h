// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "net/TlsPolicy.h"

#include <map>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace sendoff {

/// The HttpClient that uses the network. Certificates are always checked; cookies and logins are
/// neither kept nor sent.
class HttpsClient final : public HttpClient {
public:
    explicit HttpsClient(TlsPolicy policy = {});
    ~HttpsClient() override;

    void ask(const HttpRequest &request, QObject *context, Answered done) override;

private:
    QNetworkReply *start(const HttpRequest &request);
    QNetworkAccessManager &networkBy(const QUrl &proxy);

    const TlsPolicy m_policy;
    /// Made at the first question: it costs a start some milliseconds, and most have none.
    /// By proxy, as one can't be set for a single question.
    std::map<QUrl, std::unique_ptr<QNetworkAccessManager>> m_networks;
};

} // namespace sendoff
