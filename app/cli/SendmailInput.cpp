// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SendmailInput.h"

#include "mime/HeaderWriter.h"

namespace sendoff::cli {

QByteArray SendmailInput::take(const QByteArray &block)
{
    QByteArray result;
    m_rest += block;
    qsizetype at = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0 && !m_isDone; end = m_rest.indexOf('\n', at)) {
        takeLine(m_rest.mid(at, end + 1 - at), result);
        at = end + 1;
    }
    m_rest.remove(0, at);
    return result;
}

QByteArray SendmailInput::finish()
{
    QByteArray result;
    if (!m_rest.isEmpty() && !m_isDone)
        takeLine(m_rest, result);
    m_rest.clear();
    return result;
}

bool SendmailInput::isHeaderLine(const QByteArray &line) const
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return !m_isFirst;
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && isHeaderName(line.left(colon).trimmed());
}

void SendmailInput::takeLine(const QByteArray &line, QByteArray &result)
{
    const auto isLine = [&line](const QByteArray &content) {
        return line == content || line == content + '\n' || line == content + "\r\n";
    };
    if (m_dotEnds && isLine(".")) {
        m_isDone = true;
        return;
    }
    // The separator of an mbox file (RFC 4155) is no part of the message.
    if (m_isFirst && (line.startsWith("From ") || line.startsWith(">From ")))
        return;
    if (m_inHeaders && isLine("")) {
        m_inHeaders = false;
    } else if (m_inHeaders && !isHeaderLine(line)) {
        m_inHeaders = false;
        result += '\n';
    }
    m_isFirst = false;
    result += line;
}

} // namespace sendoff::cli
