// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Backup.h"

#include "accounts/AccountJson.h"

#include "store/DraftCbor.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sendoff {

namespace {

constexpr int version = 1;

struct Number {
    const char *name;
    int OutboxSettings::*value;
    int smallest;
    int largest;
};

constexpr Number numbers[] = {
    {"daysUntilGivingUp", &OutboxSettings::daysUntilGivingUp, 1, 365},
    {"undoSeconds", &OutboxSettings::undoSeconds, 0, 60},
    {"daysToKeepSent", &OutboxSettings::daysToKeepSent, 0, 36500},
    {"daysToKeepTranscripts", &OutboxSettings::daysToKeepTranscripts, 0, 36500},
    {"daysToKeepRemoved", &OutboxSettings::daysToKeepRemoved, 1, 36500},
    {"resendIfUncertain", &OutboxSettings::resendIfUncertain, 0, 1},
};

QJsonObject toJson(const Mailbox &mailbox)
{
    return {{QStringLiteral("name"), mailbox.displayName}, {QStringLiteral("address"), mailbox.address.toText()}};
}

std::optional<Mailbox> mailboxFromJson(const QJsonValue &value)
{
    const auto address = AddrSpec::parse(value[QStringLiteral("address")].toString());
    return address ? std::optional(Mailbox{value[QStringLiteral("name")].toString(), *address}) : std::nullopt;
}

QJsonObject toJson(const Backup::OfAccount<Contact> &contact)
{
    QJsonObject object = toJson(contact.value.mailbox);
    object.insert(QStringLiteral("nickname"), contact.value.nickname);
    object.insert(QStringLiteral("uses"), contact.value.uses);
    if (contact.value.lastUsed.isValid())
        object.insert(QStringLiteral("lastUsed"), contact.value.lastUsed.toUTC().toString(Qt::ISODateWithMs));
    object.insert(QStringLiteral("account"), contact.account);
    object.insert(QStringLiteral("from"), contact.value.from);
    return object;
}

std::optional<Backup::OfAccount<Contact>> contactFromJson(const QJsonValue &value)
{
    const auto mailbox = mailboxFromJson(value);
    if (!mailbox)
        return std::nullopt;
    return Backup::OfAccount<Contact>{
        {.mailbox = *mailbox,
         .nickname = value[QStringLiteral("nickname")].toString(),
         .uses = std::max(value[QStringLiteral("uses")].toInt(), 0),
         .lastUsed = QDateTime::fromString(value[QStringLiteral("lastUsed")].toString(), Qt::ISODateWithMs),
         .from = value[QStringLiteral("from")].toString()},
        value[QStringLiteral("account")].toString()};
}

QJsonObject toJson(const ContactGroup &group)
{
    QJsonArray members;
    for (const Mailbox &member : group.members)
        members.append(toJson(member));
    return {{QStringLiteral("name"), group.name}, {QStringLiteral("members"), members}};
}

ContactGroup groupFromJson(const QJsonValue &value)
{
    ContactGroup group{.name = value[QStringLiteral("name")].toString(), .members = {}};
    for (const QJsonValue each : value[QStringLiteral("members")].toArray()) {
        if (const auto member = mailboxFromJson(each))
            group.members.push_back(*member);
    }
    return group;
}

/// Its subject and account for people, all of it as the store keeps it.
QJsonObject toJson(const Backup::OfAccount<Draft> &draft)
{
    return {{QStringLiteral("subject"), draft.value.subject},
            {QStringLiteral("account"), draft.account},
            {QStringLiteral("content"), QString::fromLatin1(toCbor(draft.value).toBase64())}};
}

std::optional<Backup::OfAccount<Draft>> draftFromJson(const QJsonValue &value)
{
    auto draft = draftFromCbor(QByteArray::fromBase64(value[QStringLiteral("content")].toString().toLatin1()));
    if (!draft)
        return std::nullopt;
    draft->account = {};
    draft->window.isOpen = false; // it isn't, on the machine where it is restored
    draft->amends.reset();        // that message is of another outbox
    return Backup::OfAccount<Draft>{*draft, value[QStringLiteral("account")].toString()};
}

template <class T>
QJsonArray arrayOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &each : values)
        array.append(toJson(each));
    return array;
}

/// What can be read; the rest is left out, so that a blemish doesn't cost the whole.
template <class T, class Read>
void readAll(std::vector<T> &target, const QJsonValue &array, Read read)
{
    for (const QJsonValue each : array.toArray()) {
        if (const std::optional<T> value = read(each))
            target.push_back(*value);
    }
}

bool fill(Attachment &attachment, qint64 &room)
{
    if (attachment.path.isEmpty())
        return true;
    QFile file(attachment.path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential() || file.size() > room)
        return false;
    const QByteArray data = file.readAll();
    if (data.size() != file.size())
        return false;
    room -= data.size();
    if (attachment.name.isEmpty())
        attachment.name = QFileInfo(attachment.path).fileName();
    attachment.path.clear();
    attachment.data = data;
    attachment.size = data.size();
    return true;
}

bool isSameFile(const Attachment &a, const Attachment &b)
{
    const auto name = [](const Attachment &file) { return file.name.isEmpty() ? QFileInfo(file.path).fileName() : file.name; };
    return name(a) == name(b) && a.size == b.size && a.contentId == b.contentId;
}

} // namespace

Draft withFiles(const Draft &draft, qint64 &room, int &leftOut)
{
    Draft whole = draft;
    for (Attachment &attachment : whole.attachments)
        leftOut += !fill(attachment, room);
    if (whole.origin)
        leftOut += !fill(whole.origin->message, room);
    return whole;
}

bool isSameDraft(const Draft &a, const Draft &b)
{
    return a.from == b.from && a.replyTo == b.replyTo && a.to == b.to && a.cc == b.cc && a.bcc == b.bcc
        && a.subject == b.subject && a.text == b.text && a.html == b.html && a.extraHeaders == b.extraHeaders
        && std::equal(a.attachments.begin(), a.attachments.end(), b.attachments.begin(), b.attachments.end(), isSameFile);
}

words::TransferCounts Backup::counts() const
{
    return {.accounts = int(accounts.size()),
            .contacts = int(contacts.size() + groups.size()),
            .drafts = int(drafts.size()),
            .templates = int(templates.size()),
            .filesLeftOut = filesLeftOut};
}

QByteArray Backup::toOctets() const
{
    QJsonArray array;
    for (const Account &account : accounts) {
        QJsonObject object = sendoff::toJson(account);
        object.remove(QStringLiteral("id")); // of one profile only
        array.append(object);
    }
    QJsonObject kept;
    for (const Number &each : numbers)
        kept.insert(QLatin1String(each.name), settings.*each.value);
    const QJsonObject document{{QStringLiteral("sendoffBackup"), version},
                               {QStringLiteral("accounts"), array},
                               {QStringLiteral("settings"), kept},
                               {QStringLiteral("contacts"), arrayOf(contacts)},
                               {QStringLiteral("groups"), arrayOf(groups)},
                               {QStringLiteral("drafts"), arrayOf(drafts)},
                               {QStringLiteral("templates"), arrayOf(templates)}};
    return QJsonDocument(document).toJson();
}

std::optional<Backup> Backup::fromOctets(const QByteArray &octets)
{
    const QJsonObject document = QJsonDocument::fromJson(octets).object();
    if (document.value(QStringLiteral("sendoffBackup")).toInt() != version)
        return std::nullopt;
    Backup backup;
    for (const QJsonValue each : document.value(QStringLiteral("accounts")).toArray()) {
        const auto account = accountFromJson(each.toObject());
        if (!account || checkAccountName(account->name) || account->kind != Account::Kind::Smtp)
            return std::nullopt;
        backup.accounts.push_back(*account);
        backup.accounts.back().id = {};
    }
    const QJsonObject kept = document.value(QStringLiteral("settings")).toObject();
    for (const Number &each : numbers) {
        const int value = kept.value(QLatin1String(each.name)).toInt(backup.settings.*each.value);
        backup.settings.*each.value = std::clamp(value, each.smallest, each.largest);
    }
    readAll(backup.contacts, document.value(QStringLiteral("contacts")), contactFromJson);
    readAll(backup.groups, document.value(QStringLiteral("groups")),
            [](const QJsonValue &value) { return std::optional(groupFromJson(value)); });
    readAll(backup.drafts, document.value(QStringLiteral("drafts")), draftFromJson);
    readAll(backup.templates, document.value(QStringLiteral("templates")), templateFromJson);
    return backup;
}

} // namespace sendoff
