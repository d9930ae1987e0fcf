// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/letterPictures.h"

#include "tests/ui/samples.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/compose/MailboxDraftsDialog.h"
#include "ui/letters/FindLetterDialog.h"
#include "ui/letters/LetterWindow.h"

#include <QBuffer>
#include <QEventLoop>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

using namespace sendoff;

namespace {

QByteArray picture()
{
    QImage image(480, 160, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 160);
    sky.setColorAt(0, QColor(120, 170, 230));
    sky.setColorAt(1, QColor(250, 220, 190));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(70, 90, 110));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygon({{0, 160}, {120, 60}, {220, 130}, {330, 40}, {480, 160}}));
    painter.end();
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

QByteArray newsletter()
{
    return "From: =?utf-8?q?Ana_Prieto?= <ana@example.org>\r\nTo: Jane Roe <jane@example.org>, Ben Okri <ben@example.net>\r\n"
           "Cc: minutes@example.org\r\nSubject: Minutes and a picture of the roof\r\nDate: Tue, 24 Nov 2026 10:12:00 +0100\r\n"
           "Message-ID: <1@example.org>\r\nList-Post: <mailto:minutes@example.org>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\n"
           "Content-Type: text/html; charset=utf-8\r\n\r\n"
           "<h2>Minutes of Tuesday</h2><p>Dear all,</p><p>we agreed on <b>three things</b>:</p><ul><li>the roof is mended in March,</li>"
           "<li>Ben asks for <a href=\"https://example.org/offers\">two more offers</a>,</li><li>travel stays as it is.</li></ul>"
           "<p><img src=\"cid:roof@example.org\" alt=\"The roof\"></p><img src=\"https://track.example/p.gif\"><script>x</script>"
           "<table border=1 cellpadding=4><tr><th>Item</th><th>2026</th><th>2027</th></tr><tr><td>Roof</td><td>0</td><td>12,400</td></tr>"
           "<tr><td>Travel</td><td>3,100</td><td>3,100</td></tr></table>"
           "<blockquote type=cite><p>Who writes the minutes?</p></blockquote><p>Kind regards<br>Ana</p>\r\n"
           "--r\r\nContent-Type: image/png; name=roof.png\r\nContent-ID: <roof@example.org>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + picture().toBase64()
        + "\r\n--r--\r\n--m\r\nContent-Type: application/pdf; name=\"Minutes 24 November.pdf\"\r\nContent-Disposition: attachment\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n" + QByteArray(60000, 'A') + "\r\n--m\r\nContent-Type: message/rfc822; name=\"Offer.eml\"\r\n\r\n"
          "Subject: Offer\r\n\r\nHello\r\n--m--\r\n";
}

QByteArray mailbox()
{
    const std::pair<const char *, const char *> letters[] = {{"Ana Prieto <ana@example.org>", "Minutes and a picture of the roof"},
                                                             {"Ben Okri <ben@example.net>", "Two more offers"},
                                                             {"Cleo <cleo@example.com>", "Re: Two more offers"},
                                                             {"Minutes <minutes@example.org>", "[minutes] Who writes them?"}};
    QByteArray octets;
    for (const auto &[from, subject] : letters)
        octets += QByteArray("From x Thu Nov 26 10:00:00 2026\nFrom: ") + from + "\nTo: Jane Roe <jane@example.org>\nSubject: " + subject
            + "\nDate: Tue, 24 Nov 2026 10:12:00 +0100\n\nDear Jane,\n\nhere are the offers that we spoke of. The second one has the better\nroof, "
              "and it comes with a gutter.\n\n> Which one is the cheaper?\n> And when could they begin?\n\nThe first; in March.\n\n-- \nBen\n\n";
    return octets;
}

/// Until it shows its message.
void takeOpened(LetterWindow &window, const std::function<void(QWidget &, const QString &)> &take, const QString &name)
{
    QEventLoop loop;
    QObject::connect(&window, &LetterWindow::opened, &loop, &QEventLoop::quit);
    window.show();
    loop.exec();
    take(window, name);
}

} // namespace

void takeLetters(const std::function<void(QWidget &, const QString &)> &take)
{
    FakeMailService service;
    samples::fillAccounts(service);
    LetterWindow html(service, {.octets = newsletter()});
    html.resize(760, 760);
    takeOpened(html, take, QStringLiteral("letter"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("offers.mbox")));
    (void)file.open(QIODevice::WriteOnly);
    file.write(mailbox());
    file.close();
    LetterWindow list(service, {.path = file.fileName()});
    takeOpened(list, take, QStringLiteral("letters-mbox"));
    Draft redirected{.subject = QStringLiteral("Two more offers"),
                     .text = QStringLiteral("Dear Jane,\n\nhere are the offers that we spoke of.\n\n-- \nBen\n")};
    redirected.origin = Origin{.kind = Origin::Kind::Redirect, .message = {.data = mailbox(), .name = QStringLiteral("offers.eml")}};
    ComposeWindow redirecting(service, redirected);
    take(redirecting, QStringLiteral("compose-redirect"));
    LetterWindow gone(service, {.path = folder.filePath(QStringLiteral("gone.eml"))});
    takeOpened(gone, take, QStringLiteral("letter-gone"));
    service.m_isSearching = true;
    FindLetterDialog searching(service, "<1@example.org>");
    take(searching, QStringLiteral("letter-search"));
    service.m_isSearching = false;
    service.m_finding = {.mailboxes = 1, .silent = {QStringLiteral("Work")}};
    FindLetterDialog searched(service, "<1@example.org>");
    const QDateTime date({2027, 2, 1}, {11, 4}, Qt::UTC);
    service.m_mailboxDrafts = {.drafts = {{.accountName = QStringLiteral("Work"), .subject = QStringLiteral("Two more offers"),
                                           .to = QStringLiteral("Ana Prieto <ana@example.org>"), .date = date},
                                          {.accountName = QStringLiteral("Home"), .date = date.addDays(-1)}},
                               .mailboxes = 2,
                               .silent = {QStringLiteral("Club")}};
    MailboxDraftsDialog drafts(service);
    QEventLoop loop;
    QTimer::singleShot(50, &loop, &QEventLoop::quit);
    loop.exec();
    take(searched, QStringLiteral("letter-not-found"));
    take(drafts, QStringLiteral("drafts-in-the-mailbox"));
}
