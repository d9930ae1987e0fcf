// SPDX-License-Identifier: GPL-3.0-or-later
// Figures, not a test: an outbox of many messages (100,000, or as many as the first word says), queued, opened,
// listed, searched as somebody types, and walked page by page. Prints one JSON object; times in milliseconds.
#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace sendoff;
using namespace sendoff::samples;

namespace {

constexpr int atOnce = 10000;
constexpr int page = 50;

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

NewOutboxItem sample(int number)
{
    NewOutboxItem added = message({QStringLiteral("person%1@example.org").arg(number % 5000)}, 1 + number % 3,
                                  "Subject: x\r\n\r\n" + QByteArray(2000, 'x') + "\r\n");
    added.item.subject = QStringLiteral("Invoice %1 for project %2").arg(number).arg(number % 97);
    return added;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::max(QByteArray(argv[1]).toInt(), page) : 100000;
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-XXXXXX"));
    const QDateTime now = TestClock().now();
    QJsonObject figures{{QStringLiteral("messages"), count}};
    double slowestQueueing = 0;
    {
        const auto database = Database::open(folder.path()).value();
        SqliteOutboxStore store(*database, folder.path());
        for (int first = 0; first < count; first += atOnce) {
            std::vector<NewOutboxItem> many;
            for (int i = first; i < std::min(first + atOnce, count); ++i)
                many.push_back(sample(i));
            slowestQueueing = std::max(slowestQueueing, milliseconds([&] { (void)store.enqueueMany(many, now); }));
        }
    }
    figures[QStringLiteral("queue10000")] = slowestQueueing;
    std::unique_ptr<Database> database;
    figures[QStringLiteral("open")] = milliseconds([&] { database = Database::open(folder.path()).value(); });
    SqliteOutboxStore store(*database, folder.path());
    std::vector<ItemId> ids;
    figures[QStringLiteral("list")] = milliseconds([&] { ids = store.ids(); });
    figures[QStringLiteral("tally")] = milliseconds([&] { (void)store.tally(); });
    double slowestPage = 0;
    for (size_t first = 0; first + page <= ids.size(); first += ids.size() / 50) {
        const std::vector<ItemId> shown(ids.begin() + long(first), ids.begin() + long(first) + page);
        slowestPage = std::max(slowestPage, milliseconds([&] { (void)store.items(shown); }));
    }
    figures[QStringLiteral("slowestPage")] = slowestPage;
    QJsonObject typed;
    for (const QString &text : {QStringLiteral("i"), QStringLiteral("in"), QStringLiteral("invoice"), QStringLiteral("invoice 777"),
                                QStringLiteral("person4321")})
        typed[text] = milliseconds([&] { (void)store.ids({.text = text}); });
    figures[QStringLiteral("search")] = typed;
    figures[QStringLiteral("filter")] = milliseconds([&] { (void)store.ids({.states = {OutboxState::Queued}, .account = 2}); });
    figures[QStringLiteral("claim")] = milliseconds([&] { (void)store.claimDue(now, {{.account = 1, .count = 8}}); });
    figures[QStringLiteral("nextDue")] = milliseconds([&] { (void)store.nextDue(); });
    figures[QStringLiteral("applyTime")] = milliseconds([&] { (void)store.applyTime(now); });
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
