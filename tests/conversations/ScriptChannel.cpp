// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptChannel.h"

using sendoff::TlsFacts;
using Kind = Dialogue::Step::Kind;

ScriptChannel::ScriptChannel(const Dialogue &dialogue, Cut cut) : m_dialogue(dialogue), m_cut(cut) {}

void ScriptChannel::later(std::function<void()> what)
{
    QMetaObject::invokeMethod(
        this, [this, what] { m_over ? void() : what(); }, Qt::QueuedConnection);
}

void ScriptChannel::connectTo(const QString &, quint16, bool implicitTls)
{
    later([this, implicitTls] {
        emit connected();
        if (implicitTls)
            startTls();
        else
            later([this] { advance(); });
    });
}

void ScriptChannel::startTls()
{
    if (m_at < m_dialogue.steps.size() && m_dialogue.steps[m_at].kind == Kind::Tls)
        ++m_at;
    later([this] {
        m_encrypted = true;
        emit encrypted(TlsFacts{
            .protocol = "TLSv1.3",
            .cipher = "TLS_AES_256_GCM_SHA384",
            .peerCertificate = {},
            .tlsServerEndPoint = m_dialogue.bindings.contains("tls-server-end-point") ? "the end point" : "",
            .tlsExporter = m_dialogue.bindings.contains("tls-exporter") ? "exported" : ""});
        later([this] { advance(); });
    });
}

void ScriptChannel::write(const QByteArray &octets)
{
    m_written += octets;
    later([this] { advance(); });
}

QByteArray ScriptChannel::read(qint64 maximum)
{
    const QByteArray octets = m_toRead.left(maximum);
    m_toRead.remove(0, octets.size());
    return octets;
}

/// The client's last words are checked, too.
void ScriptChannel::close()
{
    while (m_at < m_dialogue.steps.size() && m_fault.isEmpty()
           && m_dialogue.steps[m_at].kind == Kind::Client && takeClientLine(m_dialogue.steps[m_at]))
        ++m_at;
    m_over = true;
}

bool ScriptChannel::takeClientLine(const Dialogue::Step &step)
{
    const qsizetype end = m_written.indexOf("\r\n", m_taken);
    if (end < 0)
        return false;
    const QByteArray line = m_written.mid(m_taken, end - m_taken);
    m_taken = end + 2;
    const bool fits = step.kind == Kind::Client ? line == step.octets : line.startsWith(step.octets);
    if (!fits)
        m_fault = "expected \"" + step.octets + "\", got \"" + line + '"';
    return fits;
}

void ScriptChannel::deliver(const QByteArray &octets, bool isLine)
{
    if (m_cut == Cut::Octets && isLine) {
        for (const char octet : octets)
            m_pieces += QByteArray(1, octet);
    } else if (m_cut == Cut::Whole && !m_pieces.isEmpty()) {
        m_pieces.last() += octets;
    } else {
        m_pieces += octets;
    }
}

void ScriptChannel::serve()
{
    if (m_pieces.isEmpty()) {
        m_delivering = false;
        return advance();
    }
    m_toRead += m_pieces.takeFirst();
    // What comes on top of this is a later event, as on a network.
    later([this] { serve(); });
    emit readyRead();
}

void ScriptChannel::advance()
{
    while (!m_over && !m_delivering && m_fault.isEmpty() && m_at < m_dialogue.steps.size()) {
        const Dialogue::Step &step = m_dialogue.steps[m_at];
        switch (step.kind) {
        case Kind::Client:
        case Kind::ClientPrefix:
            if (!takeClientLine(step))
                return;
            ++m_at;
            break;
        case Kind::Server:
        case Kind::Raw:
            while (m_at < m_dialogue.steps.size()
                   && (m_dialogue.steps[m_at].kind == Kind::Server || m_dialogue.steps[m_at].kind == Kind::Raw)) {
                const bool isLine = m_dialogue.steps[m_at].kind == Kind::Server;
                deliver(m_dialogue.steps[m_at++].octets + (isLine ? "\r\n" : ""), isLine);
            }
            m_delivering = true;
            serve();
            return;
        case Kind::Tls:
            return; // startTls() takes it
        case Kind::Close:
        case Kind::Drop:
            ++m_at;
            m_over = true;
            emit disconnected(step.kind == Kind::Close);
            return;
        case Kind::Timeout:
            ++m_at;
            return;
        case Kind::Cancel:
            ++m_at;
            onCancel();
            later([this] { advance(); });
            return;
        case Kind::Next:
            ++m_at;
            onNext();
            return;
        }
    }
}

QByteArray ScriptChannel::unreached() const
{
    return m_at < m_dialogue.steps.size() ? m_dialogue.steps[m_at].octets + " (step " + QByteArray::number(int(m_at)) + ')'
                                          : QByteArray();
}
