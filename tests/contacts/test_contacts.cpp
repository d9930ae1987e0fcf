// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactIndex.h"
#include "contacts/ContactTable.h"
#include "contacts/Folding.h"
#include "contacts/VCard.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sendoff;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

Contact contact(const QString &text, int uses = 0, int daysAgo = 0)
{
    return {.mailbox = *Mailbox::parse(text), .uses = uses, .lastUsed = uses ? now.addDays(-daysAgo) : QDateTime()};
}

QStringList texts(const std::vector<AddressEntry> &entries)
{
    QStringList all;
    for (const AddressEntry &entry : entries)
        all += toText(entry);
    return all;
}

QStringList texts(const Contacts &contacts)
{
    QStringList all;
    for (const Contact &each : contacts.contacts)
        all += each.mailbox.toText();
    return all;
}

} // namespace

class TestContacts : public QObject {
    Q_OBJECT

private slots:
    void accentsCaseAndWidthDontCount()
    {
        QCOMPARE(foldedForSearch(u"M\u00dcLLER"_qs), u"muller"_qs);
        QCOMPARE(foldedForSearch(u"\u0141\u00f3d\u017a"_qs), u"lodz"_qs);
        QCOMPARE(foldedForSearch(u"Stra\u00dfe"_qs), u"strasse"_qs);
        QCOMPARE(foldedForSearch(u"\uff2a\uff41\uff4e\uff45"_qs), u"jane"_qs);
        QCOMPARE(foldedForSearch(u"\u5c71\u7530"_qs), u"\u5c71\u7530"_qs);
    }
    void everyWordMustStandSomewhere()
    {
        const ContactIndex index({{contact(u"Ana Prieto <ana@example.org>"_qs), contact(u"Ana M\u00fcller <am@example.net>"_qs),
                                   contact(u"Diana Ray <ray@example.org>"_qs)},
                                  {}});
        QCOMPARE(texts(index.find(u"mul ana"_qs, now, 9)), QStringList{u"Ana M\u00fcller <am@example.net>"_qs});
        QCOMPARE(index.find(u"example.org ana"_qs, now, 9).size(), size_t(2));
        QCOMPARE(index.find(u"nobody"_qs, now, 9).size(), size_t(0));
        QCOMPARE(index.find(u" "_qs, now, 9).size(), size_t(0));
        // The beginning of a name comes before its inside.
        QCOMPARE(texts(index.find(u"ana"_qs, now, 9)).last(), u"Diana Ray <ray@example.org>"_qs);
    }
    void whoIsWrittenToOftenAndLatelyComesFirst()
    {
        const ContactIndex index({{contact(u"Jan Old <j1@example.org>"_qs, 20, 900), contact(u"Jan Never <j2@example.org>"_qs),
                                   contact(u"Jan Often <j3@example.org>"_qs, 20, 3), contact(u"Jan Once <j4@example.org>"_qs, 1, 3)},
                                  {}});
        QCOMPARE(texts(index.find(u"jan"_qs, now, 2)),
                 (QStringList{u"Jan Often <j3@example.org>"_qs, u"Jan Once <j4@example.org>"_qs}));
    }
    void aGroupIsFoundAndAnAddressKnowsWhoWroteToIt()
    {
        Contact ana = contact(u"Ana <Ana@example.org>"_qs, 2, 1);
        ana.from = u"jane@work.example"_qs;
        const ContactIndex index({{ana}, {{u"Team"_qs, {ana.mailbox}}}});
        QCOMPARE(texts(index.find(u"tea"_qs, now, 9)), QStringList{u"Team: Ana <Ana@example.org>;"_qs});
        QCOMPARE(index.contact(*AddrSpec::parse(u"ana@EXAMPLE.org"_qs))->from, u"jane@work.example"_qs);
        QVERIFY(!index.contact(*AddrSpec::parse(u"bob@example.org"_qs)));
        QVERIFY(index.domains().contains(u"example.org"_qs));
    }
    void aLargeBookIsFoundWhileTyping()
    {
        Contacts many;
        for (int i = 0; i < 20000; ++i)
            many.contacts.push_back(contact(QStringLiteral("Person %1 Smith <p%1@example.org>").arg(i), i % 7, i % 300));
        const ContactIndex index(many);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(index.find(u"smi 1999"_qs, now, 8).size(), size_t(8));
        // A debug build on a busy machine; a key has 16 ms in a release.
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }
    void vCardsOfAllVersionsAreRead()
    {
        const Contacts read = readVCards(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6=\r\nrg\r\n"
            "EMAIL;INTERNET:joerg@example.org\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Roe\\, Jane\r\nN:Roe;Jane;;;\r\nNICKNAME:Janie,J\r\n"
            "item1.EMAIL;TYPE=HOME:home@example.org\r\nitem2.EMAIL;TYPE=WORK,PREF:wo\r\n rk@example.org\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:1\r\nFN:Ana\r\nEMAIL;PREF=1:ana@example.org\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:No address\r\nTEL:1\r\nEND:VCARD\r\n"
            "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Team\r\nMEMBER:urn:uuid:1\r\nMEMBER:mailto:b%40c@example.org\r\n"
            "MEMBER:mailto:ben@example.org\r\nEND:VCARD\r\n");
        QCOMPARE(texts(read), (QStringList{u"J\u00f6rg M\u00fcller <joerg@example.org>"_qs, u"\"Roe, Jane\" <work@example.org>"_qs,
                                           u"\"Roe, Jane\" <home@example.org>"_qs, u"Ana <ana@example.org>"_qs}));
        QCOMPARE(read.contacts[1].nickname, u"Janie"_qs);
        QCOMPARE(read.groups.size(), size_t(1));
        QCOMPARE(AddressList::toText(read.groups[0].members), u"Ana <ana@example.org>, ben@example.org"_qs);
    }
    void olderCharsetsAreRead()
    {
        const QStringList names{u"O\u2019Brien \u0160\u00e9 <jane@example.org>"_qs};
        QCOMPARE(texts(readContactTable("Name,E-mail Address\nO\x92" "Brien \x8a\xe9,jane@example.org\n")), names);
        QCOMPARE(texts(readVCards("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:O=92Brien =8A=E9\n"
                                  "EMAIL:jane@example.org\nEND:VCARD\n")), names);
    }
    void tablesOfOtherProgramsAreRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("Thunderbird") << QByteArray("First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name\r\n"
                                                   "Jane,Roe,\"Roe, Jane\",Janie,jane@example.org,,\r\n");
        QTest::newRow("Google") << QByteArray("First Name,Middle Name,Last Name,Nickname,Labels,E-mail 1 - Label,E-mail 1 - Value\n"
                                              "\"Roe, Jane\",,,Janie,Friends ::: * myContacts,* Home,jane@example.org\n");
        QTest::newRow("Outlook") << QByteArray("\xEF\xBB\xBF\"First Name\";\"Last Name\";\"E-mail Address\";\"E-mail Display Name\";\"Nickname\"\r\n"
                                               "\"Jane\";\"Roe\";\"jane@example.org\";\"Roe, Jane\";\"Janie\"\r\n");
        QTest::newRow("no header") << QByteArray("\"Roe, Jane\",jane@example.org\n");
    }
    void tablesOfOtherProgramsAreRead()
    {
        QFETCH(QByteArray, table);
        const Contacts read = readContactTable(table);
        QCOMPARE(texts(read), QStringList{u"\"Roe, Jane\" <jane@example.org>"_qs});
        if (table.contains("Janie"))
            QCOMPARE(read.contacts[0].nickname, u"Janie"_qs);
        QCOMPARE(read.groups.size(), size_t(table.contains("Labels") ? 1 : 0));
    }
    void anythingElseGivesNothingAndNoHarm()
    {
        for (const QByteArray &octets : {QByteArray(), QByteArray("\0\xff\"\"\";;", 7), QByteArray("BEGIN:VCARD\n="), QByteArray("a,b\nc")}) {
            QVERIFY(readContactTable(octets).contacts.empty());
            QVERIFY(readVCards(octets).contacts.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestContacts)
#include "test_contacts.moc"
