// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/ImapAnswer.h"
#include "mailbox/ImapCapabilities.h"
#include "mailbox/ImapCommand.h"
#include "mailbox/ImapName.h"
#include "mailbox/ImapReader.h"
#include "mailbox/ImapRequest.h"
#include "mailbox/MessageCount.h"
#include "mailbox/SentFolders.h"

#include <QTest>

using namespace sendoff;

/// What a session is made of, each by itself.
class TestMailboxParts : public QObject {
    Q_OBJECT

    static std::vector<ImapResponse> read(const QByteArray &octets)
    {
        ImapReader reader;
        reader.feed(octets);
        std::vector<ImapResponse> responses;
        for (;;) {
            auto response = reader.next();
            if (!response || !*response)
                return responses;
            responses.push_back(**response);
        }
    }
    static std::optional<ImapReadError> errorOf(const QByteArray &octets)
    {
        ImapReader reader;
        reader.feed(octets);
        for (;;) {
            const auto response = reader.next();
            if (!response)
                return response.error();
            if (!*response)
                return std::nullopt;
        }
    }
    static QByteArray written(const ImapCommand &command, const ImapWriting &writing)
    {
        QByteArray octets;
        for (const ImapPiece &piece : command.pieces("A1", writing))
            octets += piece.octets + (piece.isContent ? "<content>" : "") + (piece.waits ? "<wait>" : "");
        return octets;
    }
    static ImapMailbox mailbox(const char *name, const QByteArrayList &attributes = {}, const char *delimiter = "/")
    {
        return {name, delimiter, attributes};
    }
    static QByteArray nameOf(const std::optional<ImapMailbox> &mailbox) { return mailbox ? mailbox->name : "none"; }

private slots:
    void aStatusHasItsCodeAndItsText()
    {
        const auto responses = read("A7 OK [APPENDUID 38505 3955] APPEND completed\r\n"
                                    "* NO [alert] Disk is 98% full {5}\r\n"
                                    "* OK [BADCHARSET (\"a]b\")] x\r\n* BYE\r\n+ go on\r\n+\r\n");
        QCOMPARE(responses.size(), size_t(6));
        QCOMPARE(responses[0].tag, QByteArray("A7"));
        QCOMPARE(responses[0].code, QByteArray("APPENDUID"));
        QCOMPARE(responses[0].codeArguments, QByteArray("38505 3955"));
        QCOMPARE(responses[0].text, QByteArray("APPEND completed"));
        QCOMPARE(responses[1].code, QByteArray("ALERT"));
        QCOMPARE(responses[1].text, QByteArray("Disk is 98% full {5}"));
        QCOMPARE(responses[2].codeArguments, QByteArray("(\"a]b\")"));
        QVERIFY(responses[3].isUntagged(ImapStatus::Bye));
        QCOMPARE(responses[4].text, QByteArray("go on"));
        QCOMPARE(responses[5].kind, ImapResponse::Kind::Continuation);
    }

    void literalsAreValuesWhereverTheyStand()
    {
        const auto responses = read("* LIST (\\Sent) \"/\" {4}\r\na\r\nb\r\n"
                                    "* 3 FETCH (UID 9 BODY[HEADER.FIELDS (MESSAGE-ID)] ~{0}\r\n FLAGS (\\Seen))\r\n* 1 EXISTS\r\n");
        QCOMPARE(responses.size(), size_t(3));
        QCOMPARE(responses[0].values.at(3).octets, QByteArray("a\r\nb"));
        const auto &items = responses[1].values.at(2).items;
        QCOMPARE(items.size(), size_t(6));
        QCOMPARE(items.at(2).octets, QByteArray("BODY[HEADER.FIELDS (MESSAGE-ID)]"));
        QCOMPARE(items.at(3).octets, QByteArray());
        QCOMPARE(items.at(5).items.at(0).octets, QByteArray("\\Seen"));
        QVERIFY(responses[2].isData("EXISTS"));
    }

    void moreMessagesAreNewsAndNothingElseIs_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("news");
        QTest::newRow("the first number") << QByteArray("* 9 EXISTS\r\n") << 1;
        QTest::newRow("more") << QByteArray("* 9 EXISTS\r\n* 10 EXISTS\r\n* 12 EXISTS\r\n") << 3;
        QTest::newRow("repeated") << QByteArray("* 9 EXISTS\r\n* 9 EXISTS\r\n* 9 EXISTS\r\n") << 1;
        QTest::newRow("one less") << QByteArray("* 9 EXISTS\r\n* 3 EXPUNGE\r\n* 8 EXISTS\r\n") << 1;
        QTest::newRow("one goes, one comes") << QByteArray("* 9 EXISTS\r\n* 3 EXPUNGE\r\n* 9 EXISTS\r\n") << 2;
        QTest::newRow("less without a word, then more") << QByteArray("* 9 EXISTS\r\n* 7 EXISTS\r\n* 8 EXISTS\r\n") << 2;
        QTest::newRow("more go than there are") << QByteArray("* 1 EXISTS\r\n* 1 EXPUNGE\r\n* 1 EXPUNGE\r\n* 0 EXISTS\r\n* 1 EXISTS\r\n") << 2;
        QTest::newRow("one goes before any number") << QByteArray("* 1 EXPUNGE\r\n* 4 EXISTS\r\n* 4 EXISTS\r\n") << 1;
        QTest::newRow("no numbers") << QByteArray("* EXISTS\r\n* EXPUNGE\r\n* 1 RECENT\r\n* 2 FETCH (FLAGS (\\Seen))\r\n") << 0;
    }
    void moreMessagesAreNewsAndNothingElseIs()
    {
        QFETCH(QByteArray, octets);
        QFETCH(int, news);
        MessageCount count;
        const auto responses = read(octets);
        QCOMPARE(responses.size(), size_t(octets.count('\n')));
        QCOMPARE(std::count_if(responses.begin(), responses.end(), [&count](const ImapResponse &each) { return count.take(each); }), news);
    }

    void theCutMakesNoDifference()
    {
        const QByteArray octets("* LIST () NIL {3}\r\nabc\r\n* SEARCH 1 2 3\r\nA1 OK done\r\n");
        ImapReader reader;
        int count = 0;
        for (const char octet : octets) {
            reader.feed(QByteArray(1, octet));
            for (auto response = reader.next(); response && *response; response = reader.next())
                ++count;
        }
        QCOMPARE(count, 3);
        QVERIFY(!reader.hasRest());
    }

    void nonsenseIsAnError_data()
    {
        QTest::addColumn<QByteArray>("octets");
        for (const char *octets : {"\r\n", "A1 DONE\r\n", "A1 BYE x\r\n", "* LIST (\r\n", "* LIST )\r\n", "* X \"abc\r\n",
                                   "? OK\r\n", "*\r\n", "* \x01\r\n", "* A[b\r\n", "HTTP/1.1 400 Bad Request\r\n"})
            QTest::newRow(octets) << QByteArray(octets);
        QTest::newRow("too deep") << "* X " + QByteArray(40, '(') + QByteArray(40, ')') + "\r\n";
    }
    void nonsenseIsAnError()
    {
        QFETCH(QByteArray, octets);
        QCOMPARE(errorOf(octets), std::optional(ImapReadError::NotAResponse));
    }

    void whatIsTooLongIsAnErrorBeforeItIsKept()
    {
        QCOMPARE(errorOf("* X {999999999}\r\n"), std::optional(ImapReadError::LiteralTooLong));
        QCOMPARE(errorOf("* X {99999999999999999999999}\r\n"), std::optional(ImapReadError::LiteralTooLong));
        const QByteArray half = "{3000000}\r\n" + QByteArray(3'000'000, 'x');
        QCOMPARE(errorOf("* X " + half + ' ' + half + "\r\n"), std::optional(ImapReadError::LiteralTooLong));
        QCOMPARE(errorOf("* X " + QByteArray(300'000, 'x')), std::optional(ImapReadError::LineTooLong));
        QCOMPARE(errorOf("* X " + QByteArray(300'000, 'x') + "\r\n"), std::optional(ImapReadError::LineTooLong));
        const QByteArray long_(200'000, 'x');
        QCOMPARE(errorOf("* X " + long_ + " {0}\r\n " + long_ + "\r\n"), std::optional(ImapReadError::LineTooLong));
    }

    void namesAreInModifiedUtf7_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("octets");
        // RFC 3501 5.1.3
        QTest::newRow("of the RFC") << QStringLiteral("~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e")
                                    << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        QTest::newRow("an ampersand") << QStringLiteral("A & B") << QByteArray("A &- B");
        QTest::newRow("beyond the BMP") << QStringLiteral("\U0001F4E4") << QByteArray("&2D3c5A-");
        QTest::newRow("nothing") << QString() << QByteArray();
        QTest::newRow("umlauts") << QStringLiteral("Entw\u00fcrfe") << QByteArray("Entw&APw-rfe");
    }
    void namesAreInModifiedUtf7()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, octets);
        QCOMPARE(toModifiedUtf7(name), octets);
        QCOMPARE(fromModifiedUtf7(octets), std::optional(name.isNull() ? QString() : name));
    }

    void brokenNamesAreReadAsWellAsCanBe()
    {
        for (const char *octets : {"&", "&APw", "&/-", "&A-", "a\xc3\xbc"})
            QVERIFY2(!fromModifiedUtf7(octets), octets);
        QCOMPARE(mailboxName("a\xc3\xbc", false), QStringLiteral("a\u00fc"));
        QCOMPARE(mailboxName("&APw-", true), QStringLiteral("&APw-"));
    }

    void stringsCanNotEndACommand()
    {
        const ImapCommand command = ImapCommand("EXAMINE").string("a\"\\\r\nA2 DELETE x");
        QCOMPARE(written(command, {}), QByteArray("A1 EXAMINE {16}\r\n<wait>a\"\\\r\nA2 DELETE x\r\n"));
        QCOMPARE(written(command, {.freeLiteral = 4096}), QByteArray("A1 EXAMINE {16+}\r\na\"\\\r\nA2 DELETE x\r\n"));
        QCOMPARE(written(ImapCommand("X").string("a\"b\\c"), {}), QByteArray("A1 X \"a\\\"b\\\\c\"\r\n"));
        QCOMPARE(written(ImapCommand("X").string("\xc3\xbc"), {.isUtf8 = true}), QByteArray("A1 X \"\xc3\xbc\"\r\n"));
        QCOMPARE(written(ImapCommand("X").string("\xc3\xbc"), {}), QByteArray("A1 X {2}\r\n<wait>\xc3\xbc\r\n"));
        QVERIFY(!ImapCommand("X").string(QByteArray("a\0b", 3)).isSound());
    }

    void aLiteralWithoutLeaveHasItsLimit()
    {
        const QDateTime date = QDateTime::fromString(QStringLiteral("2026-11-26T03:04:05+02:00"), Qt::ISODate);
        const auto append = [&date](qint64 size) {
            return ImapRequest::append("Sent", "(\\Seen)", date, {.size = size, .hasUtf8Headers = true}, false).command;
        };
        const QByteArray head("A1 APPEND \"Sent\" (\\Seen) \"26-Nov-2026 01:04:05 +0000\" ");
        QCOMPARE(written(append(4096), {.freeLiteral = 4096}), head + "{4096+}\r\n<content>\r\n");
        QCOMPARE(written(append(4097), {.freeLiteral = 4096}), head + "{4097}\r\n<wait><content>\r\n");
        const auto utf8 = ImapRequest::append("Sent", "(\\Seen)", date, {.size = 9, .hasUtf8Headers = true}, true).command;
        QCOMPARE(written(utf8, {}), head + "UTF8 (~{9}\r\n<wait><content>)\r\n");
    }

    void aSecretIsShownAsAMark()
    {
        const auto pieces = ImapCommand("LOGIN").string("jane").secret("correct horse").pieces("A1", {});
        QCOMPARE(pieces.front().shown, QByteArray("A1 LOGIN \"jane\" ***"));
    }

    void rangesOfASearchAreBounded()
    {
        ImapGathering few;
        QVERIFY(few.take(read("* ESEARCH (TAG \"A3\") UID ALL 2,10:12,7:6\r\n").front()));
        QCOMPARE(few.finish(read("A3 OK\r\n").front()).uids, (std::vector<quint32>{2, 10, 11, 12, 6, 7}));
        ImapGathering many;
        QVERIFY(!many.take(read("* ESEARCH (TAG \"A3\") UID ALL 1:4294967295\r\n").front()));
    }

    void theSentFolderIsFoundByWhatItIsForOrByItsName()
    {
        const std::vector<ImapMailbox> special{mailbox("INBOX"), mailbox("Sent"), mailbox("[Gmail]/All Mail", {"\\all"}),
                                               mailbox("[Gmail]/Sent Mail", {"\\hasnochildren", "\\sent"})};
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, special, false)), QByteArray("[Gmail]/Sent Mail"));
        const auto places = placesOfSent(special, false);
        QCOMPARE(places.size(), size_t(2));
        QCOMPARE(places.at(1).name, QByteArray("[Gmail]/All Mail"));
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, special, false, QStringLiteral("Sent"))), QByteArray("Sent"));
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, {mailbox("INBOX.Gesendet", {}, ".")}, false)), QByteArray("INBOX.Gesendet"));
        const std::vector<ImapMailbox> several{mailbox("Archive/2025/Sent"), mailbox("Other/ben/Sent"), mailbox("Sent Items")};
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, several, false)), QByteArray("Sent Items"));
        const std::vector<ImapMailbox> dotted{mailbox("Archive.Sent", {}, "."), mailbox("INBOX.Sent", {}, ".")};
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, dotted, false)), QByteArray("INBOX.Sent"));
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, {mailbox("&AMk-l&AOk-ments envoy&AOk-s")}, false)), QByteArray("&AMk-l&AOk-ments envoy&AOk-s"));
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, {mailbox("SENT", {"\\noselect"})}, false)), QByteArray("none"));
        QCOMPARE(nameOf(folderFor(FolderRole::Sent, {mailbox("Presentations"), mailbox("Drafts", {"\\drafts"})}, false)), QByteArray("none"));
        QVERIFY(placesOfSent({mailbox("INBOX", {"\\all"})}, false).empty());
    }

    void theFolderOfDraftsIsFoundByWhatItIsForOrByItsName()
    {
        const auto drafts = [](const std::vector<ImapMailbox> &mailboxes) { return nameOf(folderFor(FolderRole::Drafts, mailboxes, false)); };
        QCOMPARE(drafts({mailbox("Drafts"), mailbox("Brouillons", {"\\drafts"})}), QByteArray("Brouillons"));
        QCOMPARE(drafts({mailbox("INBOX.Entw&APw-rfe", {}, ".")}), QByteArray("INBOX.Entw&APw-rfe"));
        QCOMPARE(drafts({mailbox("&BCcENQRABD0EPgQyBDgEOgQ4-")}), QByteArray("&BCcENQRABD0EPgQyBDgEOgQ4-"));
        QCOMPARE(drafts({mailbox("Draftsmen"), mailbox("Sent", {"\\sent"}), mailbox("INBOX", {"\\drafts"})}), QByteArray("none"));
        QCOMPARE(newFolderFor(FolderRole::Drafts, {mailbox("INBOX", {}, "."), mailbox("INBOX.Sent", {}, ".")}), QByteArray("INBOX.Drafts"));
        QCOMPARE(newFolderFor(FolderRole::Drafts, {mailbox("INBOX"), mailbox("Work")}), QByteArray("Drafts"));
    }
};

QTEST_GUILESS_MAIN(TestMailboxParts)
#include "test_mailbox_parts.moc"
