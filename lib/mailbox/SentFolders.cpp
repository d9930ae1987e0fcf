// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/SentFolders.h"

#include "mailbox/ImapName.h"

#include <QStringList>

#include <algorithm>

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

bool isCalledSent(const ImapMailbox &mailbox, bool isUtf8)
{
    QString name = mailboxName(mailbox.name, isUtf8);
    if (!mailbox.delimiter.isEmpty())
        name = name.mid(name.lastIndexOf(QString::fromUtf8(mailbox.delimiter)) + 1);
    return namesOfSent().contains(name, Qt::CaseInsensitive);
}

bool isInbox(const ImapMailbox &mailbox)
{
    return mailbox.name.compare("INBOX", Qt::CaseInsensitive) == 0;
}

/// A look into each takes a search.
constexpr size_t mostPlaces = 500;

/// How likely a message is in it: RFC 6154 2.
enum class Rank { All, Inbox, Archive, Sent, Other, Unwanted };

Rank rankOf(const ImapMailbox &mailbox)
{
    if (isInbox(mailbox))
        return Rank::Inbox;
    for (const auto &[attribute, rank] : {std::pair{"\\all", Rank::All}, {"\\archive", Rank::Archive}, {"\\sent", Rank::Sent},
                                          {"\\junk", Rank::Unwanted}, {"\\trash", Rank::Unwanted}}) {
        if (mailbox.attributes.contains(attribute))
            return rank;
    }
    return Rank::Other;
}

} // namespace

std::optional<ImapMailbox> sentFolder(const std::vector<ImapMailbox> &mailboxes, bool isUtf8, const QString &chosen)
{
    const auto first = [&mailboxes](auto &&is) -> std::optional<ImapMailbox> {
        const auto found = std::find_if(mailboxes.begin(), mailboxes.end(),
                                        [&is](const ImapMailbox &each) { return each.isSelectable() && !isInbox(each) && is(each); });
        return found == mailboxes.end() ? std::nullopt : std::optional(*found);
    };
    if (!chosen.isEmpty())
        return first([&](const ImapMailbox &each) { return mailboxName(each.name, isUtf8) == chosen; });
    const auto special = first([](const ImapMailbox &each) { return each.attributes.contains("\\sent"); });
    return special ? special : first([isUtf8](const ImapMailbox &each) { return isCalledSent(each, isUtf8); });
}

std::vector<ImapMailbox> placesOfSent(const std::vector<ImapMailbox> &mailboxes, bool isUtf8, const QString &chosen)
{
    std::vector<ImapMailbox> places;
    const auto add = [&places](const ImapMailbox &mailbox) {
        const bool isThere = std::any_of(places.begin(), places.end(),
                                         [&mailbox](const ImapMailbox &each) { return each.name == mailbox.name; });
        if (!isThere && mailbox.isSelectable() && !isInbox(mailbox))
            places.push_back(mailbox);
    };
    if (const auto sent = sentFolder(mailboxes, isUtf8, chosen))
        add(*sent);
    for (const char *attribute : {"\\sent", "\\all"}) {
        for (const ImapMailbox &each : mailboxes) {
            if (each.attributes.contains(attribute) && places.size() < 4)
                add(each);
        }
    }
    return places;
}

std::vector<ImapMailbox> placesOfAll(const std::vector<ImapMailbox> &mailboxes)
{
    std::vector<ImapMailbox> places;
    std::copy_if(mailboxes.begin(), mailboxes.end(), std::back_inserter(places),
                 [](const ImapMailbox &each) { return each.isSelectable(); });
    std::stable_sort(places.begin(), places.end(),
                     [](const ImapMailbox &a, const ImapMailbox &b) { return rankOf(a) < rankOf(b); });
    const bool hasAll = !places.empty() && rankOf(places.front()) == Rank::All;
    if (hasAll)
        std::erase_if(places, [](const ImapMailbox &each) { return rankOf(each) > Rank::Inbox && rankOf(each) < Rank::Unwanted; });
    places.resize(std::min(places.size(), mostPlaces));
    return places;
}

} // namespace sendoff
