// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapAnswer.h"

namespace sendoff {

namespace {

bool startsAsSection(const ImapValue &name)
{
    return name.kind == ImapValue::Kind::Atom && name.octets.left(5).toUpper() == "BODY[";
}

} // namespace

bool ImapGathering::take(const ImapResponse &data)
{
    for (const QByteArray &line : data.lines)
        m_octets += line.size() + 64;
    if (++m_count > countLimit || m_octets > octetLimit)
        return false;
    if (data.isData("LIST") || data.isData("LSUB"))
        takeMailbox(data);
    else if (data.isData("SEARCH"))
        takeNumbers(data);
    else if (data.isData("ESEARCH"))
        takeRanges(data);
    else if (data.isData("FETCH"))
        takeMessage(data);
    return m_answer.uids.size() <= countLimit && m_octets <= octetLimit;
}

void ImapGathering::takeStatus(const ImapResponse &status)
{
    if (status.code == "UIDVALIDITY")
        m_answer.uidValidity = status.codeArguments.toUInt();
    else if (status.code == "UIDNEXT")
        m_answer.uidNext = status.codeArguments.toUInt();
}

ImapAnswer ImapGathering::finish(const ImapResponse &completion)
{
    m_answer.status = completion.status;
    m_answer.code = completion.code;
    m_answer.codeArguments = completion.codeArguments;
    m_answer.text = completion.text;
    return std::move(m_answer);
}

/// LIST (attributes) "/" name
void ImapGathering::takeMailbox(const ImapResponse &data)
{
    const auto &values = data.values;
    if (values.size() < 4 || values[1].kind != ImapValue::Kind::List || !values[2].isText() || !values[3].isText())
        return;
    ImapMailbox mailbox{.name = values[3].octets};
    if (values[2].kind == ImapValue::Kind::String)
        mailbox.delimiter = values[2].octets;
    for (const ImapValue &attribute : values[1].items)
        mailbox.attributes += attribute.octets.toLower();
    if (!mailbox.name.isEmpty() && !mailbox.name.contains('\0'))
        m_answer.mailboxes.push_back(mailbox);
}

/// SEARCH 2 5 8
void ImapGathering::takeNumbers(const ImapResponse &data)
{
    for (size_t i = 1; i < data.values.size(); ++i) {
        if (const quint32 number = data.values[i].toNumber())
            m_answer.uids.push_back(number);
    }
}

/// ESEARCH (TAG "A4") UID ALL 2,10:15, RFC 9051 7.3.4
void ImapGathering::takeRanges(const ImapResponse &data)
{
    for (size_t i = 1; i + 1 < data.values.size(); ++i) {
        if (!data.values[i].isAtom("ALL"))
            continue;
        for (const QByteArray &range : data.values[i + 1].octets.split(',')) {
            const qsizetype colon = range.indexOf(':');
            quint32 from = range.left(colon < 0 ? range.size() : colon).toUInt();
            quint32 to = colon < 0 ? from : range.mid(colon + 1).toUInt();
            if (from > to)
                std::swap(from, to);
            for (quint64 uid = from; uid != 0 && uid <= to && m_answer.uids.size() <= countLimit; ++uid)
                m_answer.uids.push_back(quint32(uid));
        }
    }
}

/// 12 FETCH (UID 5 BODY[HEADER.FIELDS (MESSAGE-ID)] "…")
void ImapGathering::takeMessage(const ImapResponse &data)
{
    if (data.values.size() < 3 || data.values[2].kind != ImapValue::Kind::List)
        return;
    const auto &items = data.values[2].items;
    ImapFetched message;
    for (size_t i = 0; i + 1 < items.size(); i += 2) {
        if (items[i].isAtom("UID"))
            message.uid = items[i + 1].toNumber();
        else if (items[i].isAtom("RFC822.SIZE"))
            message.size = items[i + 1].toNumber();
        else if (startsAsSection(items[i]) && items[i + 1].kind == ImapValue::Kind::String)
            message.octets = items[i + 1].octets;
    }
    m_octets += message.octets.size();
    // Unasked ones tell of flags only.
    if (message.uid != 0)
        m_answer.messages.push_back(message);
}

} // namespace sendoff
