// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MailTransaction that decides before a word is said: what this server can't take, and how much at once.
#include "smtp/MailTransaction.h"
#include "smtp/ServerFailure.h"

#include <set>

namespace sendoff {

/// What the server has said that it won't take is not sent to be refused.
void MailTransaction::refuseWhatCannotBeSent()
{
    const auto refuse = [this](FailureKind kind, Scope scope) {
        return Rejected{{.kind = kind, .stage = Stage::MailFrom, .scope = scope, .host = m_host}};
    };
    if (m_capabilities.sizeLimit > 0 && m_mail.size > m_capabilities.sizeLimit) {
        Rejected tooBig = refuse(FailureKind::TooBig, Scope::Message);
        tooBig.failure.detail = QByteArray::number(m_mail.size) + " octets, SIZE "
            + QByteArray::number(m_capabilities.sizeLimit);
        decideOpen(tooBig);
    }
    if (m_mail.body == TransactionMail::Body::Binary && !m_capabilities.binaryMime)
        decideOpen(refuse(FailureKind::BinaryNotOffered, Scope::Message));
    if (m_mail.body == TransactionMail::Body::EightBit && !m_capabilities.eightBitMime)
        decideOpen(refuse(FailureKind::EightBitNotOffered, Scope::Message));
    if (m_capabilities.smtpUtf8)
        return;
    const auto &sender = m_mail.envelope.reversePath;
    if (m_mail.hasUtf8Headers || (sender && sender->needsSmtpUtf8()))
        decideOpen(refuse(FailureKind::SmtpUtf8NotOffered, Scope::Message));
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (!m_outcomes[i] && m_mail.envelope.recipients[i].needsSmtpUtf8())
            m_outcomes[i] = refuse(FailureKind::SmtpUtf8NotOffered, Scope::Recipient);
    }
}

/// Some wishes can be left out where nobody knows them; these can't.
void MailTransaction::refuseOptions()
{
    const auto refuse = [this](FailureKind kind) {
        decideOpen(outcomeOf({.kind = kind, .stage = Stage::MailFrom, .scope = Scope::Message, .host = m_host}));
    };
    const DeliveryOptions &options = m_mail.options;
    // RFC 8689 4.2.1: over TLS that was verified, and only to a server that says it will do the same.
    if (options.requireTls && !(m_capabilities.requireTls && m_manner.encrypted))
        refuse(FailureKind::RequireTlsNotOffered);
    const bool mustReturn = options.deliverBy && options.deliverBy->mode == DeliverBy::Mode::Return;
    // RFC 2852 4.1.4: a server may promise nothing sooner than its least time.
    if (mustReturn && (!m_capabilities.deliverBy || options.deliverBy->seconds < m_capabilities.deliverByMinimum))
        refuse(FailureKind::DeliverByNotOffered);
    if (options.holdFor && !(m_capabilities.maxFutureRelease && *options.holdFor <= *m_capabilities.maxFutureRelease))
        refuse(FailureKind::FutureReleaseNotOffered);
}

/// RFC 9422 3: as many recipients, and recipients' domains, as one message may have here. The others
/// go with the next one.
void MailTransaction::keepWithinLimits()
{
    const Capabilities::Limits &limits = m_capabilities.limits;
    const auto smaller = [](int left, int right) { return left > 0 && right > 0 ? std::min(left, right) : std::max(left, right); };
    const int most = smaller(limits.rcptMax, m_manner.recipientLimit);
    std::set<QByteArray> domains;
    int count = 0;
    for (size_t i = 0; i < m_outcomes.size(); ++i) {
        if (m_outcomes[i])
            continue;
        const QByteArray domain = m_mail.envelope.recipients[i].asciiDomain().toLower();
        const bool hasRoom = (most == 0 || count < most)
            && (limits.rcptDomainMax == 0 || domains.contains(domain) || int(domains.size()) < limits.rcptDomainMax);
        if (hasRoom) {
            ++count;
            domains.insert(domain);
        } else {
            m_outcomes[i] = Deferred{{.kind = FailureKind::RecipientLimit,
                                      .stage = Stage::RcptTo,
                                      .scope = Scope::Recipient,
                                      .host = m_host}};
        }
    }
}

} // namespace sendoff
