// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpsClient.h"

#include "net/clientTls.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <chrono>

namespace sendoff {

namespace {

constexpr std::chrono::milliseconds patience = std::chrono::seconds(10); ///< without a sign of life
constexpr int redirects = 4;

HttpError::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return HttpError::Kind::HostNotFound;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by the transfer timeout
        return HttpError::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpError::Kind::Untrusted;
    case QNetworkReply::InsecureRedirectError:
        return HttpError::Kind::NotSecure;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return HttpError::Kind::Unreachable;
    default:
        return HttpError::Kind::Failed;
    }
}

Result<HttpAnswer, HttpError> resultOf(QNetworkReply &reply, const QByteArray &body, qsizetype limit)
{
    if (body.size() > limit)
        return HttpError{HttpError::Kind::TooLarge, "the answer is too large"};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // 4xx and 5xx are answers, too; a failure is what has no status.
    if (status == 0 || (reply.error() != QNetworkReply::NoError && status < 400))
        return HttpError{kindOf(reply.error()), reply.errorString().section(u" - server replied"_qs, 0, 0).toUtf8()};
    return HttpAnswer{status, body, reply.url()};
}

} // namespace

HttpsClient::HttpsClient(TlsPolicy policy) : m_policy(std::move(policy)) {}

HttpsClient::~HttpsClient() = default;

/// Precondition: proxyFrom(proxy).
QNetworkAccessManager &HttpsClient::networkBy(const QUrl &proxy)
{
    auto &network = m_networks[proxy];
    if (!network) {
        network = std::make_unique<QNetworkAccessManager>();
        network->setProxy(*proxyFrom(proxy));
    }
    return *network;
}

QNetworkReply *HttpsClient::start(const HttpRequest &request)
{
    QNetworkRequest asked(request.url);
    const auto configuration = clientConfiguration(m_policy);
    if (configuration)
        asked.setSslConfiguration(*configuration);
    asked.setTransferTimeout(int(patience.count()));
    asked.setMaximumRedirectsAllowed(redirects);
    asked.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                       request.body.isEmpty() ? QNetworkRequest::NoLessSafeRedirectPolicy
                                              : QNetworkRequest::ManualRedirectPolicy);
    asked.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    asked.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    asked.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Sendoff"));
    if (!request.accept.isEmpty())
        asked.setRawHeader("Accept", request.accept);
    QNetworkAccessManager &network = networkBy(request.proxy);
    if (request.body.isEmpty())
        return network.get(asked);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    return network.post(asked, request.body);
}

void HttpsClient::ask(const HttpRequest &request, QObject *context, Answered done)
{
    const auto refuse = [context, done](const HttpError &error) {
        QMetaObject::invokeMethod(
            context, [done, error] { done(error); }, Qt::QueuedConnection);
    };
    if (request.url.scheme() != QLatin1String("https") || request.url.host().isEmpty())
        return refuse({HttpError::Kind::NotSecure, "not an https address"});
    if (const auto configuration = clientConfiguration(m_policy); !configuration)
        return refuse({HttpError::Kind::Failed, configuration.error().detail});
    if (const auto proxy = proxyFrom(request.proxy); !proxy)
        return refuse({HttpError::Kind::Failed, proxy.error().detail});
    QNetworkReply *reply = start(request);
    reply->setParent(context);
    auto body = std::make_shared<QByteArray>();
    const qsizetype limit = request.sizeLimit;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, body, limit] {
        *body += reply->read(limit + 1 - body->size());
        if (body->size() > limit)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, body, limit, done] {
        reply->deleteLater();
        if (body->size() <= limit)
            *body += reply->read(limit + 1 - body->size());
        done(resultOf(*reply, *body, limit));
    });
}

} // namespace sendoff
