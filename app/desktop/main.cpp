// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"
#include "compose/attachedFile.h"
#include "net/openSslAtExit.h"
#include "ui/fields/Look.h"
#include "ui/words/Languages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

namespace {

using namespace sendoff;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sendoff::Desktop)
};

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Write mail, send it, and know what became of it."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("profile"), Words::tr("Keep everything in this folder."), QStringLiteral("folder")},
                       {QStringLiteral("background"), Words::tr("Open no window: send what waits.")},
                       {QStringLiteral("to"), Words::tr("With compose: a recipient."), QStringLiteral("address")},
                       {QStringLiteral("cc"), Words::tr("With compose: a recipient of a copy."), QStringLiteral("address")},
                       {QStringLiteral("bcc"), Words::tr("With compose: a blind recipient."), QStringLiteral("address")},
                       {QStringLiteral("subject"), Words::tr("With compose: the subject."), QStringLiteral("text")},
                       {QStringLiteral("attach"), Words::tr("With compose: a file to attach."), QStringLiteral("file")}});
    parser.addPositionalArgument(QStringLiteral("compose"), Words::tr("Open a new message."), QStringLiteral("[compose]"));
    parser.addPositionalArgument(QStringLiteral("file"), Words::tr("A message file (.eml, .mbox) to read and answer, or a mailto: or mid: link."),
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
        draft.attachments.push_back(attachedFile(QFileInfo(path)));
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

/// --help and --version are words on the terminal.
bool asksForWords(int argc, char *argv[])
{
    const QList<QByteArray> words(argv + 1, argv + std::max(argc, 1));
    return std::any_of(words.begin(), words.end(), [](const QByteArray &word) {
        return word == "-h" || word == "--help" || word == "--help-all" || word == "-v" || word == "--version";
    });
}

/// Without one, Qt would end the program with a core dump.
bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    if (asksForWords(argc, argv) || !hasScreen())
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): without memory it ends
int main(int argc, char *argv[])
{
    leaveOpenSslToTheSystem();
    const auto application = applicationFor(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sendoff"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sendoff"));
    QApplication::setApplicationVersion(QStringLiteral(SENDOFF_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.sendoff.Sendoff"));
    // As the system speaks, until the profile and the language that is chosen in it are known.
    std::optional<Speaking> speaking(std::in_place, languageToSpeak({}, QLocale::system().uiLanguages()));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(*application);
    const auto request = requestFrom(parser);
    if (!request) {
        QTextStream(stderr) << Words::tr("There is no file “%1”, and no command. “sendoff --help” shows what Sendoff knows.").arg(request.error())
                            << Qt::endl;
        return 64;
    }
    auto *withWindows = qobject_cast<QApplication *>(application.get());
    if (!withWindows) {
        QTextStream(stderr) << Words::tr("There is no screen to open a window on. “sendoff-cli” sends without one.") << Qt::endl;
        return 69;
    }
    speaking.reset();
    look::apply(*withWindows);
    const QString folder = parser.value(QStringLiteral("profile"));
    const Desktop desktop(folder.isEmpty() ? Profile::standard() : Profile(folder), *request);
    return QApplication::exec();
}
