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
    parser.addPositionalArgument(QStringLiteral("file"), tr("A message file (.eml, .mbox) to read and answer, or a mailto: link."),
                                 QStringLiteral("[file…]"));
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

/// What is asked for, or the word that means nothing.
Result<WindowRequest, QString> requestFrom(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("compose")})
        return composeRequest(parser);
    auto request = WindowRequest::fromWords(words);
    if (request)
        request.value().isBackground = parser.isSet(QStringLiteral("background"));
    return request;
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
    const auto request = requestFrom(parser);
    if (!request) {
        QTextStream(stderr) << tr("There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.").arg(request.error())
                            << Qt::endl;
        return 64;
    }
    look::apply(application);
    const QString folder = parser.value(QStringLiteral("profile"));
    const Desktop desktop(folder.isEmpty() ? Profile::standard() : Profile(folder), *request);
    return QApplication::exec();
}
