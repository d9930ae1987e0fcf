// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real store with a hundred thousand messages: what is the longest time for which the
// window didn't answer? Run with QT_QPA_PLATFORM=offscreen.
#include "app/desktop/EngineMailService.h"
#include "compose/prepare.h"
#include "store/Database.h"
#include "store/SqliteOutboxStore.h"
#include "store/Transaction.h"
#include "ui/fields/Look.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

using namespace sendoff;

namespace {

/// Times each event that the GUI thread handles.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        // It is called in the engine's thread as well.
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0) {
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        // Either may be gone afterwards.
        const QString name = QLatin1String(receiver->metaObject()->className());
        const int type = int(event->type());
        QElapsedTimer clock;
        clock.start();
        const bool result = QApplication::notify(receiver, event);
        if (clock.nsecsElapsed() > longest) {
            longest = clock.nsecsElapsed();
            longestName = name;
            longestEvent = type;
        }
        --m_depth;
        return result;
    }
    qint64 longest = 0; ///< nanoseconds
    QString longestName;
    int longestEvent = 0;

private:
    int m_depth = 0;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class Condition>
void waitUntil(Condition condition)
{
    while (!condition())
        wait(5);
}

void fill(const Profile &profile, int count)
{
    (void)profile.prepare();
    auto database = Database::open(profile.folder());
    SqliteOutboxStore store(*database.value(), profile.folder());
    SystemClock clock;
    SystemRandomness randomness;
    constexpr int atOnce = 1000;
    const QDateTime begin = clock.now().addSecs(-qint64(count) * 300);
    for (int made = 0; made < count; made += atOnce) {
        std::vector<NewOutboxItem> items;
        for (int at = made; at < std::min(count, made + atOnce); ++at) {
            Draft draft;
            draft.to = QStringLiteral("Person %1 <person%1@example.org>").arg(at % 977);
            draft.subject = QStringLiteral("Message %1 about %2").arg(at).arg(at % 7 ? QStringLiteral("tea")
                                                                                      : QStringLiteral("coffee"));
            draft.text = QStringLiteral("Some words of the message with the number %1.").arg(at);
            const Identity identity{.from = *Mailbox::parse(QStringLiteral("Jane <jane@example.org>"))};
            const auto ready = prepare(draft, identity, clock, randomness);
            NewOutboxItem item{.item = {.account = 99, .accountName = QStringLiteral("work"), .to = draft.to,
                                        .subject = draft.subject},
                               .mail = ready->mail,
                               .hold = true};
            for (const AddrSpec &address : ready->mail.envelope.recipients)
                item.item.recipients.push_back({.address = address});
            items.push_back(item);
        }
        (void)store.enqueueMany(items, begin.addSecs(qint64(made) * 300));
    }
    // Nearly all of an outbox of years has been sent.
    Transaction change(*database.value());
    change.run(QStringLiteral("UPDATE item SET state = 'sent' WHERE id % 200 > 0"));
    (void)change.commit();
}

void report(TimedApplication &application, const QString &what)
{
    QTextStream(stdout) << QStringLiteral("%1: longest step %2 ms (%3, event %4)\n")
                               .arg(what, 24)
                               .arg(double(application.longest) / 1e6, 0, 'f', 1)
                               .arg(application.longestName)
                               .arg(application.longestEvent)
                        << Qt::flush;
    application.longest = 0;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    look::apply(application, look::Scheme::Light);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const Profile profile(argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("profile")));
    QElapsedTimer clock;
    clock.start();
    if (argc <= 2 || !QFileInfo::exists(profile.folder()))
        fill(profile, count);
    QTextStream(stdout) << "filled in " << clock.elapsed() << " ms\n" << Qt::flush;

    clock.restart();
    application.longest = 0;
    EngineMailService service(profile);
    MainWindow window(service, folder.filePath(QStringLiteral("window.ini")));
    window.resize(1080, 700);
    window.show();
    auto *list = window.findChild<QListView *>(QStringLiteral("outbox"));
    waitUntil([&] { return list->model()->rowCount() > count; });
    const qint64 listed = clock.elapsed();
    waitUntil([&] { return static_cast<OutboxModel *>(list->model())->item(list->model()->index(1, 0)); });
    QTextStream(stdout) << "listed after " << listed << " ms, first rows read after " << clock.elapsed() << " ms\n";
    wait(500);
    report(application, QStringLiteral("open"));

    QScrollBar *bar = list->verticalScrollBar();
    for (int step = 0; step <= 200; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / 200));
        wait(10);
    }
    for (int step = 0; step < 200; ++step) {
        bar->setValue(bar->value() - 60);
        wait(5);
    }
    report(application, QStringLiteral("scroll"));

    auto *search = window.findChild<QLineEdit *>(QStringLiteral("search"));
    QString typed;
    for (const QChar c : QStringLiteral("coffee 77")) {
        search->setText(typed += c);
        wait(200);
    }
    wait(1500);
    QTextStream(stdout) << "found " << list->model()->rowCount() << " rows\n";
    report(application, QStringLiteral("filter"));
    search->clear();
    waitUntil([&] { return list->model()->rowCount() > count; });
    wait(300);
    report(application, QStringLiteral("filter off"));

    for (const auto kind : {ViewChoice::Kind::Sent, ViewChoice::Kind::Waiting, ViewChoice::Kind::All}) {
        window.showView({kind});
        wait(1000);
    }
    report(application, QStringLiteral("change the view"));
    list->setCurrentIndex(list->model()->index(2, 0));
    list->selectAll();
    wait(300);
    report(application, QStringLiteral("select all"));
    return 0;
}
