// SPDX-License-Identifier: GPL-3.0-or-later
// write_letters FOLDER: every message of the corpus as NAME.eml, and in NAME.json what its writer meant.
#include "Letters.h"

#include "address/AddressList.h"
#include "compose/prepare.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace sendoff;

namespace {

QString hashOf(const QByteArray &octets)
{
    return QString::fromLatin1(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex());
}

QJsonArray people(const QString &field)
{
    QJsonArray list;
    for (const Mailbox &mailbox : AddressList::parse(field).mailboxes)
        list.append(QJsonArray{mailbox.displayName, QString::fromUtf8(mailbox.address.toWire())});
    return list;
}

QJsonObject meant(const Draft &draft, const Identity &identity)
{
    QJsonArray files;
    for (const Attachment &attachment : draft.attachments) {
        const bool isShown = !attachment.contentId.isEmpty() && draft.html.contains(QString::fromLatin1("cid:" + attachment.contentId));
        files.append(QJsonObject{
            {u"name"_qs, attachment.name},
            {u"type"_qs, QString::fromLatin1(attachment.contentType)},
            {u"id"_qs, isShown ? QString::fromLatin1(attachment.contentId) : QString()},
            {u"sha256"_qs, hashOf(attachment.data)},
            {u"sha256WithLineFeeds"_qs, hashOf(QByteArray(attachment.data).replace("\r\n", "\n"))}});
    }
    return {{u"subject"_qs, draft.subject},
            {u"from"_qs, people(identity.from.toText())},
            {u"replyTo"_qs, people(draft.replyTo)},
            {u"to"_qs, people(draft.to)},
            {u"cc"_qs, people(draft.cc)},
            {u"bcc"_qs, people(draft.bcc)},
            {u"text"_qs, draft.text},
            {u"html"_qs, draft.html},
            {u"files"_qs, files}};
}

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 64;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const Identity identity{.from = *Mailbox::parse(u"Jörg Müller <jane@example.org>"_qs)};
    const SystemClock clock;
    SystemRandomness randomness;
    for (const Letter &letter : letters()) {
        const auto prepared = prepare(letter.draft, identity, clock, randomness);
        if (!prepared) {
            qCritical("%s can't be sent", qPrintable(letter.name));
            return 1;
        }
        QJsonObject facts = meant(letter.draft, identity);
        facts[u"hasUtf8Headers"_qs] = prepared->mail.hasUtf8Headers;
        facts[u"has8BitContent"_qs] = prepared->mail.has8BitContent;
        const QByteArray octets = prepared->mail.content->open()->readAll();
        if (!write(folder.filePath(letter.name + u".eml"_qs), octets)
            || !write(folder.filePath(letter.name + u".json"_qs), QJsonDocument(facts).toJson()))
            return 1;
    }
    return 0;
}
