// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/headersRead.h"

#include "address/AddressList.h"
#include "mime/Charset.h"
#include "mime/EncodedWord.h"
#include "mime/dateTime.h"

#include <QByteArrayView>

#include <algorithm>
#include <map>

namespace sendoff {

namespace {

constexpr size_t headerCountLimit = 5000;
constexpr qsizetype longestId = 900;

std::vector<Mailbox> mailboxesOf(const QByteArray &value)
{
    // The display names may hold encoded words with commas in them: the list is taken apart first.
    std::vector<Mailbox> mailboxes = AddressList::parse(decodeCharset(value, {})).mailboxes;
    for (Mailbox &mailbox : mailboxes)
        mailbox.displayName = withoutControls(decodeWords(mailbox.displayName.toUtf8()));
    return mailboxes;
}

/// RFC 2369 2 and 3.4: "<mailto:list@example.org?subject=x> (comment)"; NO is no address.
std::optional<AddrSpec> mailtoOf(const QByteArray &value)
{
    const qsizetype begin = value.toLower().indexOf("<mailto:");
    if (begin < 0)
        return std::nullopt;
    QByteArray target = value.mid(begin + 8);
    for (const char end : {'>', '?', ','}) {
        if (target.contains(end))
            target.truncate(target.indexOf(end));
    }
    const auto address = AddrSpec::parse(decodeCharset(QByteArray::fromPercentEncoding(target), {}));
    return address ? std::optional(*address) : std::nullopt;
}

const std::map<QByteArray, std::vector<Mailbox> ParsedMessage::*> &mailboxFields()
{
    static const std::map<QByteArray, std::vector<Mailbox> ParsedMessage::*> fields{
        {"from", &ParsedMessage::from},        {"to", &ParsedMessage::to},
        {"cc", &ParsedMessage::cc},            {"bcc", &ParsedMessage::bcc},
        {"reply-to", &ParsedMessage::replyTo}, {"mail-followup-to", &ParsedMessage::followupTo}};
    return fields;
}

bool saysDelivery(const QByteArray &name)
{
    return name == "delivered-to" || name == "x-original-to" || name == "envelope-to";
}

void readOne(const RawHeader &header, ParsedMessage &message)
{
    const QByteArray name = header.name.toLower();
    const QString text = withoutControls(decodeWords(header.value));
    message.headers.emplace_back(header.name, text);
    if (const auto field = mailboxFields().find(name); field != mailboxFields().end()) {
        const auto found = mailboxesOf(header.value);
        auto &target = message.*(field->second);
        target.insert(target.end(), found.begin(), found.end());
    } else if (saysDelivery(name)) {
        for (const Mailbox &mailbox : mailboxesOf(header.value))
            message.deliveredTo += mailbox.address.toText();
    } else if (name == "list-post" && !message.listPost) {
        message.listPost = mailtoOf(header.value);
    } else if (name == "subject" && message.subject.isEmpty()) {
        message.subject = text;
    } else if (name == "date" && !message.date.isValid()) {
        message.date = parseDateTime(header.value);
    } else if (name == "message-id" && message.messageId.isEmpty()) {
        message.messageId = header.value;
    } else if (name == "x-unsent") {
        message.isUnsent = header.value == "1";
    }
}

} // namespace

QByteArrayList messageIds(const QByteArray &value)
{
    QByteArrayList ids;
    qsizetype begin = -1; // of what is open: the last bracket before the closing one
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value.at(at) == '<')
            begin = at;
        if (value.at(at) != '>' || begin < 0)
            continue;
        const QByteArrayView id = QByteArrayView(value).sliced(begin, at + 1 - begin);
        begin = -1;
        const bool isId = id.size() > 2 && id.size() <= longestId
            && std::all_of(id.begin(), id.end(), [](char c) { return c > ' ' && c < 0x7f; });
        if (isId)
            ids += id.toByteArray();
    }
    return ids;
}

ParsedMessage headersRead(const std::vector<RawHeader> &headers)
{
    ParsedMessage message;
    for (const RawHeader &header : headers) {
        if (message.headers.size() == headerCountLimit)
            break;
        readOne(header, message);
    }
    message.references = messageIds(headerValue(headers, "references"));
    // RFC 5322 3.6.4: where the parent has no References, its In-Reply-To if that has one id.
    const QByteArrayList parents = messageIds(headerValue(headers, "in-reply-to"));
    if (message.references.isEmpty() && parents.size() == 1)
        message.references = parents;
    return message;
}

} // namespace sendoff
