// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MailReader.h"

#include "compose/mid.h"

#include <QPointer>
#include <QProcess>

#if defined(Q_OS_WIN)
#include <QSettings>
#endif

namespace sendoff {

namespace {

using Answer = std::function<void(MailReader::Way)>;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

/// The desktop entry of what opens this type; empty if nothing does, or nobody can be asked.
void askForProgram(const QString &type, QObject *parent, const std::function<void(QString)> &done)
{
    auto *question = new QProcess(parent);
    QObject::connect(question, &QProcess::finished, parent, [question, done] {
        done(QString::fromUtf8(question->readAllStandardOutput()).trimmed());
        question->deleteLater();
    });
    QObject::connect(question, &QProcess::errorOccurred, parent, [question, done](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() comes
        done({});
        question->deleteLater();
    });
    question->start(QStringLiteral("xdg-mime"), {QStringLiteral("query"), QStringLiteral("default"), type});
}

void askSystem(QObject *parent, const Answer &done)
{
    askForProgram(QStringLiteral("x-scheme-handler/mid"), parent, [parent, done](const QString &linkProgram) {
        askForProgram(QStringLiteral("message/rfc822"), parent, [linkProgram, done](const QString &fileProgram) {
            done(MailReader::wayFor(linkProgram, fileProgram));
        });
    });
}

#else

bool opensLinks()
{
#if defined(Q_OS_WIN)
    // https://learn.microsoft.com/windows/win32/shell/app-registration: who opens a scheme has a key of its name.
    const QSettings scheme(QStringLiteral("HKEY_CLASSES_ROOT\\mid"), QSettings::NativeFormat);
    return scheme.contains(QStringLiteral("URL Protocol"));
#else
    return true; // Mail has "message:"
#endif
}

void askSystem(QObject *parent, const Answer &done)
{
    const MailReader::Way way = opensLinks() ? MailReader::Way::Link : MailReader::Way::File;
    QMetaObject::invokeMethod(parent, [done, way] { done(way); }, Qt::QueuedConnection);
}

#endif

} // namespace

void MailReader::ask(QObject *context, std::function<void(Way)> done)
{
    askSystem(this, [guard = QPointer<QObject>(context), done = std::move(done)](Way way) {
        if (guard)
            done(way);
    });
}

MailReader::Way MailReader::wayFor(const QString &linkProgram, const QString &fileProgram)
{
    const auto isReader = [](const QString &program) {
        return !program.isEmpty() && program != QLatin1String("org.sendoff.Sendoff.desktop");
    };
    if (isReader(linkProgram))
        return Way::Link;
    return isReader(fileProgram) ? Way::File : Way::None;
}

QUrl MailReader::linkTo(const QByteArray &messageId)
{
#if defined(Q_OS_DARWIN)
    return QUrl::fromEncoded("message:" + messageId.toPercentEncoding());
#else
    return midOf(messageId);
#endif
}

} // namespace sendoff
