// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Certificate.h"
#include "net/HttpsClient.h"
#include "net/Listener.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

namespace {

/// Says one answer to each request, over TLS.
class Server : public QObject {
public:
    QByteArrayList heard; ///< requests, each to its empty line
    QByteArrayList answers; ///< one after the other; the last stays

    explicit Server(const CertificateAndKey &identity)
    {
        connect(&m_listener, &Listener::accepted, this, [this, identity](ServerConnection *connection) {
            const auto request = std::make_shared<QByteArray>();
            connect(connection, &ServerConnection::disconnected, connection, &QObject::deleteLater);
            connect(connection, &ServerConnection::readyRead, this, [this, connection, request] {
                *request += connection->read(1 << 20);
                if (!request->contains("\r\n\r\n"))
                    return;
                heard += std::exchange(*request, QByteArray());
                connection->write(answers.size() > 1 ? answers.takeFirst() : answers.value(0));
                connection->close();
            });
            (void)connection->startServerEncryption(identity);
        });
        (void)m_listener.listen();
    }
    QUrl url(const QString &path) const { return QUrl(QStringLiteral("https://localhost:%1%2").arg(m_listener.port()).arg(path)); }

    static QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body = {})
    {
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    }

private:
    Listener m_listener;
};

} // namespace

class TestHttps : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    CertificateAndKey m_identity;
    TlsPolicy m_policy;

    static Result<HttpAnswer, HttpError> ask(const TlsPolicy &policy, const HttpRequest &request)
    {
        HttpsClient client(policy);
        QObject context;
        std::optional<Result<HttpAnswer, HttpError>> told;
        client.ask(request, &context, [&told](const auto &answer) { told = answer; });
        const bool isLater = !told;
        if (!isLater || !QTest::qWaitFor([&] { return told.has_value(); }, 15000))
            return HttpError{HttpError::Kind::TimedOut, "of the test"};
        return *told;
    }
    static int kindOf(const Result<HttpAnswer, HttpError> &told) { return told ? -1 : int(told.error().kind); }

private slots:
    void initTestCase()
    {
        const auto authority = makeCertificate({.dnsNames = {}, .addresses = {}, .authority = true}).value();
        m_identity = makeCertificate({}, &authority).value();
        QFile file(m_folder.filePath(QStringLiteral("ca.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(authority.certificate) > 0);
        m_policy.caFile = file.fileName();
    }

    void whatIsNotEncryptedIsNotAsked()
    {
        for (const char *url : {"http://localhost/", "https:///x", "file:///etc/passwd", ""})
            QCOMPARE(kindOf(ask(m_policy, {.url = QUrl(QString::fromLatin1(url))})), int(HttpError::Kind::NotSecure));
    }

    void anAnswerIsItsStatusAndBody()
    {
        Server server(m_identity);
        server.answers = {Server::answer("200 OK", {}, "hello"), Server::answer("404 Not Found", {}, "no")};
        const auto told = ask(m_policy, {.url = server.url(QStringLiteral("/a?b=c")), .accept = "text/xml"});
        QVERIFY(told);
        QCOMPARE(told->status, 200);
        QCOMPARE(told->body, QByteArray("hello"));
        QVERIFY(server.heard.value(0).startsWith("GET /a?b=c HTTP/1.1\r\n"));
        QVERIFY(server.heard.value(0).contains("Accept: text/xml\r\n"));
        const auto missing = ask(m_policy, {.url = server.url(QStringLiteral("/"))});
        QVERIFY(missing); // that too is an answer
        QCOMPARE(missing->status, 404);
    }

    void aServerThatNobodyKnowsHearsNothing()
    {
        Server server(makeCertificate().value());
        server.answers = {Server::answer("200 OK", {}, "hello")};
        QCOMPARE(kindOf(ask(m_policy, {.url = server.url(QStringLiteral("/")), .body = "secret"})), int(HttpError::Kind::Untrusted));
        QVERIFY(server.heard.isEmpty());
    }

    void anAnswerWithoutEndIsCutOff()
    {
        Server server(m_identity);
        server.answers = {Server::answer("200 OK", {}, QByteArray(1001, 'x')), Server::answer("200 OK", {}, QByteArray(1000, 'x'))};
        QCOMPARE(kindOf(ask(m_policy, {.url = server.url(QStringLiteral("/")), .sizeLimit = 1000})), int(HttpError::Kind::TooLarge));
        QCOMPARE(kindOf(ask(m_policy, {.url = server.url(QStringLiteral("/")), .sizeLimit = 1000})), -1);
    }

    void aRedirectLeadsToNothingLessSafe()
    {
        Server server(m_identity);
        server.answers = {Server::answer("302 Found", "Location: /there\r\n"), Server::answer("200 OK", {}, "there")};
        const auto told = ask(m_policy, {.url = server.url(QStringLiteral("/"))});
        QVERIFY(told);
        QCOMPARE(told->url.path(), QStringLiteral("/there"));
        server.answers = {Server::answer("302 Found", "Location: http://localhost/\r\n")};
        QCOMPARE(kindOf(ask(m_policy, {.url = server.url(QStringLiteral("/"))})), int(HttpError::Kind::NotSecure));
        // What was posted goes nowhere else.
        server.heard.clear();
        server.answers = {Server::answer("307 Temporary Redirect", "Location: /there\r\n"), Server::answer("200 OK", {})};
        const auto posted = ask(m_policy, {.url = server.url(QStringLiteral("/")), .body = "secret", .contentType = "text/plain"});
        QVERIFY(posted);
        QCOMPARE(posted->status, 307);
        QCOMPARE(server.heard.size(), 1);
    }

    void whatKeepsAQuestionFromBeingAskedIsTold()
    {
        quint16 port = 0;
        {
            Listener listener;
            QVERIFY(listener.listen());
            port = listener.port();
        }
        const QUrl nobody(QStringLiteral("https://localhost:%1/").arg(port));
        QCOMPARE(kindOf(ask(m_policy, {.url = nobody})), int(HttpError::Kind::Unreachable));
        QCOMPARE(kindOf(ask({.caFile = m_folder.filePath(QStringLiteral("none"))}, {.url = nobody})), int(HttpError::Kind::Failed));
        // Never around a proxy that can't be understood.
        QCOMPARE(kindOf(ask(m_policy, {.url = nobody, .proxy = QUrl(QStringLiteral("gopher://localhost:1"))})), int(HttpError::Kind::Failed));
    }
};

QTEST_GUILESS_MAIN(TestHttps)
#include "test_https.moc"
