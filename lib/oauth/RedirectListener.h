// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Listener.h"

#include <QUrlQuery>

#include <functional>

namespace sendoff {

/// What the browser shows at the end, in the person's language.
struct RedirectPages {
    QString done;   ///< text, no HTML: "You are signed in."
    QString failed; ///< "That didn't work."
};

/// The loopback end of a sign-in, RFC 8252 7.3: reads one request's query and answers with a page. What
/// isn't the answer gets 404, and the waiting goes on: any program and web page may knock here.
class RedirectListener final : public QObject {
    Q_OBJECT
public:
    /// `isMine` tells the answer from noise; `isGood` chooses the page.
    RedirectListener(RedirectPages pages, std::function<bool(const QUrlQuery &)> isMine,
                     std::function<bool(const QUrlQuery &)> isGood, QObject *parent);

    /// Before isMine is asked. The error is technical English.
    Result<Done, QByteArray> listen();
    QUrl url() const; ///< "http://127.0.0.1:PORT/"

signals:
    void answered(const QUrlQuery &answer); ///< once

private:
    void receive(ServerConnection *connection);
    QByteArray answerTo(const QByteArray &requestLine);

    const RedirectPages m_pages;
    const std::function<bool(const QUrlQuery &)> m_isMine;
    const std::function<bool(const QUrlQuery &)> m_isGood;
    Listener m_listener;
    bool m_isAnswered = false;
};

} // namespace sendoff
