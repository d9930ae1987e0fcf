// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include "net/Certificate.h"

#include <QSslCertificate>

namespace sendoff::samples {

namespace {

using Outcome = OutboxRecipient::Outcome;

void refuse(OutboxItem &item, size_t index, const Failure &failure)
{
    item.recipients[index].outcome = Outcome::Rejected;
    item.recipients[index].failure = failure;
    item.recipients[index].reply = failure.reply;
    item.lastFailure = failure;
}

void accept(OutboxItem &item, size_t index)
{
    item.recipients[index].outcome = Outcome::Accepted;
    item.recipients[index].reply = ServerReply{250, EnhancedStatus{2, 0, 0}, QByteArrayLiteral("Ok: queued as 4F1x")};
    item.recipients[index].at = item.created.addSecs(60);
}

Transcript conversation(const QDateTime &at)
{
    using Direction = Transcript::Direction;
    Transcript transcript;
    transcript.add(at, Direction::Note, QByteArrayLiteral("connected to smtp.example.org:465, TLSv1.3"));
    transcript.add(at.addMSecs(40), Direction::FromServer, QByteArrayLiteral("220 smtp.example.org ESMTP"));
    transcript.add(at.addMSecs(41), Direction::ToServer, QByteArrayLiteral("EHLO [127.0.0.1]"));
    transcript.add(at.addMSecs(80), Direction::FromServer, QByteArrayLiteral("250-PIPELINING"));
    transcript.add(at.addMSecs(80), Direction::FromServer, QByteArrayLiteral("250 AUTH SCRAM-SHA-256 PLAIN"));
    transcript.add(at.addMSecs(81), Direction::ToServer, QByteArrayLiteral("AUTH SCRAM-SHA-256 ****"));
    transcript.add(at.addMSecs(160), Direction::FromServer, QByteArrayLiteral("235 2.7.0 Authentication successful"));
    transcript.add(at.addMSecs(161), Direction::ToServer,
                   QByteArrayLiteral("MAIL FROM:<jane@example.org> SIZE=2418"));
    transcript.add(at.addMSecs(161), Direction::ToServer, QByteArrayLiteral("RCPT TO:<ana@exmaple.org>"));
    transcript.add(at.addMSecs(161), Direction::ToServer, QByteArrayLiteral("RCPT TO:<ben@example.net>"));
    transcript.add(at.addMSecs(161), Direction::ToServer, QByteArrayLiteral("DATA"));
    transcript.add(at.addMSecs(200), Direction::FromServer, QByteArrayLiteral("250 2.1.0 Ok"));
    transcript.add(at.addMSecs(201), Direction::FromServer,
                   QByteArrayLiteral("550 5.1.1 <ana@exmaple.org>: Recipient address rejected: User unknown"));
    transcript.add(at.addMSecs(201), Direction::FromServer, QByteArrayLiteral("250 2.1.5 Ok"));
    transcript.add(at.addMSecs(202), Direction::FromServer, QByteArrayLiteral("354 End data with <CR><LF>.<CR><LF>"));
    transcript.add(at.addMSecs(700), Direction::Note, QByteArrayLiteral("2418000 octets of the message"));
    transcript.add(at.addMSecs(940), Direction::FromServer, QByteArrayLiteral("250 2.0.0 Ok: queued as 4F1x"));
    transcript.markDeciding();
    return transcript;
}

OutboxAttempt earlierAttempt(const QDateTime &at)
{
    using Direction = Transcript::Direction;
    Transcript transcript;
    transcript.add(at.addSecs(2), Direction::Note, QByteArrayLiteral("Connecting to smtp.example.org port 465"));
    transcript.add(at.addSecs(4), Direction::Note, QByteArrayLiteral("Ended: unreachable"));
    transcript.markDeciding();
    return {at.addSecs(2), at.addSecs(4), {}, transcript};
}

/// Ends when accept() says.
OutboxAttempt lastAttempt(const QDateTime &at)
{
    return {at.addSecs(59), at.addSecs(60),
            QByteArrayLiteral("TLSv1.3 TLS_AES_256_GCM_SHA384\nR11, Let's Encrypt\n"
                              "8b1d0c27e5f0a4c3d96b77a1203c5e8f4419d2ab6cfe0713589a2be4d17f60c5"),
            conversation(at.addSecs(59))};
}

void fillDetail(FakeMailService &service, const QDateTime &at)
{
    ParsedMessage message;
    message.from = {Mailbox{QStringLiteral("Jane Roe"), address(QStringLiteral("jane@example.org"))}};
    message.to = {Mailbox{QStringLiteral("Ana Prieto"), address(QStringLiteral("ana@exmaple.org"))},
                  Mailbox{QStringLiteral("Ben Okri"), address(QStringLiteral("ben@example.net"))}};
    message.subject = QStringLiteral("Re: Budget 2027");
    message.date = at;
    message.text =
        QStringLiteral("Dear Ana, dear Ben,\n\nhere is the second draft. The figures for travel are the ones that "
                       "we talked about on Tuesday; everything else is as it was.\n\nKind regards\nJane");
    message.parts = {MessagePart{.contentType = QByteArrayLiteral("application/pdf"),
                                 .charset = {},
                                 .transferEncoding = QByteArrayLiteral("base64"),
                                 .contentId = {},
                                 .fileName = QStringLiteral("Budget 2027, draft 2.pdf"),
                                 .isAttachment = true,
                                 .offset = 0,
                                 .encodedSize = 3'284'000}};
    service.m_detail =
        OutboxDetail{{}, {earlierAttempt(at), lastAttempt(at)}, message, {}};
}

} // namespace

AddrSpec address(const QString &text)
{
    return AddrSpec::parse(text).value();
}

Account account(qint64 id, const QString &name, const QString &from, bool isDefault)
{
    Account account{.identity = {Mailbox::parse(from).value()}};
    account.id = AccountId(id);
    account.name = name;
    account.isDefault = isDefault;
    account.server.host = QStringLiteral("smtp.example.org");
    return account;
}

Account sandbox(qint64 id)
{
    Account account =
        samples::account(id, QStringLiteral("Sandbox"), QStringLiteral("Sandbox <you@sandbox.invalid>"));
    account.kind = Account::Kind::Sandbox;
    return account;
}

OutboxItem item(qint64 id, OutboxState state, const QString &to, const QString &subject, const QDateTime &created)
{
    OutboxItem item;
    item.id = ItemId(id);
    item.state = state;
    item.account = 1;
    item.accountName = QStringLiteral("work");
    item.from = QStringLiteral("Jane Roe <jane@example.org>");
    item.to = to;
    item.subject = subject;
    item.created = created;
    item.size = 24'180;
    item.sha256 = QByteArray::fromHex("5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9");
    item.messageId = QByteArrayLiteral("<6d1f0a52b84e4c7f9e1d2c3b4a596877@example.org>");
    item.attempts = state == OutboxState::Queued ? 0 : 1;
    for (const QString &piece : to.split(u',')) {
        const auto mailbox = Mailbox::parse(piece);
        if (!mailbox)
            continue;
        item.recipients.push_back({.address = mailbox->address});
        if (state == OutboxState::Sent)
            accept(item, item.recipients.size() - 1);
    }
    return item;
}

Failure refusal(int code, const EnhancedStatus &status, const QByteArray &text)
{
    Failure failure;
    failure.kind = code < 500 ? FailureKind::ReplyTransient : FailureKind::ReplyPermanent;
    failure.stage = Stage::RcptTo;
    failure.scope = Scope::Recipient;
    failure.reply = ServerReply{code, status, text};
    failure.host = QStringLiteral("smtp.example.org");
    return failure;
}

QByteArray certificate()
{
    const auto made = makeCertificate();
    return made ? QSslCertificate(made->certificate, QSsl::Pem).toDer() : QByteArray();
}

void fillAccounts(FakeMailService &service)
{
    service.m_accounts = {account(1, QStringLiteral("work"), QStringLiteral("Jane Roe <jane@example.org>"), true),
                          account(2, QStringLiteral("home"), QStringLiteral("Jane <jane.roe@example.net>")),
                          sandbox(3)};
}

void fillOutbox(FakeMailService &service)
{
    // The day's middle, so that "today" holds whenever this runs.
    const QDateTime noon(QDate::currentDate(), QTime(12, 0));
    OutboxItem refused = item(9, OutboxState::Partial,
                              QStringLiteral("Ana Prieto <ana@exmaple.org>, Ben Okri <ben@example.net>, "
                                             "carla@example.com, Dmitri <d.orlov@example.org>"),
                              QStringLiteral("Re: Budget 2027"), noon.addSecs(-3480));
    for (size_t i = 1; i < refused.recipients.size(); ++i)
        accept(refused, i);
    refuse(refused, 0,
           refusal(550, {5, 1, 1}, QByteArrayLiteral("<ana@exmaple.org>: Recipient address rejected: User unknown")));
    refused.hasAttachments = true;
    refused.attempts = 3;
    refused.size = 2'418'000;
    OutboxItem sending = item(8, OutboxState::Sending, QStringLiteral("Ben Okri <ben@example.net>"),
                              QStringLiteral("Photos of the roof"), noon.addSecs(-3600));
    sending.hasAttachments = true;
    sending.size = 24'180'000;
    OutboxItem waiting =
        item(7, OutboxState::Queued, QStringLiteral("Elif Aydın <elif@example.com>, tom@example.org"),
             QStringLiteral("Invitation to the summer party"), noon.addSecs(-4000));
    waiting.lastFailure = refusal(451, {4, 7, 1}, QByteArrayLiteral("Greylisted, come back later"));
    waiting.attempts = 2;
    waiting.nextAttempt = noon.addSecs(9120);
    OutboxItem uncertain = item(6, OutboxState::Uncertain, QStringLiteral("Zoë Müller <zoe@example.org>"),
                                QStringLiteral("Contract, signed"), noon.addSecs(-7000));
    uncertain.recipients[0].outcome = Outcome::Uncertain;
    OutboxItem scheduled = item(10, OutboxState::Scheduled, QStringLiteral("Ana Prieto <ana@example.org>"),
                                QStringLiteral("Agenda for Friday"), noon.addSecs(-3000));
    scheduled.attempts = 0;
    scheduled.notBefore = QDateTime(noon.date().addDays(1), QTime(8, 0));
    scheduled.nextAttempt = scheduled.notBefore;
    OutboxItem missed = item(1, OutboxState::Held, QStringLiteral("Hotel Post <desk@hotel.example.com>"),
                             QStringLiteral("Arrival on Sunday"), noon.addDays(-4));
    missed.attempts = 0;
    missed.notBefore = noon.addDays(-2);
    missed.lastFailure = Failure{.kind = FailureKind::ScheduleMissed, .scope = Scope::Message};
    service.m_outbox = {scheduled,
                        refused,
                        sending,
                        waiting,
                        uncertain,
                        item(5, OutboxState::Sent, QStringLiteral("Team list <team@lists.example.org>"),
                             QStringLiteral("Minutes of Monday’s meeting"), noon.addSecs(-9000)),
                        item(4, OutboxState::Sent, QStringLiteral("Priya Raman <priya@example.com>"),
                             QStringLiteral("Directions to the office"), noon.addDays(-1)),
                        item(3, OutboxState::Sent, QStringLiteral("Grandma <rose@example.net>"),
                             QStringLiteral("Happy birthday!"), noon.addDays(-1).addSecs(-6000)),
                        item(2, OutboxState::Sent, QStringLiteral("accounts@example.com"),
                             QStringLiteral("Invoice 2026-118"), noon.addDays(-3)),
                        missed};
    Draft draft;
    draft.id = DraftId(1);
    draft.to = QStringLiteral("Ana Prieto <ana@example.org>");
    draft.subject = QStringLiteral("Travel in spring");
    draft.saved = noon.addSecs(-600);
    service.m_drafts = {draft,
                        Draft{.id = DraftId(2), .subject = QStringLiteral("Notes"), .saved = noon.addDays(-2)}};
    service.m_health = Health{.waiting = 3, .scheduled = 1, .attention = 3, .sending = 0, .sent = 4, .nextAttempt = waiting.nextAttempt};
    service.m_house.size = {.database = 48'200'000, .messages = 1'284'000'000, .removedMessages = 22'400'000};
    fillDetail(service, noon.addSecs(-3480));
}

void fillPeople(FakeMailService &service)
{
    Contacts all;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    int uses = 12;
    for (const char *text : {"Ana Prieto <ana@example.org>", "Ben Okri <ben@example.net>", "Andrea Müller <andrea@example.com>",
                             "Elif Aydın <elif@example.com>", "Jana Novák <jana.novak@example.org>", "desk@hotel.example.com",
                             "Zoë Müller <zoe@example.org>", "Priya Raman <priya@example.com>"}) {
        Contact contact{.mailbox = *Mailbox::parse(QString::fromUtf8(text)), .uses = uses, .lastUsed = now.addDays(-3)};
        uses = qMax(2, uses - 3);
        all.contacts.push_back(contact);
    }
    all.groups = {{QStringLiteral("Angling club"), {all.contacts[0].mailbox, all.contacts[1].mailbox, all.contacts[3].mailbox}}};
    service.m_people = std::make_shared<ContactIndex>(all);
}

void fillSandbox(FakeMailService &service)
{
    const QDateTime noon(QDate::currentDate(), QTime(12, 0));
    service.m_sandbox = {{QStringLiteral("b"),
                          QStringLiteral("/home/jane/sandbox/new/b"),
                          noon,
                          QStringLiteral("you@sandbox.invalid"),
                          {QStringLiteral("ana@example.org"), QStringLiteral("ben@example.net")},
                          QStringLiteral("A first test"),
                          2418},
                         {QStringLiteral("a"),
                          {},
                          noon.addSecs(-3000),
                          QStringLiteral("you@sandbox.invalid"),
                          {QStringLiteral("zoe@example.org")},
                          QStringLiteral("Grüße aus Köln"),
                          5'240'000}};
    service.m_sandboxMessage = service.m_detail.message;
    service.m_sandboxSource =
        QByteArrayLiteral("From: Jane Roe <jane@example.org>\r\nSubject: A first test\r\n\r\nHello\r\n");
}

} // namespace sendoff::samples
