// SPDX-License-Identifier: GPL-3.0-or-later
// From the click to the painted compose window, in the running program: bench_compose_window [RUNS]
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/fields/Look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>

using namespace sendoff;

namespace {

constexpr int contactCount = 20'000;

/// Ends its loop when the widget has been painted.
class Painted final : public QObject {
public:
    explicit Painted(QEventLoop &loop) : m_loop(loop) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop &m_loop;
};

double open(FakeMailService &service, const Draft &draft)
{
    QElapsedTimer timer;
    timer.start();
    ComposeWindow window(service, draft);
    QEventLoop loop;
    Painted painted(loop);
    window.installEventFilter(&painted);
    window.show();
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const QString &what, FakeMailService &service, const Draft &draft, int runs)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(open(service, draft));
    const double first = times.front();
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": first " << qRound(first) << " ms, median " << qRound(times[times.size() / 2])
                        << " ms, longest " << qRound(times.back()) << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    look::apply(application);
    const int runs = argc > 1 ? qMax(1, atoi(argv[1])) : 20;
    FakeMailService service;
    samples::fillAccounts(service);
    Contacts contacts;
    for (int i = 0; i < contactCount; ++i)
        contacts.contacts.push_back({.mailbox = *Mailbox::parse(QStringLiteral("Person %1 <p%1@example.org>").arg(i))});
    service.m_people = std::make_shared<ContactIndex>(contacts);
    print(QStringLiteral("new message"), service, {}, runs);
    Draft draft{.to = QStringLiteral("Ana <ana@example.org>, ben@example.org"), .subject = QStringLiteral("Budget"),
                .text = QStringLiteral("Dear Ana,\n\n").repeated(400)};
    for (int i = 0; i < 5; ++i)
        draft.attachments.push_back({.data = "x", .name = QStringLiteral("file %1.pdf").arg(i), .size = 1});
    print(QStringLiteral("draft with 5 files"), service, draft, runs);
    return 0;
}
