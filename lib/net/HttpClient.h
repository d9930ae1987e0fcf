// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

#include <functional>

class QObject;

namespace sendoff {

struct HttpRequest {
    QUrl url;                     ///< https
    QByteArray body = {};         ///< empty: GET, else POST, which follows no redirect
    QByteArray contentType = {};  ///< of the body
    QByteArray accept = {};       ///< media type that is asked for; empty: any
    QUrl proxy = {};              ///< socks5:// or http://, with user and password where needed; empty: none
    qsizetype sizeLimit = 256 * 1024; ///< octets of an answer
};

struct HttpAnswer {
    int status = 0;        ///< RFC 9110 15
    QByteArray body = {};
    QUrl url = {};         ///< where it came from in the end
};

struct HttpError {
    enum class Kind {
        NotSecure,    ///< not https, or a redirect away from it
        HostNotFound,
        Unreachable,  ///< refused, no route, no network
        TimedOut,
        Untrusted,    ///< the certificate isn't good: unknown authority, other name, other time
        TooLarge,
        Failed        ///< anything else
    };
    Kind kind = Kind::Failed;
    QByteArray detail = {}; ///< technical English, without query and body
};

/// Asks one question over HTTPS, RFC 9110. `done` runs later in the event loop, once, and not at all
/// if `context` is gone by then, which also ends the connection.
class HttpClient {
public:
    using Answered = std::function<void(Result<HttpAnswer, HttpError>)>;

    virtual ~HttpClient() = default;
    virtual void ask(const HttpRequest &request, QObject *context, Answered done) = 0;
};

} // namespace sendoff
