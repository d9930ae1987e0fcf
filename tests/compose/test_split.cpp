// SPDX-License-Identifier: GPL-3.0-or-later
// A draft as several messages, each under what the server takes.
#include "compose/checkDraft.h"
#include "compose/splitDraft.h"

#include <QTest>

using namespace sendoff;

namespace {

Attachment file(const QString &name, qint64 size)
{
    return {.path = QStringLiteral("/x/") + name, .name = name, .size = size};
}

Draft photos(std::initializer_list<qint64> sizes)
{
    Draft draft{.id = DraftId(4), .to = QStringLiteral("ana@example.org"), .cc = QStringLiteral("ben@example.org"),
                .subject = QStringLiteral("Photos"), .text = QStringLiteral("Dear Ana")};
    for (const qint64 size : sizes)
        draft.attachments.push_back(file(QStringLiteral("%1.jpg").arg(draft.attachments.size() + 1), size));
    return draft;
}

QStringList files(const Draft &draft)
{
    QStringList names;
    for (const Attachment &each : draft.attachments)
        names += each.name;
    return names;
}

} // namespace

class TestSplit : public QObject {
    Q_OBJECT

private slots:
    void attachmentsAreSpreadInTheirOrderUnderTheLimit()
    {
        const Draft draft = photos({3'000'000, 3'000'000, 5'000'000, 1'000'000, 1'000'000});
        const auto parts = splitDraft(draft, 9'000'000);
        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(files(parts[0]), (QStringList{QStringLiteral("1.jpg"), QStringLiteral("2.jpg")}));
        QCOMPARE(files(parts[1]), (QStringList{QStringLiteral("3.jpg"), QStringLiteral("4.jpg")}));
        QCOMPARE(files(parts[2]), QStringList{QStringLiteral("5.jpg")});
    }
    void eachIsUnderTheLimitAndNothingIsLost()
    {
        const Draft draft = photos({3'000'000, 3'000'000, 5'000'000, 1'000'000, 1'000'000});
        for (const qint64 limit : {7'000'000, 7'500'000, 9'000'000, 12'000'000, 17'000'000}) {
            const auto parts = splitDraft(draft, limit);
            QVERIFY(parts.size() > 1);
            QStringList all;
            for (const Draft &part : parts) {
                QVERIFY(encodedSize(part) <= limit);
                all += files(part);
                QCOMPARE(part.to, draft.to);
                QCOMPARE(part.cc, draft.cc);
                QVERIFY(part.id.isNull());
            }
            QCOMPARE(all, files(draft));
        }
    }
    void subjectsAreNumberedAndTheTextIsInTheFirst()
    {
        const auto parts = splitDraft(photos({3'000'000, 3'000'000, 3'000'000}), 5'000'000);
        QCOMPARE(parts.size(), size_t(3));
        QCOMPARE(parts[0].subject, QStringLiteral("Photos (1/3)"));
        QCOMPARE(parts[2].subject, QStringLiteral("Photos (3/3)"));
        QCOMPARE(parts[0].text, QStringLiteral("Dear Ana"));
        QVERIFY(parts[1].text.isEmpty() && parts[2].text.isEmpty());
    }
    void aSubjectStaysAsItIsWritten()
    {
        Draft draft = photos({3'000'000, 3'000'000});
        draft.subject = QStringLiteral("50%1 of %2, %3");
        QCOMPARE(splitDraft(draft, 5'000'000).front().subject, QStringLiteral("50%1 of %2, %3 (1/2)"));
    }
    void whatIsShownInTheTextStaysWithIt()
    {
        Draft draft = photos({4'000'000, 4'000'000});
        draft.html = QStringLiteral("<img src='cid:a'>");
        draft.attachments[1].contentId = "a";
        const auto parts = splitDraft(draft, 7'000'000);
        QCOMPARE(parts.size(), size_t(2));
        QCOMPARE(files(parts[0]), QStringList{QStringLiteral("2.jpg")});
        QCOMPARE(parts[0].html, draft.html);
        QVERIFY(parts[1].html.isEmpty());
    }
    void onlyTheLastSaysWhomItStandsFor()
    {
        Draft draft = photos({4'000'000, 4'000'000});
        draft.amends = Amends{.item = 3, .recipients = {*AddrSpec::parse(QStringLiteral("ana@example.org"))}};
        const auto parts = splitDraft(draft, 7'000'000);
        QVERIFY(!parts[0].amends);
        QVERIFY(parts[1].amends == draft.amends);
    }
    void whatFitsOrCannotFitIsNotSplit()
    {
        QVERIFY(splitDraft(photos({1'000'000, 1'000'000}), 7'000'000).empty());
        const Draft film = photos({1'000'000, 9'000'000, 1'000'000});
        QVERIFY(splitDraft(film, 7'000'000).empty());
        QCOMPARE(tooBigAlone(film, 7'000'000)->name, QStringLiteral("2.jpg"));
        QVERIFY(!tooBigAlone(film, 13'000'000));
        Draft book = photos({});
        book.text = QString(8'000'000, u'x');
        QVERIFY(splitDraft(book, 7'000'000).empty());
        Draft redirected = photos({4'000'000, 4'000'000});
        redirected.origin = Origin{.kind = Origin::Kind::Redirect};
        QVERIFY(splitDraft(redirected, 7'000'000).empty());
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "test_split.moc"
