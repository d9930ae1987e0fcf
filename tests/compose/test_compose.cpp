// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Ready.h"
#include "compose/draftFromMessage.h"
#include "compose/prepare.h"
#include "mime/BinaryForm.h"
#include "mime/Entity.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

namespace {

class FixedClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC); }
};

using Kind = ComposeIssue::Kind;
using Field = ComposeIssue::Field;

} // namespace

class TestCompose : public QObject {
    Q_OBJECT

    FixedClock m_clock;
    SystemRandomness m_randomness;
    QTemporaryDir m_folder;

    static AddrSpec address(const QString &text) { return *AddrSpec::parse(text); }
    static Identity identity() { return {.from = *Mailbox::parse(u"Jörg Müller <jane@example.org>"_qs)}; }
    static Draft draft()
    {
        Draft draft;
        draft.to = u"Ana <ana@example.org>"_qs;
        draft.subject = u"Hello"_qs;
        draft.text = u"Hello.\n"_qs;
        return draft;
    }
    static QByteArray octetsOf(const PreparedMessage &message)
    {
        const auto device = message.mail.content->open();
        const QByteArray octets = device->readAll();
        return octets;
    }
    QString write(const QString &name, const QByteArray &octets)
    {
        QFile file(m_folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(octets);
        return file.fileName();
    }
    static Attachment attached(const QString &path)
    {
        const QFileInfo file(path);
        return {.path = path, .name = file.fileName(), .size = file.size(), .modified = file.lastModified()};
    }
    static QJsonObject readByPython(const QByteArray &octets)
    {
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(QStringLiteral("python3"), {QStringLiteral(TEST_FOLDER "/parse_message.py")});
        python.write(octets);
        python.closeWriteChannel();
        python.waitForFinished(60000);
        return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }
    std::vector<ComposeIssue> issuesOf(const Draft &draft)
    {
        const auto prepared = prepare(draft, identity(), m_clock, m_randomness);
        return prepared ? std::vector<ComposeIssue>() : prepared.error();
    }

private slots:
    void anotherReaderFindsWhatWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Hello.\n"_qs;
        QTest::newRow("umlauts") << u"Grüße aus Köln\n"_qs;
        QTest::newRow("japanese") << u"こんにちは。\n"_qs;
        QTest::newRow("emoji") << u"🎉 👩‍👩‍👧 party\n"_qs;
        QTest::newRow("arabic") << u"مرحبا بالعالم\n"_qs;
        QTest::newRow("dots and From") << u".\n..\nFrom me\n>From\n"_qs;
        QTest::newRow("long line") << u"word "_qs.repeated(1000) + u"end\n> "_qs + u"quoted "_qs.repeated(100) + u"end\n"_qs;
        QTest::newRow("unbroken line") << QString(5000, u'x') + u"\n"_qs;
        QTest::newRow("trailing blanks") << u"a  \nb\t\n-- \nJane\n"_qs;
        QTest::newRow("empty") << u"\n"_qs;
    }
    void anotherReaderFindsWhatWasWritten()
    {
        QFETCH(QString, text);
        const QByteArray file = QByteArray("\0\r\n.\xff", 5).repeated(5000);
        Draft written = draft();
        written.to = u"\"Prieto, Ána\" <ana@example.org>, ben@example.org"_qs;
        written.cc = u"Cleo <cleo@bücher.example>"_qs;
        written.bcc = u"secret@example.org"_qs;
        written.subject = u"Übersicht für das Fest 🎉 und alles, was noch dazu gehört, in einem langen Betreff"_qs;
        written.text = text;
        written.html = u"<p>"_qs + text.toHtmlEscaped() + u"</p>"_qs;
        written.attachments = {attached(write(u"Grüße & Küsse.bin"_qs, file))};
        const auto prepared = prepare(written, identity(), m_clock, m_randomness);
        QVERIFY(prepared.hasValue());
        const QByteArray octets = octetsOf(*prepared);
        QCOMPARE(prepared->mail.content->size(), qint64(octets.size()));
        const QJsonObject read = readByPython(octets);
        QCOMPARE(read[u"subject"].toString(), written.subject);
        QCOMPARE(read[u"from"].toString(), u"Jörg Müller <jane@example.org>"_qs);
        QCOMPARE(read[u"to"].toString(), u"\"Prieto, Ána\" <ana@example.org>, ben@example.org"_qs);
        QVERIFY(read[u"cc"].toString().contains(u"xn--bcher-kva.example"_qs));
        QVERIFY(read[u"bcc"].isNull());
        QCOMPARE(read[u"text"].toString(), text);
        QVERIFY(read[u"html"].toString().contains(u"<p>"_qs));
        QCOMPARE(read[u"defects"].toArray(), QJsonArray());
        const QJsonObject sent = read[u"files"].toArray().at(0).toObject();
        QCOMPARE(sent[u"name"].toString(), u"Grüße & Küsse.bin"_qs);
        QCOMPARE(sent[u"sha256"].toString().toLatin1(), QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex());
        for (const QByteArray &line : octets.split('\n'))
            QVERIFY(line.size() <= 998 && (line.isEmpty() || line.endsWith('\r') || &line == &octets.split('\n').last()));
        QVERIFY(std::all_of(octets.begin(), octets.end(), [](char c) { return c > 0; }));
        QVERIFY(!octets.contains("secret@example.org"));
    }

    void anotherReaderFindsTheSamePartsInTheBinaryForm_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("encodings");
        const QByteArray octets = QByteArray("\0\r\n.\r\n--\xff\r\r--=_\n\x80", 17).repeated(5000);
        const QString file = write(u"a.bin"_qs, octets);
        const QString other = write(u"Grüße.pdf"_qs, octets + "\r");
        Draft written = draft();
        written.attachments = {attached(file)};
        const auto octetsOfDraft = [this](const Draft &draft) {
            return octetsOf(*prepare(draft, identity(), m_clock, m_randomness));
        };
        QTest::newRow("one") << octetsOfDraft(written) << u"binary 7bit binary"_qs;
        written.html = u"<p>Hello</p>"_qs;
        for (const QString &each : {other, write(u"small.bin"_qs, "\xff"), write(u"m.eml"_qs, "From: a@b.org\n\nhi\n")})
            written.attachments.push_back(attached(each));
        QTest::newRow("several") << octetsOfDraft(written)
                                 << u"binary None 7bit 7bit binary binary base64 7bit None"_qs;
        const Entity related =
            Entity::multipart("related", "r", {Entity::text("html", u"<p>"_qs), Entity::data(octets + "\n", "image/png", u"p.png"_qs)});
        const Entity nested = Entity::multipart(
            "mixed", "m", {Entity::multipart("alternative", "a", {Entity::text("plain", u"Hi"_qs), related}),
                           Entity::file(file, octets.size(), "a/b", u"a.bin"_qs)});
        QTest::newRow("nested") << "From: a@b.org\r\nMIME-Version: 1.0\r\n" + nested.source().open()->readAll()
                                << u"binary binary 7bit binary 7bit binary binary"_qs;
    }
    void anotherReaderFindsTheSamePartsInTheBinaryForm()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, encodings);
        auto source = std::make_unique<QBuffer>(&message);
        QVERIFY(source->open(QIODevice::ReadOnly));
        const auto form = BinaryForm::of(*source);
        QVERIFY(form && source->seek(0));
        const QByteArray binary = form->open(std::move(source))->readAll();
        QCOMPARE(form->size(), qint64(binary.size()));
        QVERIFY(binary.size() < message.size() - 16 * 1024);
        const QJsonObject before = readByPython(message);
        const QJsonObject after = readByPython(binary);
        QCOMPARE(after[u"defects"].toArray(), QJsonArray());
        QCOMPARE(after[u"files"].toArray(), before[u"files"].toArray());
        const QJsonArray parts = after[u"parts"].toArray();
        QCOMPARE(parts.size(), before[u"parts"].toArray().size());
        QStringList found;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (const QString &fact : {u"type"_qs, u"name"_qs, u"sha256"_qs})
                QCOMPARE(parts[i][fact], before[u"parts"][i][fact]);
            found += parts[i][u"encoding"].toString();
        }
        QCOMPARE(found.join(u' '), encodings);
    }

    void theEnvelopeNamesEverybodyOnce()
    {
        Draft written = draft();
        written.to = u"a@example.org, b@example.org"_qs;
        written.cc = u"A <a@EXAMPLE.org>"_qs;
        written.bcc = u"c@example.org"_qs;
        const auto prepared = prepare(written, identity(), m_clock, m_randomness);
        const auto &envelope = prepared->mail.envelope;
        QCOMPARE(envelope.recipients.size(), size_t(3));
        QVERIFY(envelope.reversePath == address(u"jane@example.org"_qs));
        QVERIFY(!prepared->mail.has8BitContent && !prepared->mail.hasUtf8Headers);
    }

    void aMessageForTheBlindHasAnEmptyGroup()
    {
        Draft written = draft();
        written.to.clear();
        written.bcc = u"c@example.org"_qs;
        const auto prepared = prepare(written, identity(), m_clock, m_randomness);
        QVERIFY(octetsOf(*prepared).contains("\r\nTo: undisclosed-recipients:;\r\n"));
    }

    void theMessageIdIsNewAndNamesNoMachine()
    {
        const auto one = prepare(draft(), identity(), m_clock, m_randomness);
        const auto two = prepare(draft(), identity(), m_clock, m_randomness);
        QVERIFY(one->messageId != two->messageId);
        const QRegularExpression form(QStringLiteral("^<[0-9a-f]{8}(-[0-9a-f]{8}){3}@example\\.org>$"));
        QVERIFY2(form.match(QString::fromLatin1(one->messageId)).hasMatch(), one->messageId.constData());
        QVERIFY(octetsOf(*one).contains("Message-ID: " + one->messageId + "\r\n"));
    }

    void headersInUtf8AreForInternationalAddressesOnly()
    {
        Draft written = draft();
        written.to = u"jörg@example.org"_qs;
        const auto prepared = prepare(written, identity(), m_clock, m_randomness);
        QVERIFY(prepared->mail.hasUtf8Headers);
        QVERIFY(octetsOf(*prepared).contains("To: j\xc3\xb6rg@example.org\r\n"));
        written.to.clear();
        written.bcc = u"jörg@example.org"_qs;
        QVERIFY(!prepare(written, identity(), m_clock, m_randomness)->mail.hasUtf8Headers);
    }

    void everythingInTheWayIsNamedAtItsField()
    {
        Draft written = draft();
        written.to = u"ana, ben@example.org"_qs;
        written.cc = u"x@@y"_qs;
        written.from = u"nobody"_qs;
        written.extraHeaders = {{u"X-A"_qs, u"a\r\nBcc: x@y"_qs}, {u"Bad Name"_qs, u"x"_qs}, {u"From"_qs, u"x@y"_qs}};
        const auto issues = issuesOf(written);
        QCOMPARE(issues.size(), size_t(6));
        QVERIFY(issues.at(0).field == Field::From);
        QVERIFY(issues.at(1).field == Field::To && issues.at(1).text == u"ana"_qs);
        QVERIFY(issues.at(2).field == Field::Cc);
        QVERIFY(issues.at(3).kind == Kind::BadHeader && issues.at(4).kind == Kind::BadHeader);
        QVERIFY(issues.at(5).kind == Kind::ReservedHeader);
    }

    void aMessageNeedsSomebody()
    {
        Draft written = draft();
        written.to = u" "_qs;
        const auto issues = issuesOf(written);
        QCOMPARE(issues.size(), size_t(1));
        QVERIFY(issues.at(0).kind == Kind::NoRecipient);
    }

    void attachedFilesAreThoseThatWereAttached()
    {
        Draft written = draft();
        const QString path = write(u"file.txt"_qs, "one");
        written.attachments = {attached(path), attached(path)};
        written.attachments[1].path += u".gone"_qs;
        auto issues = issuesOf(written);
        QCOMPARE(issues.size(), size_t(1));
        QVERIFY(issues.at(0).kind == Kind::AttachmentMissing);
        written.attachments.pop_back();
        write(u"file.txt"_qs, "another");
        issues = issuesOf(written);
        QCOMPARE(issues.size(), size_t(1));
        QVERIFY(issues.at(0).kind == Kind::AttachmentChanged);
    }

    void ownHeadersAreKept()
    {
        Draft written = draft();
        written.extraHeaders = {{u"List-Id"_qs, u"Größe <l.example.org>"_qs}};
        const QByteArray octets = octetsOf(*prepare(written, identity(), m_clock, m_randomness));
        QVERIFY(octets.contains("List-Id: =?utf-8?Q?"));
    }

    void aReadyMessageKeepsItsOctets_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("crlf") << QByteArray("\r\n");
        QTest::newRow("lf") << QByteArray("\n");
    }
    void aReadyMessageKeepsItsOctets()
    {
        QFETCH(QByteArray, end);
        const auto lines = [&end](const QByteArrayList &all) { return all.join(end) + end; };
        const QByteArray body = lines({"", "Gr\xc3\xbc\xc3\x9f""e", ".", "  end"});
        const QByteArray ready = lines({"From: Jane <jane@example.org>", "To: ana@example.org", "Bcc: b@example.org,",
                                        "  c@example.org", "Subject: =?utf-8?q?=C3=A4?=", "Date: x", "Message-ID: <1@x>"});
        const auto prepared = prepareReady(write(u"ready.eml"_qs, ready + body), {}, m_clock, m_randomness);
        QVERIFY(prepared.hasValue());
        QByteArray expected = lines({"From: Jane <jane@example.org>", "To: ana@example.org",
                                           "Subject: =?utf-8?q?=C3=A4?=", "Date: x", "Message-ID: <1@x>"}) + body;
        expected.replace("\r\n", "\n").replace('\n', "\r\n");
        QCOMPARE(octetsOf(*prepared), expected);
        QCOMPARE(prepared->mail.content->size(), qint64(expected.size()));
        QCOMPARE(prepared->mail.envelope.recipients.size(), size_t(3));
        QCOMPARE(prepared->subject, u"ä"_qs);
        QCOMPARE(prepared->messageId, QByteArray("<1@x>"));
        QVERIFY(prepared->mail.has8BitContent);
    }

    void aReadyMessageGetsWhatIsMissing()
    {
        const auto prepared = prepareReady(write(u"bare.eml"_qs, "From: jane@example.org\nTo: a@example.org\n\nHi\n"),
                                           {.recipients = {address(u"other@example.org"_qs)}}, m_clock, m_randomness);
        const QByteArray octets = octetsOf(*prepared);
        QVERIFY(octets.contains("\nMessage-ID: <"));
        QVERIFY(octets.contains("\nDate: Tue, 24 Nov 2026 "));
        QVERIFY(octets.endsWith("\r\n\r\nHi\r\n"));
        QCOMPARE(prepared->mail.envelope.recipients.size(), size_t(1));
        QCOMPARE(prepared->mail.envelope.recipients.at(0).toText(), u"other@example.org"_qs);
    }

    void whatIsThereAndEmptyIsReplaced()
    {
        const QByteArray given = "Date:\nFrom: jane@example.org\nTo: a@example.org\nMessage-ID: \n\nHi\n";
        const auto prepared = prepareReady(write(u"empty.eml"_qs, given), {}, m_clock, m_randomness);
        const QByteArray octets = octetsOf(*prepared);
        QCOMPARE(octets.count("Message-ID:"), 1);
        QCOMPARE(octets.count("Date:"), 1);
        QVERIFY(octets.contains("\nMessage-ID: <") && octets.contains("\nDate: Tue, 24 Nov 2026 "));
    }

    void aSenderWhomTheAccountDoesNotLetThroughIsExchanged()
    {
        const ReadyOptions options{.from = *Mailbox::parse(u"Jane <jane@example.org>"_qs),
                                   .ownAddresses = {address(u"jane@example.org"_qs), address(u"office@example.org"_qs)}};
        const auto sentOf = [&](const QByteArray &head) {
            return *prepareReady(write(u"foreign.eml"_qs, head + "To: a@example.org\n\nHi\n"), options, m_clock, m_randomness);
        };
        const PreparedMessage foreign = sentOf("From: Cron <root@other.example>\n");
        QCOMPARE(foreign.from.toText(), u"Cron <jane@example.org>"_qs);
        QCOMPARE(foreign.mail.envelope.reversePath->toText(), u"jane@example.org"_qs);
        const QByteArray octets = octetsOf(foreign);
        QCOMPARE(octets.count("From: "), 1);
        QVERIFY(octets.contains("From: Cron <jane@example.org>\r\n"));
        QVERIFY(octets.contains("Reply-To: Cron <root@other.example>\r\n"));
        const QByteArray answered = octetsOf(sentOf("From: root@other.example\nReply-To: b@example.org\n"));
        QCOMPARE(answered.count("Reply-To"), 1);
        QVERIFY(answered.contains("Reply-To: b@example.org"));
        QVERIFY(octetsOf(sentOf("From: office@example.org\n")).startsWith("From: office@example.org\r\n"));
    }

    void aResentMessageGoesToItsNewPeople()
    {
        const auto prepared = prepareReady(
            write(u"resent.eml"_qs, "Resent-From: r@example.org\nResent-To: new@example.org\nResent-Bcc: b@example.org\n"
                                    "From: jane@example.org\nTo: old@example.org\n\nHi\n"),
            {}, m_clock, m_randomness);
        QCOMPARE(prepared->mail.envelope.recipients.size(), size_t(2));
        QVERIFY(!octetsOf(*prepared).contains("Resent-Bcc"));
    }

    static LocalNames localNames()
    {
        return {address(u"jane@example.org"_qs), [](const QString &name) { return name == u"root"_qs; }};
    }

    void aNameOfThisMachineStandsForAMailbox_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("sent");
        const auto same = [](const char *name, const QByteArray &line) { QTest::newRow(name) << line << line; };
        QTest::newRow("cron") << QByteArray("From: root (Cron Daemon)\r\n") << QByteArray("From: jane@example.org (Cron Daemon)\r\n");
        QTest::newRow("cronie") << QByteArray("From: \"(Cron Daemon)\" <root>\r\n")
                                << QByteArray("From: \"(Cron Daemon)\" <jane@example.org>\r\n");
        QTest::newRow("alone") << QByteArray("To: root\r\n") << QByteArray("To: root <jane@example.org>\r\n");
        QTest::newRow("among others") << QByteArray("Cc: a@example.org,\r\n root, =?utf-8?q?=C3=A4?= <root>\r\n")
                                      << QByteArray("Cc: a@example.org, root <jane@example.org>, "
                                                    "=?utf-8?q?=C3=A4?= <jane@example.org>\r\n");
        QTest::newRow("a sender, whoever") << QByteArray("Resent-Sender: www-data\r\n")
                                           << QByteArray("Resent-Sender: www-data <jane@example.org>\r\n");
        same("nobody here", "To: nobody\r\n");
        same("an address", "To: Root <root@example.org>\r\n");
        same("two words", "To: root and more\r\n");
        same("another header", "X-To: root\r\n");
        same("no header", "root\r\n");
    }
    void aNameOfThisMachineStandsForAMailbox()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, sent);
        const QByteArray before = "Subject: root\r\n";
        const QByteArray after = "X: y\r\n";
        QCOMPARE(localNames().completed(before + given + after), before + sent + after);
    }

    void namesAmongManyStayOnLinesThatTravel()
    {
        const QByteArray folded = "To: root" + QByteArray(",\r\n a.long.name@example.org").repeated(60) + "\r\n";
        const QByteArray completed = localNames().completed(folded + "X: y\r\n");
        QVERIFY(completed.startsWith("To: root <jane@example.org>, a.long.name@example.org,"));
        QVERIFY(completed.endsWith(", a.long.name@example.org\r\nX: y\r\n"));
        QCOMPARE(completed.count("a.long.name@example.org"), 60);
        for (const QByteArray &line : completed.split('\n'))
            QVERIFY(line.size() <= 999);
    }

    void aMessageWithoutFromGetsTheOneGiven()
    {
        ReadyOptions options{.recipients = {address(u"a@example.org"_qs)}, .from = Mailbox{u"Jörg"_qs, address(u"j@example.org"_qs)}};
        for (const QByteArray &head : {QByteArray("Subject: x\n"), QByteArray("From:\nSubject: x\n")}) {
            const auto prepared = prepareReady(write(u"nobody.eml"_qs, head + "\nHi\n"), options, m_clock, m_randomness);
            QVERIFY(prepared.hasValue());
            const QByteArray octets = octetsOf(*prepared);
            QCOMPARE(octets.count("From:"), 1);
            QVERIFY(octets.contains("\r\nFrom: =?utf-8?Q?J=C3=B6rg?= <j@example.org>\r\n"));
            QVERIFY(prepared->mail.envelope.reversePath == address(u"j@example.org"_qs));
        }
    }

    void recipientsOfTheHeadersMayComeBesideThoseGiven()
    {
        ReadyOptions options{.recipients = {address(u"b@example.org"_qs)}, .alsoHeaders = true,
                             .reversePath = std::optional<AddrSpec>(), .localNames = localNames()};
        const auto prepared = prepareReady(write(u"both.eml"_qs, "From: root\nTo: a@example.org\nBcc: root\n\nHi\n"), options,
                                           m_clock, m_randomness);
        QVERIFY(prepared.hasValue());
        QStringList all;
        for (const AddrSpec &each : prepared->mail.envelope.recipients)
            all += each.toText();
        QCOMPARE(all, (QStringList{u"a@example.org"_qs, u"jane@example.org"_qs, u"b@example.org"_qs}));
        QVERIFY(!prepared->mail.envelope.reversePath);
        QVERIFY(!octetsOf(*prepared).contains("Bcc"));
    }

    void whatIsNoMessageIsRefused()
    {
        QVERIFY(!prepareReady(m_folder.filePath(u"no such file"_qs), {}, m_clock, m_randomness));
        QVERIFY(!prepareReady(write(u"a.eml"_qs, "Hello\n"), {}, m_clock, m_randomness));
        QVERIFY(!prepareReady(write(u"b.eml"_qs, QByteArray("\0\xff\n", 3).repeated(1000)), {}, m_clock, m_randomness));
        QVERIFY(!prepareReady(write(u"c.eml"_qs, "From: jane@example.org\n\nx"), {}, m_clock, m_randomness));
        const ReadyOptions given{.recipients = {address(u"a@example.org"_qs)}, .from = Mailbox{{}, address(u"j@example.org"_qs)}};
        const QByteArray endless = "Bcc: b@example.org\n" + QByteArray("X: y\n").repeated(1000000) + "\nHi\n";
        QVERIFY(!prepareReady(write(u"d.eml"_qs, endless), given, m_clock, m_randomness));
    }

    void ofAResentMessageOnlyTheNewestBlockCounts()
    {
        const auto prepared = prepareReady(
            write(u"twice.eml"_qs, "Resent-From: new@example.org\nResent-To: a@example.org\nReceived: x\n"
                                   "Resent-From: old@example.org\nResent-To: b@example.org\n"
                                   "From: jane@example.org\nTo: c@example.org\n\nHi\n"),
            {}, m_clock, m_randomness);
        QCOMPARE(prepared->mail.envelope.recipients.size(), size_t(1));
        QVERIFY(prepared->mail.envelope.recipients.at(0) == address(u"a@example.org"_qs));
        QVERIFY(prepared->mail.envelope.reversePath == address(u"new@example.org"_qs));
    }

    void noBccHidesInAReadyMessage_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("behind a bare CR") << QByteArray("Subject: x\rBcc: secret@example.org\n");
        QTest::newRow("blank before the colon") << QByteArray("Bcc : secret@example.org\n");
        QTest::newRow("folded, with a blank line") << QByteArray("bCC: a@example.org,\n \n\tsecret@example.org\n");
        QTest::newRow("after an mbox line") << QByteArray("X: y\nBcc: secret@example.org\n");
    }
    void noBccHidesInAReadyMessage()
    {
        QFETCH(QByteArray, headers);
        const auto prepared =
            prepareReady(write(u"hidden.eml"_qs, "From jane Tue\n" + headers + "From: jane@example.org\n\nHi\n"),
                         {}, m_clock, m_randomness);
        const QByteArray octets = octetsOf(*prepared);
        QVERIFY(!octets.contains("secret"));
        QVERIFY(!octets.startsWith("From "));
        QCOMPARE(prepared->mail.content->size(), qint64(octets.size()));
        QVERIFY(std::any_of(prepared->bcc.begin(), prepared->bcc.end(), [](const Mailbox &mailbox) {
            return mailbox.address.toText() == u"secret@example.org"_qs;
        }));
    }

    void nobodyCanAddAHeaderByTheSubject()
    {
        Draft written = draft();
        for (const QString &subject : {u"a\r\nBcc: x@example.org"_qs, u"a\nb"_qs, u"a"_qs + QChar(0) + u"b"_qs}) {
            written.subject = subject;
            const auto issues = issuesOf(written);
            QCOMPARE(issues.size(), size_t(1));
            QVERIFY(issues.at(0).field == Field::Subject && issues.at(0).kind == Kind::BadHeader);
        }
    }

    void aBadSenderDoesNotHideThatNobodyGetsIt()
    {
        Draft written = draft();
        written.from = u"nobody"_qs;
        written.to.clear();
        QCOMPARE(issuesOf(written).size(), size_t(2));
    }

    void anInternationalReplyToNeedsUtf8Too()
    {
        Identity own = identity();
        own.replyTo = *Mailbox::parse(u"jörg@example.org"_qs);
        QVERIFY(prepare(draft(), own, m_clock, m_randomness)->mail.hasUtf8Headers);
    }

    void anAttachedMessageStaysAMessage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("type");
        QTest::newRow("7bit") << QByteArray("Hi\n") << QByteArray("7bit") << u"message/rfc822"_qs;
        QTest::newRow("8bit") << QByteArray("Gr\xc3\xbc\xc3\x9f""e\n") << QByteArray("8bit") << u"message/rfc822"_qs;
        QTest::newRow("long line") << QByteArray(999, 'x') << QByteArray("base64") << u"application/octet-stream"_qs;
    }
    void anAttachedMessageStaysAMessage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, type);
        Draft written = draft();
        const QByteArray inner = "From: ana@example.org\nSubject: inner\n\n" + body;
        written.attachments = {attached(write(u"inner.eml"_qs, inner)), {.data = inner, .name = u"pasted.eml"_qs}};
        const auto prepared = prepare(written, identity(), m_clock, m_randomness);
        QVERIFY(prepared.hasValue());
        const QByteArray octets = octetsOf(*prepared);
        QCOMPARE(prepared->mail.content->size(), qint64(octets.size()));
        QCOMPARE(prepared->mail.has8BitContent, encoding == "8bit");
        QCOMPARE(octets.count("Content-Transfer-Encoding: " + encoding + "\r\n"),
                 encoding == "base64" ? 2 : 3);
        const QJsonArray files = readByPython(octets)[u"files"].toArray();
        QCOMPARE(files.size(), 2);
        for (const auto &file : files)
            QCOMPARE(file.toObject()[u"type"].toString(), type);
    }

    void aBigMessageKnowsItsSizeExactly()
    {
        QFile file(m_folder.filePath(u"big.bin"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray block = QByteArray("0123456789abcdef").repeated(65536);
        for (int i = 0; i < 20; ++i)
            file.write(block);
        file.close();
        Draft written = draft();
        written.attachments = {attached(file.fileName())};
        const auto prepared = prepare(written, identity(), m_clock, m_randomness);
        const auto device = prepared->mail.content->open();
        qint64 sum = 0;
        for (QByteArray piece = device->read(1 << 20); !piece.isEmpty(); piece = device->read(1 << 20))
            sum += piece.size();
        QCOMPARE(sum, prepared->mail.content->size());
    }

    void aSentMessageCanBeEditedAgain()
    {
        Draft written = draft();
        written.text = u"Grüße\n"_qs;
        written.cc = u"Cleo <c@example.org>"_qs;
        written.attachments = {attached(write(u"a.bin"_qs, "octets"))};
        const QByteArray octets = octetsOf(*prepare(written, identity(), m_clock, m_randomness));
        QBuffer source;
        source.setData(octets);
        source.open(QIODevice::ReadOnly);
        const Draft again = draftFromMessage(MessageReader::read(source), source);
        QCOMPARE(again.to, written.to);
        QCOMPARE(again.cc, written.cc);
        QCOMPARE(again.subject, written.subject);
        QCOMPARE(again.text, written.text);
        QCOMPARE(again.attachments.size(), size_t(1));
        QCOMPARE(again.attachments.at(0).data, QByteArray("octets"));
    }
};

QTEST_GUILESS_MAIN(TestCompose)
#include "test_compose.moc"
