// SPDX-License-Identifier: GPL-3.0-or-later
#include "ArbitraryServer.h"

#include "Require.h"

#include <algorithm>

using namespace sendoff;

namespace {

bool isCommand(const QByteArray &line)
{
    static const QByteArrayList verbs = {"EHLO ",     "HELO ", "LHLO ", "STARTTLS", "AUTH ", "MAIL FROM:<",
                                         "RCPT TO:<", "DATA",  "BDAT ", "RSET",     "NOOP",  "QUIT"};
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](const QByteArray &verb) { return line.startsWith(verb); });
}

/// An answer to a challenge: base64, or "*" which cancels.
bool isAuthResponse(const QByteArray &line)
{
    return line == "*" || std::all_of(line.begin(), line.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '+' || c == '/' || c == '=';
           });
}

} // namespace

ArbitraryServer::ArbitraryServer(IsMessageLine isMessageLine, QByteArrayList secrets)
    : m_isMessageLine(std::move(isMessageLine)), m_secrets(std::move(secrets))
{
}

void ArbitraryServer::later(std::function<void()> what)
{
    QMetaObject::invokeMethod(
        this, [this, what = std::move(what)] { m_over ? void() : what(); }, Qt::QueuedConnection);
}

void ArbitraryServer::connectTo(const QString &, quint16, bool implicitTls)
{
    later([this, implicitTls] {
        emit connected();
        if (implicitTls)
            startTls();
    });
}

void ArbitraryServer::startTls()
{
    require(m_toRead.isEmpty(), "no handshake while octets in clear are unread (RFC 3207 6)");
    require(!m_encrypted, "a channel becomes secret once");
    later([this] {
        m_encrypted = true;
        emit encrypted(TlsFacts{.protocol = "TLSv1.3",
                                .cipher = "TLS_AES_256_GCM_SHA384",
                                .peerCertificate = {},
                                .tlsServerEndPoint = "digest",
                                .tlsExporter = "exported"});
    });
}

void ArbitraryServer::write(const QByteArray &octets)
{
    if (m_over)
        return;
    require(octets.endsWith("\r\n"), "what is written ends with CR LF");
    require(!octets.contains('\0'), "no NUL is written");
    for (const QByteArray &secret : m_secrets)
        require(m_encrypted || !octets.contains(secret), "no secret goes in clear");
    QByteArrayList lines = octets.split('\n');
    lines.removeLast();
    for (QByteArray &line : lines) {
        require(line.endsWith('\r'), "no line ends with a bare LF");
        line.chop(1);
        require(!line.contains('\r'), "no line has a bare CR in it");
        takeLine(line);
    }
    m_unsent += octets.size();
    later([this] {
        m_unsent = 0;
        emit drained();
    });
}

void ArbitraryServer::takeLine(const QByteArray &line)
{
    require(isCommand(line) || isAuthResponse(line) || line == "." || m_isMessageLine(line),
            "a line is a command, a response or of the message");
    require(m_encrypted || !line.startsWith("AUTH "), "no login in clear");
    m_wholeMessages += line == "." || (line.startsWith("BDAT ") && line.endsWith(" LAST"));
}

QByteArray ArbitraryServer::read(qint64 maximum)
{
    const QByteArray octets = m_toRead.left(maximum);
    m_toRead.remove(0, octets.size());
    return octets;
}

void ArbitraryServer::close()
{
    later([this] { end(true); });
}

void ArbitraryServer::say(const QByteArray &octets)
{
    later([this, octets] {
        m_toRead += octets;
        emit readyRead();
    });
}

void ArbitraryServer::end(bool clean)
{
    later([this, clean] {
        m_over = true;
        emit disconnected(clean);
    });
}

void ArbitraryServer::fail(ChannelError::Kind kind)
{
    later([this, kind] {
        m_over = true;
        emit failed({kind, "as the fuzzer wants it", {}});
    });
}
