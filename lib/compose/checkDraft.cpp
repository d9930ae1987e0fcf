// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/checkDraft.h"

#include "address/AddressList.h"
#include "address/DomainTypo.h"
#include "compose/ownWords.h"
#include "mime/TransferEncoding.h"

#include <algorithm>

namespace sendoff {

namespace {

using Field = ComposeIssue::Field;
using Kind = ComposeWarning::Kind;

/// From here on, people who don't know one another may be among them.
constexpr size_t many = 20;
constexpr qint64 headerOctets = 2000;

AddrSpec senderOf(const Draft &draft, const Account &account)
{
    const auto from = Mailbox::parse(draft.from);
    return from ? from->address : account.identity.from.address;
}

class Checks {
public:
    Checks(const Draft &draft, const Account &account, const CheckFacts &facts)
        : m_draft(draft), m_facts(facts), m_from(senderOf(draft, account)),
          m_to(AddressList::parse(draft.to).mailboxes), m_cc(AddressList::parse(draft.cc).mailboxes),
          m_bcc(AddressList::parse(draft.bcc).mailboxes)
    {
    }

    std::vector<ComposeWarning> all()
    {
        checkSender();
        checkMany();
        checkPeople(Field::To, m_to);
        checkPeople(Field::Cc, m_cc);
        checkPeople(Field::Bcc, m_bcc);
        // What is redirected goes as its writer wrote it.
        if (!m_draft.origin || m_draft.origin->kind != Origin::Kind::Redirect)
            checkWords();
        checkSize();
        return std::move(m_warnings);
    }

private:
    void add(const ComposeWarning &warning) { m_warnings.push_back(warning); }

    void checkSender()
    {
        if (m_draft.origin && m_draft.origin->kind != Origin::Kind::Redirect) {
            std::vector<AddrSpec> cameTo;
            for (const QString &text : m_draft.origin->deliveredTo) {
                if (const auto address = AddrSpec::parse(text); address && isOwn(*address))
                    cameTo.push_back(*address);
            }
            if (!cameTo.empty() && std::none_of(cameTo.begin(), cameTo.end(), [this](const AddrSpec &address) {
                    return isSameAddress(address, m_from);
                }))
                add({Field::From, Kind::WrongSender, m_from.toText(), cameTo.front().toText()});
        }
        checkUtf8(Field::From, m_from);
    }

    void checkMany()
    {
        const size_t seen = m_to.size() + m_cc.size();
        const bool isConversation = m_draft.origin && m_draft.origin->kind == Origin::Kind::ReplyAll;
        if (seen >= many && !isConversation)
            add({m_to.size() >= m_cc.size() ? Field::To : Field::Cc, Kind::ManyInTo, {}, {}, qint64(seen)});
    }

    void checkPeople(Field field, const std::vector<Mailbox> &people)
    {
        for (const Mailbox &mailbox : people) {
            if (const auto meant = likelyAddress(mailbox.address, m_facts.knownDomains))
                add({field, Kind::DomainTypo, mailbox.address.toText(), meant->toText()});
            checkUtf8(field, mailbox.address);
        }
    }

    /// RFC 6531 3.1: such an address can only be given to a server that offers SMTPUTF8.
    void checkUtf8(Field field, const AddrSpec &address)
    {
        const QByteArrayList &offered = m_facts.server.extensions;
        if (address.needsSmtpUtf8() && !offered.isEmpty() && !offered.contains("SMTPUTF8"))
            add({field, Kind::NeedsSmtpUtf8, address.toText()});
    }

    void checkWords()
    {
        if (m_draft.subject.trimmed().isEmpty())
            add({Field::Subject, Kind::EmptySubject});
        const QString own = ownWords(m_draft.text);
        checkPlaceholder(Field::Subject, m_draft.subject);
        checkPlaceholder(Field::Text, own);
        // An answer's subject speaks of the other's attachment.
        const QString word = attachmentWord(m_draft.origin ? own : m_draft.subject + u'\n' + own);
        if (m_draft.attachments.empty() && !word.isEmpty())
            add({Field::Attachments, Kind::MissingAttachment, word});
    }

    void checkPlaceholder(Field field, const QString &text)
    {
        if (const QString open = placeholderIn(text); !open.isEmpty())
            add({field, Kind::Placeholder, open});
    }

    void checkSize()
    {
        const qint64 limit = m_facts.server.sizeLimit;
        if (const qint64 size = encodedSize(m_draft); limit > 0 && size > limit)
            add({Field::Attachments, Kind::TooBig, {}, {}, size, limit});
    }

    bool isOwn(const AddrSpec &address) const
    {
        return std::any_of(m_facts.own.begin(), m_facts.own.end(),
                           [&address](const AddrSpec &own) { return isSameAddress(own, address); });
    }

    const Draft &m_draft;
    const CheckFacts &m_facts;
    const AddrSpec m_from;
    const std::vector<Mailbox> m_to, m_cc, m_bcc;
    std::vector<ComposeWarning> m_warnings;
};

} // namespace

QString ComposeWarning::matter() const
{
    return QStringLiteral("%1/%2").arg(int(kind)).arg(kind == Kind::MissingAttachment ? QString() : text);
}

std::vector<ComposeWarning> checkDraft(const Draft &draft, const Account &account, const CheckFacts &facts)
{
    return Checks(draft, account, facts).all();
}

qint64 encodedSize(const Draft &draft)
{
    const qint64 head = headerOctets + draft.to.size() + draft.cc.size();
    // Of what is redirected, only the message goes, as it is.
    if (draft.origin && draft.origin->kind == Origin::Kind::Redirect)
        return head + draft.origin->message.size;
    const auto textSize = [](const QString &text) {
        const qint64 octets = text.toUtf8().size();
        // Mostly ASCII goes as it is or quoted-printable, all else is at most as long as in base64.
        return qMin(octets + (octets - text.size()) * 3 + octets / 40, base64LinesSize(octets)) + text.count(u'\n');
    };
    qint64 size = head + textSize(draft.text) + textSize(draft.html);
    for (const Attachment &attachment : draft.attachments) {
        const bool isMessage = attachment.contentType == "message/rfc822";
        size += 400 + (isMessage ? attachment.size : base64LinesSize(attachment.size));
    }
    return size;
}

} // namespace sendoff
