// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "compose/mailto.h"
#include "ui/fields/Look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>
#include <QUrl>

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

/// What the words after the options ask for; none if one of them is unknown, which `unknown` names.
std::optional<WindowRequest> requestFrom(const QCommandLineParser &parser, QString &unknown)
{
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("compose")})
        return composeRequest(parser);
    WindowRequest request{.isBackground = parser.isSet(QStringLiteral("background"))};
    for (const QString &word : words) {
        const QUrl url(word);
        const QString path = url.isLocalFile() ? url.toLocalFile() : word;
        // A link's own wish for attachments is not followed.
        const auto link = draftFromMailto(word);
        if (link && !request.draft) {
            request.draft = link->draft;
        } else if (QFileInfo(path).isFile()) {
            request.letters += QFileInfo(path).absoluteFilePath();
        } else {
            unknown = word;
            return std::nullopt;
        }
    }
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
    QString unknown;
    const auto request = requestFrom(parser, unknown);
    if (!request) {
        QTextStream(stderr) << tr("There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.").arg(unknown)
                            << Qt::endl;
        return 64;
    }
    look::apply(application);
    const QString folder = parser.value(QStringLiteral("profile"));
    const Desktop desktop(folder.isEmpty() ? Profile::standard() : Profile(folder), *request);
    return QApplication::exec();
}
