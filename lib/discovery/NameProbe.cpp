// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NameProbe.h"

namespace sendoff {

std::vector<ProbeTarget> NameProbe::candidates(const QString &domain)
{
    using Protocol = ProbeTarget::Protocol;
    constexpr auto tls = ChannelSecurity::ImplicitTls;
    constexpr auto startTls = ChannelSecurity::StartTls;
    const QString mail = QStringLiteral("mail.") + domain;
    std::vector<ProbeTarget> all;
    const auto add = [&all](Protocol protocol, quint16 port, ChannelSecurity security, const QStringList &hosts) {
        for (const QString &host : hosts)
            all.push_back({protocol, host, port, security});
    };
    const QStringList senders{QStringLiteral("smtp.") + domain, mail, domain};
    add(Protocol::Submission, 465, tls, senders);
    add(Protocol::Submission, 587, startTls, senders);
    const QStringList readers{QStringLiteral("imap.") + domain, mail, domain};
    add(Protocol::Imap, 993, tls, readers);
    add(Protocol::Imap, 143, startTls, readers);
    add(Protocol::Pop3, 995, tls, {QStringLiteral("pop.") + domain, mail});
    return all;
}

NameProbe::NameProbe(ServerProbe &probe, const AddrSpec &address, Finished done, QObject *parent)
    : QObject(parent), m_address(address), m_done(std::move(done)),
      m_candidates(candidates(QString::fromLatin1(address.asciiDomain()))), m_answers(m_candidates.size())
{
    for (size_t number = 0; number < m_candidates.size(); ++number)
        probe.probe(m_candidates[number], this, [this, number](bool isThere) { take(number, isThere); });
}

const ProbeTarget *NameProbe::best(bool submission, bool *isOpen) const
{
    *isOpen = false;
    for (size_t number = 0; number < m_candidates.size(); ++number) {
        const bool isSubmission = m_candidates[number].protocol == ProbeTarget::Protocol::Submission;
        if (isSubmission != submission)
            continue;
        *isOpen = !m_answers[number];
        if (*isOpen)
            return nullptr;
        if (*m_answers[number])
            return &m_candidates[number];
    }
    return nullptr;
}

void NameProbe::take(size_t number, bool isThere)
{
    m_answers[number] = isThere;
    bool isOpen = false;
    const ProbeTarget *out = best(true, &isOpen);
    bool isIncomingOpen = false;
    const ProbeTarget *in = best(false, &isIncomingOpen);
    // Without a way to send, a way to read is of no use here.
    if (m_isOver || isOpen || (out && isIncomingOpen))
        return;
    m_isOver = true;
    deleteLater();
    if (!out)
        return m_done(std::nullopt);
    FoundSettings settings{.source = DiscoverySource::Probe, .where = out->host};
    settings.submission.host = out->host;
    settings.submission.port = out->port;
    settings.submission.security = out->security;
    if (in) {
        settings.incoming.protocol =
            in->protocol == ProbeTarget::Protocol::Pop3 ? IncomingServer::Protocol::Pop3 : IncomingServer::Protocol::Imap;
        settings.incoming.host = in->host;
        settings.incoming.port = in->port;
        settings.incoming.security = in->security;
    }
    recognise(settings, m_address);
    m_done(settings);
}

} // namespace sendoff
