// SPDX-License-Identifier: GPL-3.0-or-later
// One measurement, as one line of JSON:
//   bench_client send PORT CA.pem COUNT once|repeatable  messages of 4 kB on one connection; repeatable ones
//   may be
//                                                in flight together
//   bench_client attach PORT CA.pem FILE         one message with FILE attached, composed and sent
//   bench_client enqueue COUNT FOLDER            messages of 4 kB into a new outbox
#include "Meter.h"
#include "Sending.h"

#include "compose/prepare.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

using namespace sendoff;

namespace {

class Octets final : public MessageContent {
public:
    explicit Octets(const QByteArray &octets) : m_octets(octets) {}
    qint64 size() const override { return m_octets.size(); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_octets);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }

private:
    const QByteArray m_octets;
};

AddrSpec address(const char *text)
{
    return AddrSpec::parse(QString::fromUtf8(text)).value();
}

MailObject smallMail(bool repeatable)
{
    QByteArray octets = "From: jane@example.org\r\nTo: ana@example.org\r\nSubject: benchmark\r\n\r\n";
    while (octets.size() < 4096 - 78)
        octets += QByteArray(76, 'x') + "\r\n";
    MailObject mail;
    mail.envelope = {address("jane@example.org"), {address("ana@example.org")}};
    mail.content = std::make_shared<Octets>(octets);
    mail.resendsIfUncertain = repeatable;
    return mail;
}

std::optional<MailObject> mailWithFile(const QString &path)
{
    Draft draft;
    draft.to = QStringLiteral("ana@example.org");
    draft.subject = QStringLiteral("benchmark");
    draft.text = QStringLiteral("A file.\n");
    draft.attachments.push_back({.path = path,
                                 .name = QFileInfo(path).fileName(),
                                 .size = QFileInfo(path).size(),
                                 .modified = QFileInfo(path).lastModified()});
    const SystemClock clock;
    SystemRandomness randomness;
    const auto prepared =
        prepare(draft, {.from = Mailbox::parse(QStringLiteral("Jane <jane@example.org>")).value()}, clock,
                randomness);
    return prepared ? std::optional(prepared->mail) : std::nullopt;
}

int report(const Meter &meter, int code)
{
    std::printf("%s\n", QJsonDocument(meter.read()).toJson(QJsonDocument::Compact).constData());
    return code;
}

int send(const MailObject &mail, const QStringList &arguments, int count, const Meter &meter)
{
    Sending sending(quint16(arguments.at(2).toUShort()), arguments.at(3), mail, count);
    sending.start();
    return report(meter, QCoreApplication::exec());
}

int enqueue(int count, const QString &folder, const Meter &meter)
{
    const auto database = Database::open(folder);
    if (!database)
        return 1;
    SqliteOutboxStore store(*database.value(), folder);
    const SystemClock clock;
    NewOutboxItem item{.item = {}, .mail = smallMail(false)};
    for (int i = 0; i < count; ++i) {
        if (!store.enqueue(item, clock.now()))
            return 1;
    }
    return report(meter, 0);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString what = arguments.value(1);
    const Meter meter;
    if (what == u"send" && arguments.size() == 6)
        return send(smallMail(arguments.at(5) == u"repeatable"), arguments, arguments.at(4).toInt(), meter);
    if (what == u"attach" && arguments.size() == 5) {
        const auto mail = mailWithFile(arguments.at(4));
        return mail ? send(*mail, arguments, 1, meter) : 1;
    }
    if (what == u"enqueue" && arguments.size() == 4)
        return enqueue(arguments.at(2).toInt(), arguments.at(3), meter);
    std::fprintf(stderr, "usage: see the head of client.cpp\n");
    return 64;
}
