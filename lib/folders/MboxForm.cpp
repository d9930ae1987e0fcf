// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/MboxForm.h"

#include <QLocale>

#include <algorithm>

namespace sendoff {

namespace {

constexpr qint64 blockSize = 256 * 1024;

/// Readers take what stands between two spaces.
bool isFit(const QByteArray &sender)
{
    return !sender.isEmpty() && std::none_of(sender.begin(), sender.end(), [](char c) { return uchar(c) <= ' ' || c == 0x7f; });
}

} // namespace

MboxForm::MboxForm(const FolderMessage &message)
    : m_message(message), m_source(message.content ? message.content->open() : nullptr)
{
}

QByteArray MboxForm::fromLine(const FolderMessage &message)
{
    const QDateTime time = message.sentAt.toUTC();
    const QLocale c = QLocale::c();
    const QString day = QStringLiteral("%1").arg(time.date().day(), 2);
    const QString text = c.toString(time, QStringLiteral("ddd MMM ")) + day + c.toString(time, QStringLiteral(" HH:mm:ss yyyy"));
    return "From " + (isFit(message.sender) ? message.sender : QByteArray("MAILER-DAEMON")) + ' ' + text.toLatin1();
}

QByteArray MboxForm::next()
{
    if (!m_source || m_isComplete)
        return {};
    QByteArray out;
    if (!std::exchange(m_isBegun, true))
        out = fromLine(m_message) + "\nStatus: RO\n";
    // A block may be nothing but the beginning of a line that is held back.
    while (out.isEmpty() || m_read == 0) {
        const QByteArray block = m_source->read(blockSize);
        m_read += block.size();
        out += m_lines.take(block);
        if (!block.isEmpty())
            continue;
        if (m_read != m_message.content->size())
            return {};
        m_isComplete = true;
        return out + m_lines.finish() + '\n';
    }
    return out;
}

} // namespace sendoff
