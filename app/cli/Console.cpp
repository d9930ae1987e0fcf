// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Console.h"

#include <QFile>
#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace sendoff::cli {

namespace {

/// ECMA-48: to the first column, and erase to the end of the line.
const QByteArray eraseLine = QByteArrayLiteral("\r\x1b[K");

/// False if not all of it could be; with words there is nobody to tell.
bool write(FILE *stream, const QByteArray &octets)
{
    return std::fwrite(octets.constData(), 1, size_t(octets.size()), stream) == size_t(octets.size())
           && std::fflush(stream) == 0;
}

QByteArray printable(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control)
            safe += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8() + '\n';
}

} // namespace

void Console::progress(const QString &sentence) const
{
    static const bool isShown = isTerminal() && !m_json;
    if (!isShown)
        return;
    m_showsProgress = true;
    write(stderr, eraseLine + sentence.toUtf8());
}

void Console::endProgress() const
{
    if (m_showsProgress)
        write(stderr, eraseLine);
    m_showsProgress = false;
}

void Console::line(const QString &text) const
{
    endProgress();
    if (!m_json)
        write(stdout, printable(text));
}

void Console::document(const QJsonDocument &json) const
{
    m_hasDocument = true;
    write(stdout, json.toJson(QJsonDocument::Indented));
}

void Console::closingDocument(int exitCode) const
{
    if (!m_json || m_hasDocument)
        return;
    const QJsonObject error{{QStringLiteral("text"), m_said.join(u'\n')}};
    document(QJsonDocument(QJsonObject{{QStringLiteral("exitCode"), exitCode},
                                       {QStringLiteral("error"), exitCode == 0 ? QJsonValue() : QJsonValue(error)}}));
}

bool Console::octets(const QByteArray &octets) const
{
    return write(stdout, octets);
}

void Console::say(const QString &sentence) const
{
    endProgress();
    m_said += sentence;
    write(stderr, printable(sentence));
}

bool Console::isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

std::optional<QByteArray> Console::readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray octets = input.readAll();
    if (input.error() != QFile::NoError)
        return std::nullopt;
    return octets;
}

std::optional<QString> Console::askSecret(const QString &prompt)
{
#ifdef Q_OS_UNIX
    termios before{};
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    write(stderr, prompt.toUtf8() + ' ');
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QFile input;
    QByteArray line;
    if (input.open(stdin, QIODevice::ReadOnly))
        line = input.readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    write(stderr, "\n");
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
#else
    Q_UNUSED(prompt)
    return std::nullopt;
#endif
}

} // namespace sendoff::cli
