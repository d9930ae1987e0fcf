// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in a long message, with spell check and in the real window: how long does a key take, from the event
// to the picture of it? Run with QT_QPA_PLATFORM=offscreen: bench_editor [KILOBYTES]
#include "spelling/Dictionary.h"
#include "spelling/SpellService.h"
#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/editor/MessageEditor.h"
#include "ui/editor/MessageText.h"
#include "ui/editor/SpellMarks.h"
#include "ui/fields/Look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTextDocument>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace sendoff;

namespace {

/// Of this thread, in ms: a busy machine makes a key late, but not longer.
double work()
{
#ifdef Q_OS_UNIX
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

/// Times each event that the GUI thread handles.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QString name = QLatin1String(receiver->metaObject()->className());
        const int type = int(event->type());
        const double before = work();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        if (const double used = work() - before; used > longest) {
            longest = used;
            longestName = QStringLiteral("%1, event %2").arg(name).arg(type);
        }
        return result;
    }
    double longest = 0; ///< ms of work
    QString longestName;

private:
    int m_depth = 0;
};

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Sentences of which some words are misspelt.
QString text(int size)
{
    QString text;
    for (int line = 0; text.size() < size; ++line) {
        text += QStringLiteral(
                    "The quick brown fox jumps over the lazy dog, and %1 more words are writen here.\n")
                    .arg(line);
        if (line % 6 == 5)
            text += u'\n';
    }
    return text;
}

struct Times {
    std::vector<double> keys;  ///< ms until the picture
    std::vector<double> works; ///< ms of work

    static QString say(std::vector<double> times)
    {
        std::sort(times.begin(), times.end());
        return QStringLiteral("median %1, longest %2")
            .arg(times[times.size() / 2], 0, 'f', 1)
            .arg(times.back(), 0, 'f', 1);
    }
};

/// A key, and its picture.
void type(MessageText &edit, const QString &letters, Times &times)
{
    for (const QChar letter : letters) {
        QElapsedTimer clock;
        clock.start();
        const double before = work();
        QKeyEvent down(QEvent::KeyPress, letter == u'\n' ? int(Qt::Key_Return) : 0, Qt::NoModifier,
                       QString(letter));
        QCoreApplication::sendEvent(&edit, &down);
        edit.viewport()->repaint();
        times.works.push_back(work() - before);
        times.keys.push_back(double(clock.nsecsElapsed()) / 1e6);
        wait(25);
    }
}

void measure(TimedApplication &application, const QString &name, const Draft &draft)
{
    FakeMailService mail;
    samples::fillAccounts(mail);
    SpellService spelling(dictionaryFolders(), {});
    QElapsedTimer clock;
    clock.start();
    ComposeWindow window(mail, draft);
    MessageText &edit = *window.editor().text();
    edit.spelling().setService(&spelling);
    window.show();
    const qint64 opened = clock.elapsed();
    wait(500);
    while (!edit.spelling().isDone())
        wait(20);
    QTextStream out(stdout);
    out << QStringLiteral("%1: %2 characters, opened in %3 ms, all words known after %4 ms\n")
               .arg(name)
               .arg(edit.document()->characterCount())
               .arg(opened)
               .arg(clock.elapsed());
    const int end = edit.document()->characterCount() - 1;
    for (const auto &[place, position] :
         {std::pair("at the beginning", 0), std::pair("in the middle", end / 2),
          std::pair("at the end", end)}) {
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(std::min(position, edit.document()->characterCount() - 1));
        edit.setTextCursor(cursor);
        wait(300);
        application.longest = 0;
        Times times;
        type(edit,
             QStringLiteral("Some more words are typed heer, and a new line.\nAnd another one, with eror"),
             times);
        out << QStringLiteral("  %1: key %2 ms (work: %3 ms); longest other step %4 ms (%5)\n")
                   .arg(QLatin1String(place), -16)
                   .arg(Times::say(times.keys), Times::say(times.works))
                   .arg(application.longest, 0, 'f', 1)
                   .arg(application.longestName);
    }
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    look::apply(application, look::Scheme::Light);
    const int size = (argc > 1 ? QByteArray(argv[1]).toInt() : 200) * 1000;
    Draft plain;
    plain.text = text(size);
    measure(application, QStringLiteral("plain"), plain);
    Draft rich;
    for (const QString &line : plain.text.split(u'\n'))
        rich.html += QStringLiteral("<p>%1 <strong>and so</strong> on.</p>").arg(line);
    rich.html += QStringLiteral("<ul><li>a</li></ul><table><tr><td>1</td><td>2</td></tr></table><p>end</p>");
    measure(application, QStringLiteral("rich"), rich);
    return 0;
}
