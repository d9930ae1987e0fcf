// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/matchReport.h"
#include "reports/readReport.h"
#include "reports/xtext.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace sendoff;

namespace {

const QByteArray ourId = "<q7Zk@us.example>";

AddrSpec address(const char *text)
{
    return *AddrSpec::parse(QString::fromLatin1(text));
}

/// A report as the head of a sample says it.
QStringList headOf(const std::optional<Report> &report, const QStringList &wanted)
{
    if (!report)
        return {QStringLiteral("none")};
    QStringList head{QStringLiteral("form: ") + toName(report->form)};
    if (!report->program.isEmpty())
        head += QStringLiteral("program: ") + report->program;
    for (const QByteArray &id : report->returnedIds)
        head += QStringLiteral("id: ") + QString::fromUtf8(id);
    if (!report->envelopeId.isEmpty())
        head += QStringLiteral("envelope: ") + QString::fromUtf8(report->envelopeId);
    for (const ReportedRecipient &each : report->recipients) {
        QString line = toName(each.fate) + u' ' + each.final;
        if (!each.original.isEmpty())
            line += QStringLiteral(" original=") + each.original;
        if (!each.status.isEmpty())
            line += QStringLiteral(" status=") + QString::fromLatin1(each.status);
        if (each.willRetryUntil.isValid())
            line += QStringLiteral(" until=") + each.willRetryUntil.toUTC().toString(Qt::ISODate);
        head += line;
    }
    // Said only where a sample asks for it.
    const auto addIfWanted = [&](const QString &name, const QString &value) {
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(), [&](const QString &line) { return line.startsWith(name); });
        if (isWanted)
            head += name + value;
    };
    addIfWanted(QStringLiteral("reporter: "), report->reporter);
    addIfWanted(QStringLiteral("diagnostic: "), report->recipients.front().diagnostic);
    addIfWanted(QStringLiteral("remote: "), report->recipients.front().remoteMta);
    head.sort();
    return head;
}

struct Sample {
    QStringList head;
    QByteArray message;
};

Sample sampleOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_FOLDER "/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray octets = file.readAll();
    const qsizetype line = octets.indexOf("=====\n");
    QStringList head = QString::fromUtf8(octets.left(line)).split(u'\n', Qt::SkipEmptyParts);
    head.sort();
    return {head, octets.mid(line + 6)};
}

QStringList sampleNames()
{
    return QDir(QStringLiteral(TEST_FOLDER "/samples")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
}

QByteArray withCrLf(QByteArray octets)
{
    return octets.replace("\n", "\r\n");
}

/// "item/recipient fate" of each match.
QByteArray matches(const Report &report, const std::vector<AwaitedMessage> &awaited)
{
    QByteArrayList found;
    for (const MatchedFate &each : matchReport(report, awaited))
        found += QByteArray::number(each.item) + '/' + QByteArray::number(qulonglong(each.recipient)) + ' ' + toName(each.said.fate).toLatin1();
    return found.join('\n');
}

Report failureOf(const char *original, const char *final)
{
    return {.envelopeId = ourId, .recipients = {{.fate = Fate::Failed, .original = QString::fromLatin1(original), .final = QString::fromLatin1(final)}}};
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT

private slots:
    void aSampleIsRead_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : sampleNames())
            QTest::newRow(qPrintable(name)) << name;
        QVERIFY(sampleNames().size() >= 30);
    }
    void aSampleIsRead()
    {
        QFETCH(QString, name);
        const Sample sample = sampleOf(name);
        QVERIFY(!sample.message.isEmpty());
        QCOMPARE(headOf(readReport(sample.message), sample.head), sample.head);
        QCOMPARE(headOf(readReport(withCrLf(sample.message)), sample.head), sample.head);
    }

    void anyPieceOfASampleIsReadWithoutHarm_data() { aSampleIsRead_data(); }
    void anyPieceOfASampleIsReadWithoutHarm()
    {
        QFETCH(QString, name);
        const QByteArray message = sampleOf(name).message;
        QRandomGenerator random(7);
        for (qsizetype size = 0; size < message.size(); size += 13) {
            QByteArray octets = message.left(size);
            (void)readReport(octets);
            for (int i = 0; i < 5 && size > 0; ++i)
                octets[qsizetype(random.bounded(quint32(size)))] = char(random.bounded(256));
            if (const auto report = readReport(octets)) {
                for (const ReportedRecipient &each : report->recipients) {
                    QVERIFY(each.diagnostic.size() <= 2000);
                    QVERIFY(!each.diagnostic.contains(u'\n') && !each.final.contains(u'\n') && !each.remoteMta.contains(u'\n'));
                }
            }
        }
    }

    void hugeReportsAreBounded()
    {
        QByteArray groups;
        for (int i = 0; i < 20'000; ++i)
            groups += "Final-Recipient: rfc822; a" + QByteArray::number(i) + "@example.org\nAction: failed\nStatus: 5.1.1\n\n";
        const auto report = readReport("From: a@b.example\nContent-Type: message/delivery-status\n\n" + groups);
        QVERIFY(report);
        QVERIFY(report->recipients.size() <= 1001);
        const auto words = readReport("From: postmaster@b.example\nSubject: Undeliverable\n\n" + QByteArray("x@y.example ").repeated(100'000));
        QVERIFY(words);
        QCOMPARE(words->recipients.size(), size_t(1));
        const auto many = readReport("From: postmaster@b.example\nSubject: Undeliverable\n\n<" + QByteArray("<@<").repeated(300'000));
        QVERIFY(!many);
    }

    void textsOfStrangersHaveNoControls()
    {
        const auto report = readReport("From: a@b.example\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; m\x1b[31mx\n\n"
                                       "Final-Recipient: rfc822; a@example.org\nAction: failed\nStatus: 5.1.1\n"
                                       "Diagnostic-Code: smtp; 550 \x07no\x1b]0;title\n");
        QVERIFY(report);
        QCOMPARE(report->recipients.front().diagnostic, QStringLiteral("550 no]0;title"));
        QCOMPARE(report->reporter, QStringLiteral("m[31mx"));
    }

    void xtextIsDecoded()
    {
        QCOMPARE(readXtext("a+2Bb+3D"), QByteArray("a+b="));
        QCOMPARE(readXtext("a+b+2"), QByteArray("a+b+2"));
        QCOMPARE(readXtext("+"), QByteArray("+"));
        QCOMPARE(reportedAddress("rfc822; ana@example.org (Ana)"), QStringLiteral("ana@example.org"));
        QCOMPARE(reportedAddress("utf-8; \\x{5FC5}@example.org"), QString(QChar(0x5FC5)) + QStringLiteral("@example.org"));
        QCOMPARE(reportedAddress("utf-8; \\x{D800}@example.org"), QStringLiteral("\\x{D800}@example.org"));
    }

    void aReportIsOfOurMessageOrIgnored()
    {
        const std::vector<AwaitedMessage> awaited{{7, ourId, {address("ana@example.org")}}, {8, "<other@us.example>", {address("ana@example.org")}}};
        Report report{.recipients = {{.fate = Fate::Failed, .final = QStringLiteral("ana@example.org")}}};
        QCOMPARE(matches(report, awaited), QByteArray());
        report.envelopeId = "<guessed@us.example>";
        QCOMPARE(matches(report, awaited), QByteArray());
        report.envelopeId = ourId;
        QCOMPARE(matches(report, awaited), QByteArray("7/0 failed"));
        report.envelopeId = "+3Cq7Zk@us.example+3E";
        QCOMPARE(matches(report, awaited), QByteArray("7/0 failed"));
        report.envelopeId.clear();
        report.returnedIds = {"<x@y.example>", ourId};
        QCOMPARE(matches(report, awaited), QByteArray("7/0 failed"));
        // An envelope of ours with another message in it.
        report.envelopeId = ourId;
        report.returnedIds = {"<other@us.example>"};
        QCOMPARE(matches(report, awaited), QByteArray());
        report.returnedIds = {"<forged@evil.example>"};
        QCOMPARE(matches(report, awaited), QByteArray());
        // A relay has an envelope of its own.
        report.envelopeId = "relay-1";
        report.returnedIds = {ourId};
        QCOMPARE(matches(report, awaited), QByteArray("7/0 failed"));
    }

    void aReportIsOfOurRecipientOrIgnored()
    {
        const std::vector<AwaitedMessage> two{{7, ourId, {address("ana@example.org"), address("Info@example.org")}}};
        const std::vector<AwaitedMessage> one{{7, ourId, {address("info@example.org")}}};
        QCOMPARE(matches(failureOf("", "ana@EXAMPLE.org"), two), QByteArray("7/0 failed"));
        QCOMPARE(matches(failureOf("", "info@example.org"), two), QByteArray("7/1 failed"));
        QCOMPARE(matches(failureOf("Info@example.org", "ana@elsewhere.example"), two), QByteArray("7/1 failed"));
        QCOMPARE(matches(failureOf("", "mallory@evil.example"), two), QByteArray());
        // An alias that told nobody: there is only one that it can be.
        QCOMPARE(matches(failureOf("", "ana@elsewhere.example"), one), QByteArray("7/0 failed"));
        QCOMPARE(matches(failureOf("mallory@evil.example", "ana@elsewhere.example"), one), QByteArray());
        Report words = failureOf("", "ana@elsewhere.example");
        words.form = Report::Form::Heuristic;
        QCOMPARE(matches(words, one), QByteArray());
        // In any case, unless two differ in case alone.
        const std::vector<AwaitedMessage> alike{{7, ourId, {address("Ana@example.org"), address("ana@example.org")}}};
        QCOMPARE(matches(failureOf("", "ana@example.org"), alike), QByteArray("7/1 failed"));
        QCOMPARE(matches(failureOf("", "ANA@example.org"), alike), QByteArray());
        // RFC 3461: the address in ORCPT is xtext, and not all decode it.
        const std::vector<AwaitedMessage> plus{{7, ourId, {address("ana+news@example.org")}}};
        QCOMPARE(matches(failureOf("ana+2Bnews@example.org", "x@y.example"), plus), QByteArray("7/0 failed"));
    }

    void fatesAreWeighed()
    {
        QCOMPARE(weightier(Fate::Delivered, Fate::Delayed), Fate::Delivered);
        QCOMPARE(weightier(Fate::Delayed, Fate::Failed), Fate::Failed);
        QCOMPARE(weightier(Fate::Failed, Fate::Read), Fate::Read);
        for (int i = 0; i <= int(Fate::Failed); ++i)
            QCOMPARE(fateFromName(toName(Fate(i))), std::optional(Fate(i)));
        QCOMPARE(fateFromName(QStringLiteral("lost")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "test_reports.moc"
