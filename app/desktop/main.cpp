// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "ui/fields/Look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace {

using namespace sendoff;

QString tr(const char *text)
{
    return QCoreApplication::translate("Desktop", text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(tr("Write mail, send it, and know what became of it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("profile"), tr("Keep everything in this folder."), QStringLiteral("folder")},
                       {QStringLiteral("background"), tr("Open no window: send what waits.")},
                       {QStringLiteral("to"), tr("With compose: a recipient."), QStringLiteral("address")},
                       {QStringLiteral("cc"), tr("With compose: a recipient of a copy."), QStringLiteral("address")},
                       {QStringLiteral("bcc"), tr("With compose: a blind recipient."), QStringLiteral("address")},
                       {QStringLiteral("subject"), tr("With compose: the subject."), QStringLiteral("text")},
                       {QStringLiteral("attach"), tr("With compose: a file to attach."), QStringLiteral("file")}});
    parser.addPositionalArgument(QStringLiteral("compose"), tr("Open a new message."), QStringLiteral("[compose]"));
}

WindowRequest composeRequest(const QCommandLineParser &parser)
{
    Draft draft;
    draft.to = parser.values(QStringLiteral("to")).join(QStringLiteral(", "));
    draft.cc = parser.values(QStringLiteral("cc")).join(QStringLiteral(", "));
    draft.bcc = parser.values(QStringLiteral("bcc")).join(QStringLiteral(", "));
    draft.subject = parser.value(QStringLiteral("subject"));
    for (const QString &path : parser.values(QStringLiteral("attach")))
        draft.attachments.push_back(attachmentOf(path));
    return {.draft = draft};
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sendoff"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sendoff"));
    QApplication::setApplicationVersion(QStringLiteral(SENDOFF_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.sendoff.Sendoff"));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1 || (!words.isEmpty() && words.first() != QStringLiteral("compose"))) {
        QTextStream(stderr) << tr("Sendoff doesn't know “%1”. “sendoff --help” shows what it knows.").arg(words.last())
                            << Qt::endl;
        return 64;
    }
    look::apply(application);
    const QString folder = parser.value(QStringLiteral("profile"));
    const Desktop desktop(folder.isEmpty() ? Profile::standard() : Profile(folder),
                          words.isEmpty() ? WindowRequest{.isBackground = parser.isSet(QStringLiteral("background"))}
                                          : composeRequest(parser));
    return QApplication::exec();
}
