// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/AddressEntry.h"
#include "address/AddressList.h"
#include "address/DomainTypo.h"
#include "address/Envelope.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sendoff;

class TestAddress : public QObject {
    Q_OBJECT

    static std::optional<AddressError> errorOf(const QString &text)
    {
        const auto result = AddrSpec::parse(text);
        return result ? std::nullopt : std::optional(result.error());
    }

private slots:
    void anAddressIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("readable");
        QTest::addColumn<QByteArray>("wire");
        QTest::newRow("plain") << u"jane@example.org"_qs << u"jane@example.org"_qs << QByteArray("jane@example.org");
        QTest::newRow("blanks") << u"  jane@example.org\t"_qs << u"jane@example.org"_qs << QByteArray("jane@example.org");
        QTest::newRow("case") << u"Jane.Roe+x@EXAMPLE.Org"_qs << u"Jane.Roe+x@example.org"_qs << QByteArray("Jane.Roe+x@example.org");
        QTest::newRow("idn") << u"jane@B\u00fccher.example"_qs << u"jane@b\u00fccher.example"_qs << QByteArray("jane@xn--bcher-kva.example");
        QTest::newRow("a-label") << u"jane@xn--bcher-kva.example"_qs << u"jane@b\u00fccher.example"_qs << QByteArray("jane@xn--bcher-kva.example");
        QTest::newRow("eai") << u"j\u00f6rg@example.org"_qs << u"j\u00f6rg@example.org"_qs << QByteArray("j\xc3\xb6rg@example.org");
        QTest::newRow("quoted") << u"\"a @ \\\" b\"@example.org"_qs << u"\"a @ \\\" b\"@example.org"_qs << QByteArray("\"a @ \\\" b\"@example.org");
        QTest::newRow("ipv4") << u"jane@[192.0.2.1]"_qs << u"jane@[192.0.2.1]"_qs << QByteArray("jane@[192.0.2.1]");
        QTest::newRow("ipv6 in full") << u"jane@[IPv6:1:2:3:4:5:6:7:8]"_qs << u"jane@[IPv6:1:2:3:4:5:6:7:8]"_qs << QByteArray("jane@[IPv6:1:2:3:4:5:6:7:8]");
        QTest::newRow("ipv6 with ipv4") << u"jane@[IPv6:::ffff:192.0.2.1]"_qs << u"jane@[IPv6:::ffff:192.0.2.1]"_qs << QByteArray("jane@[IPv6:::ffff:192.0.2.1]");
        QTest::newRow("ipv6") << u"jane@[ipv6:2001:DB8::1]"_qs << u"jane@[IPv6:2001:db8::1]"_qs << QByteArray("jane@[IPv6:2001:db8::1]");
        QTest::newRow("one label") << u"root@localhost"_qs << u"root@localhost"_qs << QByteArray("root@localhost");
    }
    void anAddressIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, readable);
        QFETCH(QByteArray, wire);
        const auto address = AddrSpec::parse(text);
        QVERIFY(address.hasValue());
        QCOMPARE(address->toText(), readable);
        QCOMPARE(address->toWire(), wire);
    }

    void whatIsNoAddressIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("error");
        const auto row = [](const char *name, const QString &text, AddressError error) {
            QTest::newRow(name) << text << int(error);
        };
        row("empty", u" "_qs, AddressError::Empty);
        row("no at", u"jane"_qs, AddressError::NoAtSign);
        row("no local", u"@example.org"_qs, AddressError::EmptyLocalPart);
        row("no domain", u"jane@"_qs, AddressError::EmptyDomain);
        row("long local", QString(65, u'a') + u"@example.org"_qs, AddressError::LocalPartTooLong);
        row("long domain", u"a@"_qs + QString(300, u'a'), AddressError::DomainTooLong);
        row("long label", u"a@"_qs + QString(64, u'a') + u".org"_qs, AddressError::BadDomain);
        row("two dots", u"a..b@example.org"_qs, AddressError::BadLocalPart);
        row("space", u"jane roe@example.org"_qs, AddressError::BadLocalPart);
        row("dot first", u"jane@.org"_qs, AddressError::BadDomain);
        row("hyphen", u"jane@-a.org"_qs, AddressError::BadDomain);
        row("two at", u"jane@a@b"_qs, AddressError::BadDomain);
        row("bare ip", u"jane@192.0.2.1"_qs, AddressError::BadDomain);
        row("bad ip", u"jane@[192.0.2.256]"_qs, AddressError::BadDomain);
        row("bad ipv6", u"jane@[IPv6:1::2::3]"_qs, AddressError::BadDomain);
        row("ipv6 of seven groups", u"jane@[IPv6:1:2:3:4:5:6:7]"_qs, AddressError::BadDomain);
        row("ipv6 with a bad ipv4", u"jane@[IPv6:::ffff:192.0.2.256]"_qs, AddressError::BadDomain);
        row("ipv6 with ipv4 in front", u"jane@[IPv6:192.0.2.1::1]"_qs, AddressError::BadDomain);
        row("ipv6 with a letter", u"jane@[IPv6:2001:dbg::1]"_qs, AddressError::BadDomain);
        row("ip with a letter", u"jane@[192.0.2.a]"_qs, AddressError::BadDomain);
        row("ip of three", u"jane@[192.0.2]"_qs, AddressError::BadDomain);
        row("ip with a gap", u"jane@[192..2.1]"_qs, AddressError::BadDomain);
        row("after the bracket", u"jane@[192.0.2.1].org"_qs, AddressError::TrailingText);
        row("half a character", u"jane"_qs + QChar(0xd800) + u"@example.org"_qs, AddressError::BadLocalPart);
        row("open bracket", u"jane@[192.0.2.1"_qs, AddressError::UnbalancedBracket);
        row("open quote", u"\"jane@example.org"_qs, AddressError::UnbalancedQuote);
        row("trailing", u"jane@example.org roe"_qs, AddressError::TrailingText);
        row("crlf inside", u"jane@example.org\r\nBcc: x@y"_qs, AddressError::ControlCharacter);
        row("crlf at the end", u"jane@example.org\r\n"_qs, AddressError::ControlCharacter);
        row("nul", u"jane"_qs + QChar(0) + u"@example.org"_qs, AddressError::ControlCharacter);
        row("crlf in quotes", u"\"a\r\nRCPT TO:<x@y>\"@example.org"_qs, AddressError::ControlCharacter);
        row("path", QString(64, u'a') + u'@' + (QString(60, u'b') + u'.').repeated(3) + QString(10, u'c'),
            AddressError::PathTooLong);
    }
    void whatIsNoAddressIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(int, error);
        const auto found = errorOf(text);
        QVERIFY(found.has_value());
        QCOMPARE(int(*found), error);
    }

    void aMailboxHasANameAndAnAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"Jane Roe <jane@example.org>"_qs << u"Jane Roe"_qs;
        QTest::newRow("quoted") << u"\"Roe, Jane\" <jane@example.org>"_qs << u"Roe, Jane"_qs;
        QTest::newRow("escaped") << u"\"a \\\"b\\\" \\\\\" <jane@example.org>"_qs << u"a \"b\" \\"_qs;
        QTest::newRow("bare") << u"jane@example.org"_qs << QString();
        QTest::newRow("comment") << u"jane@example.org (Jane (J.) Roe)"_qs << u"Jane (J.) Roe"_qs;
        QTest::newRow("angle only") << u"<jane@example.org>"_qs << QString();
        QTest::newRow("address as name") << u"jane@example.org <jane@example.org>"_qs << u"jane@example.org"_qs;
        QTest::newRow("umlaut") << u"J\u00f6rg  M\u00fcller <jane@example.org>"_qs << u"J\u00f6rg M\u00fcller"_qs;
    }
    void aMailboxHasANameAndAnAddress()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto mailbox = Mailbox::parse(text);
        QVERIFY(mailbox.hasValue());
        QCOMPARE(mailbox->displayName, name);
        QCOMPARE(mailbox->address.toText(), u"jane@example.org"_qs);
        const auto again = Mailbox::parse(mailbox->toText());
        QVERIFY(again.hasValue());
        QCOMPARE(again->displayName, name);
    }

    void aBrokenMailboxIsRefused()
    {
        QCOMPARE(Mailbox::parse(u"Jane <jane@example.org"_qs).error(), AddressError::UnbalancedBracket);
        QCOMPARE(Mailbox::parse(u"Jane <jane@example.org> Roe"_qs).error(), AddressError::TrailingText);
        QCOMPARE(Mailbox::parse(u"\"Jane <jane@example.org>"_qs).error(), AddressError::UnbalancedQuote);
        QCOMPARE(Mailbox::parse(u"Jane\r\nBcc: x@y.org <jane@example.org>"_qs).error(), AddressError::ControlCharacter);
        QCOMPARE(Mailbox::parse(u"a@example.org b@example.org"_qs).error(), AddressError::TrailingText);
    }

    void aListIsSplitWhereEachMailboxEnds()
    {
        const auto list = AddressList::parse(
            u"\"Roe, Jane\" <j@example.org>; b@example.org,\tc@example.org\r\nd@example.org (x, y)\n"_qs);
        QCOMPARE(list.faults.size(), size_t(0));
        QCOMPARE(list.mailboxes.size(), size_t(4));
        QCOMPARE(list.mailboxes.at(0).displayName, u"Roe, Jane"_qs);
        QCOMPARE(list.mailboxes.at(3).displayName, u"x, y"_qs);
        const auto again = AddressList::parse(AddressList::toText(list.mailboxes));
        QVERIFY(again.mailboxes == list.mailboxes);
    }

    void groupsAreFlattened()
    {
        const auto list = AddressList::parse(u"Team: a@example.org, B <b@example.org>;, c@example.org, nobody:;"_qs);
        QCOMPARE(list.faults.size(), size_t(0));
        QCOMPARE(AddressList::toText(list.mailboxes), u"a@example.org, B <b@example.org>, c@example.org"_qs);
    }

    void aWrongPieceIsNamedWithItsPlace()
    {
        const auto list = AddressList::parse(u"a@example.org, jane , b@example.org"_qs);
        QCOMPARE(list.mailboxes.size(), size_t(2));
        QCOMPARE(list.faults.size(), size_t(1));
        QCOMPARE(list.faults.at(0).text, u"jane"_qs);
        QCOMPARE(list.faults.at(0).position, qsizetype(15));
        QCOMPARE(list.faults.at(0).error, AddressError::NoAtSign);
    }

    void anOpenQuoteSpoilsItsOwnLineOnly()
    {
        const auto list = AddressList::parse(u"\"Jane <a@example.org>\nb@example.org"_qs);
        QCOMPARE(list.faults.size(), size_t(1));
        QCOMPARE(list.mailboxes.size(), size_t(1));
    }

    void aGroupStaysOneEntry()
    {
        const QString text = u"Ana <ana@example.org>, \"The, team\": a@example.org, b@example.org;, bad, nobody:;, X: y;"_qs;
        const auto entries = parseEntries(text);
        QCOMPARE(entries.size(), size_t(4));
        QCOMPARE(std::get<MailboxGroup>(entries[1]).name, u"The, team"_qs);
        QCOMPARE(std::get<MailboxGroup>(entries[1]).members.size(), size_t(2));
        QCOMPARE(std::get<AddressListFault>(entries[2]).text, u"bad"_qs);
        QCOMPARE(std::get<AddressListFault>(entries[3]).text, u"X: y"_qs);
        QCOMPARE(mailboxesOf(entries).size(), size_t(3));
        QVERIFY(parseEntries(toText(entries)).size() == 4);
        QCOMPARE(AddressList::parse(toText(entries)).mailboxes.size(), size_t(3));
    }

    void aPasteIsReadAsOtherProgramsWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quoted") << u"\"Roe, Jane\" <j@example.org>; b@example.org, c@example.org"_qs;
        QTest::newRow("Outlook") << u"Roe, Jane <j@example.org>; b@example.org; c@example.org"_qs;
        QTest::newRow("spreadsheet") << u"Roe, Jane\tj@example.org\tBerlin\r\n\tb@example.org\r\nc@example.org\t\r\n"_qs;
        QTest::newRow("a column") << u"\"Roe, Jane\" <j@example.org>\nb@example.org\n\nc@example.org\n"_qs;
    }
    void aPasteIsReadAsOtherProgramsWriteIt()
    {
        QFETCH(QString, text);
        QCOMPARE(toText(parsePastedEntries(text)), u"\"Roe, Jane\" <j@example.org>, b@example.org, c@example.org"_qs);
    }
    void aSlipInADomainIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        for (const auto &[typed, meant] : {std::pair("gmial.com", "gmail.com"), std::pair("gmail.co", "gmail.com"),
                                           std::pair("gamil.con", "gmail.com"), std::pair("hotnail.cmo", "hotmail.com"),
                                           std::pair("yaho.com", "yahoo.com"), std::pair("exmaple.org", "example.org"),
                                           std::pair("alo.com", "aol.com"), std::pair("acme.con", "acme.com"),
                                           std::pair("aon.com", ""), std::pair("mail.com", ""), std::pair("gmail.com", ""),
                                           std::pair("example.org", ""), std::pair("web.de", ""), std::pair("acme.com", ""),
                                           std::pair("uni-koeln.de", ""), std::pair("[127.0.0.1]", "")})
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(meant);
    }
    void aSlipInADomainIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto likely = likelyAddress(*AddrSpec::parse(u"jane@"_qs + typed), {u"example.org"_qs});
        QCOMPARE(likely ? likely->domain() : QString(), meant);
    }
    void slipsAreCounted()
    {
        QCOMPARE(slipsBetween(u"abcd", u"abdc", 3), 1);
        QCOMPARE(slipsBetween(u"abcd", u"abcd", 3), 0);
        QCOMPARE(slipsBetween(u"abcd", u"bcde", 3), 2);
        QCOMPARE(slipsBetween(u"", u"abc", 3), 3);
        QCOMPARE(slipsBetween(u"abcdef", u"uvwxyz", 3), 4);
    }

    void aHugePasteIsReadInLinearTime()
    {
        QElapsedTimer timer;
        timer.start();
        const auto many = AddressList::parse(u"Jane Roe <jane@example.org>, "_qs.repeated(20000));
        QCOMPARE(many.mailboxes.size(), size_t(20000));
        QCOMPARE(AddressList::parse(u"("_qs.repeated(1000000)).faults.size(), size_t(1));
        QCOMPARE(AddressList::parse(u"\"\\"_qs.repeated(1000000)).faults.size(), size_t(1));
        QVERIFY(timer.elapsed() < 20000);
    }

    void onlyALocalPartCanNeedSmtpUtf8()
    {
        const auto idn = *AddrSpec::parse(u"jane@b\u00fccher.example"_qs);
        const auto eai = *AddrSpec::parse(u"j\u00f6rg@example.org"_qs);
        QVERIFY(!(Envelope{idn, {idn}}.needsSmtpUtf8()));
        QVERIFY((Envelope{idn, {idn, eai}}.needsSmtpUtf8()));
        QVERIFY((Envelope{eai, {idn}}.needsSmtpUtf8()));
    }

    void theDomainIsComparedWithoutCaseAndTheLocalPartWithIt()
    {
        QVERIFY(*AddrSpec::parse(u"a@Example.org"_qs) == *AddrSpec::parse(u"a@example.ORG"_qs));
        QVERIFY(*AddrSpec::parse(u"a@example.org"_qs) != *AddrSpec::parse(u"A@example.org"_qs));
        QVERIFY(*AddrSpec::parse(u"a@example.org"_qs) < *AddrSpec::parse(u"b@example.org"_qs));
    }
};

QTEST_APPLESS_MAIN(TestAddress)
#include "test_address.moc"
