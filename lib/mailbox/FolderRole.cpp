// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/FolderRole.h"

#include "mailbox/ImapName.h"

#include <QStringList>

namespace sendoff {

namespace {

/// What servers and other mail programs call it.
const QStringList &namesOfSent()
{
    static const QStringList names = QStringLiteral(
        "Sent|Sent Items|Sent Mail|Sent Messages|Sent-Mail|"
        "Gesendet|Gesendete Objekte|Gesendete Elemente|Gesendete Nachrichten|"
        "Envoyés|Messages envoyés|Éléments envoyés|Objets envoyés|Courrier envoyé|"
        "Enviados|Elementos enviados|Mensajes enviados|Enviadas|Itens enviados|Mensagens enviadas|Enviats|"
        "Inviati|Inviata|Posta inviata|Elementi inviati|Messaggi inviati|"
        "Verzonden|Verzonden items|Verzonden berichten|Verzonden objecten|"
        "Skickat|Skickade|Skickade objekt|Skickade meddelanden|Sendt|Sendte elementer|Sendte|Sendt post|Sendte beskeder|"
        "Lähetetyt|Lähetetyt viestit|Saadetud|Nosūtītie|Išsiųsta|Išsiųsti|"
        "Wysłane|Elementy wysłane|Odeslané|Odeslaná pošta|Odoslané|Odoslaná pošta|Poslano|Poslana pošta|Elküldött|"
        "Elküldött elemek|Trimise|Mesaje trimise|Изпратени|Послато|Poslato|Отправленные|Надіслані|Адпраўленыя|"
        "Απεσταλμένα|Gönderilmiş|Gönderilmiş Öğeler|Gönderilenler|Göndərilmiş|"
        "已发送|已发送邮件|已傳送|已傳送郵件|寄件備份|送信済み|送信済みアイテム|送信済みメール|送信済みトレイ|"
        "보낸편지함|보낸 편지함|보낸 메일함|الرسائل المرسلة|المرسلة|البريد المرسل|נשלחו|פריטים שנשלחו|ارسال شده|"
        "ส่งแล้ว|จดหมายที่ส่ง|Đã gửi|Thư đã gửi|Terkirim|Dihantar|भेजा गया|Seolta|Anfonwyd|Sendita").split(u'|');
    return names;
}

const QStringList &namesOfDrafts()
{
    static const QStringList names = QStringLiteral(
        "Drafts|Draft|Draft Messages|Entwürfe|Entwurf|Brouillons|Brouillon|Borradores|Borrador|Rascunhos|Rascunho|"
        "Esborranys|Bozze|Bozza|Concepten|Concept|Utkast|Kladder|Kladde|Luonnokset|Luonnos|Mustandid|Melnraksti|Juodraščiai|"
        "Kopie robocze|Wersje robocze|Robocze|Szkice|Koncepty|Rozepsané|Rozpracované|Osnutki|Nacrti|Skice|Piszkozatok|Ciorne|"
        "Schițe|Чернови|Нацрти|Черновики|Чернетки|Чарнавікі|Πρόχειρα|Taslaklar|Taslak|Qaralamalar|草稿|草稿箱|草稿匣|下書き|"
        "임시보관함|임시 보관함|초안|المسودات|مسودات|טיוטות|پیش‌نویس‌ها|ร่าง|จดหมายร่าง|ฉบับร่าง|Thư nháp|Bản nháp|Nháp|Draf|Konsep|ड्राफ़्ट|"
        "Dréachtaí|Drafftiau|Malnetoj").split(u'|');
    return names;
}

QByteArray attributeOf(FolderRole role)
{
    return role == FolderRole::Sent ? "\\sent" : "\\drafts";
}

bool isCalledSo(const ImapMailbox &mailbox, bool isUtf8, FolderRole role)
{
    QString name = mailboxName(mailbox.name, isUtf8);
    if (!mailbox.delimiter.isEmpty())
        name = name.mid(name.lastIndexOf(QString::fromUtf8(mailbox.delimiter)) + 1);
    const QStringList &names = role == FolderRole::Sent ? namesOfSent() : namesOfDrafts();
    return names.contains(name, Qt::CaseInsensitive);
}

/// How many mailboxes stand around it. The inbox, under which some servers have all that is one's own, doesn't count.
qsizetype depthOf(const ImapMailbox &mailbox)
{
    if (mailbox.delimiter.isEmpty())
        return 0;
    return mailbox.name.count(mailbox.delimiter) - (mailbox.name.toUpper().startsWith("INBOX" + mailbox.delimiter) ? 1 : 0);
}

} // namespace

bool isInbox(const ImapMailbox &mailbox)
{
    return mailbox.name.compare("INBOX", Qt::CaseInsensitive) == 0;
}

std::optional<ImapMailbox> folderFor(FolderRole role, const std::vector<ImapMailbox> &mailboxes, bool isUtf8,
                                     const QString &chosen)
{
    const auto highest = [&mailboxes](auto &&is) {
        std::optional<ImapMailbox> found;
        for (const ImapMailbox &each : mailboxes) {
            const bool fits = each.isSelectable() && !isInbox(each) && is(each);
            if (fits && (!found || depthOf(each) < depthOf(*found)))
                found = each;
        }
        return found;
    };
    if (!chosen.isEmpty())
        return highest([&](const ImapMailbox &each) { return mailboxName(each.name, isUtf8) == chosen; });
    const auto special = highest([role](const ImapMailbox &each) { return each.attributes.contains(attributeOf(role)); });
    return special ? special : highest([isUtf8, role](const ImapMailbox &each) { return isCalledSo(each, isUtf8, role); });
}

QByteArray newFolderFor(FolderRole role, const std::vector<ImapMailbox> &mailboxes)
{
    const QByteArray name = role == FolderRole::Sent ? "Sent" : "Drafts";
    QByteArray prefix;
    for (const ImapMailbox &each : mailboxes) {
        if (isInbox(each))
            continue;
        const QByteArray wanted = "INBOX" + each.delimiter;
        if (each.delimiter.isEmpty() || !each.name.toUpper().startsWith(wanted))
            return name;
        prefix = wanted;
    }
    return prefix + name;
}

} // namespace sendoff
