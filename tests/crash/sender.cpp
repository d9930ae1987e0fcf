// SPDX-License-Identifier: GPL-3.0-or-later
// A sender that dies where it is told to.
//     crash-sender PROFILE PREFIX COUNT [POINT NUMBER]
// Queues COUNT messages whose Message-IDs begin with PREFIX, prints each on a line once it is safe, then
// sends until nothing is due. At the NUMBERth time that it comes by POINT, it ends as if power were lost.
#include "app/engine/Engine.h"

#include <QBuffer>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

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

NewOutboxItem message(const Account &account, const QByteArray &messageId)
{
    NewOutboxItem added{.item = {}, .mail = {}};
    added.item.account = account.id.number();
    added.item.accountName = account.name;
    added.item.from = account.identity.from.toText();
    added.item.to = QStringLiteral("ana@example.org");
    added.item.subject = QStringLiteral("crash");
    added.item.messageId = messageId;
    added.mail.envelope = {account.identity.from.address, {*AddrSpec::parse(QStringLiteral("ana@example.org"))}};
    added.mail.content = std::make_shared<Octets>("From: " + account.identity.from.address.toText().toUtf8()
                                                  + "\r\nTo: ana@example.org\r\nMessage-ID: " + messageId
                                                  + "\r\nSubject: crash\r\n\r\n" + QByteArray(3000, 'x') + "\r\n");
    return added;
}

void say(const QByteArray &messageId)
{
    std::printf("%s\n", messageId.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QByteArray point = words.value(4).toLatin1();
    int left = words.value(5, QStringLiteral("1")).toInt();
    const auto engine = Engine::open(Profile(words.value(1)), [&point, &left](const char *name) {
        if (point == name && --left == 0)
            ::kill(::getpid(), SIGKILL);
    });
    if (!engine)
        return 1;
    const auto account = (*engine)->accounts().accountByName(QStringLiteral("count"));
    if (!account)
        return 2;
    const int count = words.value(3).toInt();
    std::vector<NewOutboxItem> together;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = '<' + words.value(2).toLatin1() + '-' + QByteArray::number(i) + "@example.org>";
        // One by one, and the second half at once.
        if (i >= count / 2)
            together.push_back(message(*account, id));
        else if ((*engine)->enqueue(message(*account, id)))
            say(id);
    }
    if (!together.empty() && (*engine)->enqueueMany(together)) {
        for (const NewOutboxItem &each : together)
            say(each.item.messageId);
    }
    QObject::connect(&(*engine)->outbox(), &Outbox::idle, &application, &QCoreApplication::quit);
    return (*engine)->startSending() ? QCoreApplication::exec() : 3;
}
