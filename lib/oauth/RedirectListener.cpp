// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/RedirectListener.h"

#include <QTimer>
#include <QUrl>

namespace sendoff {

namespace {

constexpr qsizetype longestRequest = 16 * 1024;
constexpr std::chrono::seconds patience{10};

QByteArray page(const QByteArray &status, const QString &text)
{
    const QByteArray body = "<!doctype html><meta charset=\"utf-8\"><title>Sendoff</title>"
                            "<body style=\"font:1.2em sans-serif;margin:4em;color-scheme:light dark\"><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body>";
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

RedirectListener::RedirectListener(RedirectPages pages, std::function<bool(const QUrlQuery &)> isMine,
                                   std::function<bool(const QUrlQuery &)> isGood, QObject *parent)
    : QObject(parent), m_pages(std::move(pages)), m_isMine(std::move(isMine)), m_isGood(std::move(isGood))
{
    connect(&m_listener, &Listener::accepted, this, &RedirectListener::receive);
}

Result<Done, QByteArray> RedirectListener::listen()
{
    return m_listener.listen();
}

QUrl RedirectListener::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_listener.port()));
}

void RedirectListener::receive(ServerConnection *connection)
{
    auto heard = std::make_shared<QByteArray>();
    connect(connection, &ServerConnection::disconnected, connection, &QObject::deleteLater);
    QTimer::singleShot(patience, connection, &ServerConnection::abort);
    connect(connection, &ServerConnection::readyRead, this, [this, connection, heard] {
        *heard += connection->read(longestRequest + 1 - heard->size());
        const qsizetype end = heard->indexOf("\r\n\r\n");
        if (end < 0 && heard->size() > longestRequest)
            return connection->abort();
        if (end < 0)
            return;
        connection->write(answerTo(heard->left(heard->indexOf("\r\n"))));
        connection->close();
    });
}

QByteArray RedirectListener::answerTo(const QByteArray &requestLine)
{
    const QByteArrayList words = requestLine.split(' ');
    const QUrl url = words.size() == 3 && words[0] == "GET" ? QUrl::fromEncoded(words[1], QUrl::StrictMode) : QUrl();
    const QUrlQuery query(url);
    if (url.path() != QLatin1String("/") || m_isAnswered || !m_isMine(query))
        return page("404 Not Found", QString());
    m_isAnswered = true;
    QMetaObject::invokeMethod(
        this, [this, query] { emit answered(query); }, Qt::QueuedConnection);
    return page("200 OK", m_isGood(query) ? m_pages.done : m_pages.failed);
}

} // namespace sendoff
