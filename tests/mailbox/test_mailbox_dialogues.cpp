// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptChannel.h"

#include "mailbox/DraftFiling.h"
#include "mailbox/DraftReading.h"
#include "mailbox/ImapName.h"
#include "mailbox/ImapSession.h"
#include "mailbox/InboxVigil.h"
#include "mailbox/LetterSearch.h"
#include "mailbox/SentCopy.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace sendoff;

namespace {

class FixedRandomness final : public Randomness {
public:
    QByteArray bytes(int count) override { return QByteArray(count, 'r'); }
};

QByteArray words(const ImapAnswer &answer)
{
    static const char *const names[] = {"ok", "no", "bad"};
    QByteArray result = QByteArray("outcome ") + names[size_t(answer.status)];
    for (const QByteArray &each : {answer.code, answer.codeArguments}) {
        if (!each.isEmpty())
            result += ' ' + each;
    }
    return result;
}

QByteArray unescaped(QByteArray text)
{
    text.replace("\\r", "\r").replace("\\n", "\n");
    for (qsizetype at = text.indexOf("\\x"); at >= 0; at = text.indexOf("\\x", at + 1))
        text.replace(at, 4, QByteArray::fromHex(text.mid(at + 2, 2)));
    return text;
}

ImapContent contentOf(const QByteArray &octets, bool isUtf8)
{
    return {.size = octets.size(),
            .open = [octets] {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(octets);
                buffer->open(QIODevice::ReadOnly);
                return buffer;
            },
            .hasUtf8Headers = isUtf8};
}

/// Plays one dialogue to its end.
class Play : public QObject {
public:
    Play(const Dialogue &dialogue, Cut cut)
        : m_dialogue(dialogue), m_channel(new ScriptChannel(dialogue, cut)), m_asks(dialogue.asks)
    {
        ImapSettings settings{.host = QStringLiteral("imap.example.org"),
                              .port = 993,
                              .implicitTls = dialogue.security == "tls"};
        settings.handshake.startTls = dialogue.security == "starttls";
        settings.handshake.login = !dialogue.login.isEmpty();
        if (settings.handshake.login) {
            settings.handshake.sasl.user = QString::fromUtf8(dialogue.login.value(0));
            settings.handshake.sasl.password = dialogue.login.value(1);
            settings.handshake.sasl.only = dialogue.login.value(2);
        }
        // Only where silence is played the times are made short.
        settings.timeoutFactor = dialogue.has(Dialogue::Step::Kind::Timeout) ? 0.001 : 1;
        m_session = std::make_unique<ImapSession>(settings, std::unique_ptr<Channel>(m_channel), m_clock, m_randomness);
        connect(m_session.get(), &ImapSession::ready, this, &Play::askNext);
        connect(m_session.get(), &ImapSession::answered, this, &Play::onAnswer);
        connect(m_session.get(), &ImapSession::stirred, this, [this] {
            if (m_vigil)
                return perform(m_vigil->stirred());
            m_results += "outcome stirred";
            m_session->stopIdle();
        });
        connect(m_session.get(), &ImapSession::failed, this, [this](const MailboxError &error) {
            m_results += "failed " + toName(error.kind) + ' ' + toName(error.stage);
            m_repeated += error.detail;
        });
        m_session->open();
    }

    bool isOver() const { return m_results.size() >= m_dialogue.expected.size() || !m_channel->fault().isEmpty(); }
    QByteArrayList results() const { return m_results; }
    QByteArray fault() const { return m_channel->fault(); }
    QByteArray unreached() const { return m_channel->unreached(); }
    QByteArray repeated() const { return m_repeated; }
    QByteArray transcript() { return m_session->takeTranscript().toText().toUtf8(); }

private:
    void askNext()
    {
        if (m_asks.isEmpty())
            return m_session->logout();
        const QByteArray ask = m_asks.takeFirst();
        const QByteArray verb = ask.left(ask.indexOf(' ') < 0 ? ask.size() : ask.indexOf(' '));
        const QByteArray rest = ask.mid(verb.size() + 1);
        const QByteArray word = rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '));
        const QByteArray name = encodedName(QString::fromUtf8(word), m_session->isUtf8());
        if (verb == "list")
            m_session->run(ImapRequest::list(m_session->capabilities()));
        else if (verb == "examine")
            m_session->run(ImapRequest::examine(encodedName(QString::fromUtf8(unescaped(rest)), m_session->isUtf8())));
        else if (verb == "create")
            m_session->run(ImapRequest::create(name));
        else if (verb == "idle")
            m_session->run(ImapRequest::idle(std::chrono::minutes(25)));
        else if (verb.startsWith("append"))
            append(verb, name, unescaped(rest.mid(rest.indexOf(' ') + 1)));
        else if (verb == "find")
            find(rest);
        else if (verb == "read")
            perform((m_letter.emplace(rest, m_session->capabilities(), m_session->isUtf8(), 20), m_letter->begin()));
        else if (verb == "keep")
            keep(rest);
        else if (verb == "reports")
            lookForReports(rest);
        else if (verb == "drafts")
            perform(m_listing.emplace(m_session->capabilities(), m_session->isUtf8()).begin());
        else if (verb == "draft")
            readDraft(rest);
        else if (verb == "file")
            file(rest);
        else if (verb == "vigil")
            keepVigil(rest);
        else
            qFatal("A dialogue asks for what nothing knows: %s", ask.constData());
    }

    static QDateTime date() { return QDateTime::fromString(QStringLiteral("2026-02-01T03:04:05Z"), Qt::ISODate); }

    void append(const QByteArray &verb, const QByteArray &name, const QByteArray &octets)
    {
        ImapContent content = contentOf(octets, verb == "append-utf8");
        if (verb == "append-lost")
            content.open = [] { return std::unique_ptr<QIODevice>(); };
        m_session->run(ImapRequest::append(name, "(\\Seen)", date(), content, m_session->isUtf8()));
    }

    void find(const QByteArray &rest)
    {
        const qsizetype end = rest.indexOf('>') + 1;
        m_search.emplace(MessageSearch::amongSent(rest.left(end), m_session->capabilities(), m_session->isUtf8(),
                                                  QString::fromUtf8(rest.mid(end + 1))));
        perform(m_search->begin());
    }

    /// The message has its Message-ID and nothing else.
    void keep(const QByteArray &rest)
    {
        const qsizetype end = rest.indexOf('>') + 1;
        const QByteArray id = rest.left(end);
        m_copy.emplace(SentMessage{id, date(), contentOf("Message-ID: " + id + "\r\n", false)}, m_session->capabilities(),
                       m_session->isUtf8(), QString::fromUtf8(rest.mid(end + 1)));
        perform(m_copy->begin());
    }

    void perform(const SentCopyStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        if (const auto *kept = std::get_if<CopyKept>(&step))
            m_results += (kept->wasThere ? "outcome wasthere " : "outcome kept ") + kept->mailbox.toUtf8();
        else
            m_results += "outcome notkept";
        m_copy.reset();
        askNext();
    }

    void perform(const LetterSearchStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        if (const auto *read = std::get_if<LetterRead>(&step))
            m_results += "outcome read " + read->mailbox.toUtf8() + ' ' + read->octets.simplified();
        else
            m_results += std::holds_alternative<LetterNotThere>(step) ? "outcome notthere" : "outcome notread";
        m_letter.reset();
        askNext();
    }

    /// The message has its Message-ID and nothing else.
    void file(const QByteArray &rest)
    {
        QByteArrayList words = rest.split(' ');
        const QByteArray id = words.takeFirst();
        const QByteArray octets = "Message-ID: " + id + "\r\n";
        DraftOrder order{.messageId = id, .before = {}, .now = DraftVersion{words.takeFirst(), octets.size()}, .savedAt = date(),
                         .content = contentOf(octets, false)};
        if (order.now->revision == "gone")
            order.now.reset();
        for (const QByteArray &version : std::as_const(words)) {
            const QByteArrayList parts = version.split(':');
            order.before.push_back({parts.value(0), parts.value(1).toLongLong(), parts.value(2).toUInt(), parts.value(3).toUInt()});
        }
        m_filing.emplace(order, m_session->capabilities(), m_session->isUtf8());
        perform(m_filing->begin());
    }

    void perform(const DraftFilingStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        if (const auto *filed = std::get_if<DraftFiled>(&step)) {
            m_results += (filed->isCleared ? "outcome filed " : "outcome leftover ") + filed->mailbox.toUtf8();
            m_results.last() += filed->now ? ' ' + filed->now->revision + ' ' + QByteArray::number(filed->now->uidValidity) + ' '
                                                 + QByteArray::number(filed->now->uid)
                                           : QByteArray(" gone");
        } else {
            m_results += "outcome notfiled";
        }
        m_filing.reset();
        askNext();
    }

    void perform(const DraftListingStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        const auto *listed = std::get_if<DraftsListed>(&step);
        m_results += listed ? "outcome listed" : "outcome notlisted";
        for (const ListedDraft &each : listed ? listed->drafts : std::vector<ListedDraft>())
            m_results.last() += ' ' + QByteArray::number(each.place.uidValidity) + '/' + QByteArray::number(each.place.uid) + ' '
                                + each.headers.simplified();
        m_listing.reset();
        askNext();
    }

    /// Folder, UIDVALIDITY and UID; in pieces of 20 octets.
    void readDraft(const QByteArray &rest)
    {
        const QByteArrayList words = rest.split(' ');
        m_reading.emplace(DraftPlace{words.value(0), words.value(1).toUInt(), words.value(2).toUInt()}, 20);
        perform(m_reading->begin());
    }

    void perform(const DraftReadingStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        if (const auto *read = std::get_if<DraftRead>(&step))
            m_results += "outcome draft " + read->octets.simplified();
        else
            m_results += std::holds_alternative<DraftGone>(step) ? "outcome draftgone" : "outcome draftnotread";
        m_reading.reset();
        askNext();
    }

    /// UIDVALIDITY and the last UID that was seen.
    void lookForReports(const QByteArray &rest)
    {
        const QByteArrayList numbers = rest.split(' ');
        m_reports.emplace(ReportsSeen{numbers.value(0).toUInt(), numbers.value(1).toUInt()}, date().date(), 1024);
        perform(m_reports->begin());
    }

    void perform(const ReportSearchStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        if (const auto *refused = std::get_if<ReportsNotGathered>(&step))
            tell("outcome refused ", refused->sofar);
        else
            tell("outcome gathered ", std::get<ReportsGathered>(step));
        m_reports.reset();
        askNext();
    }

    void tell(const QByteArray &outcome, const ReportsGathered &gathered)
    {
        m_results += outcome + QByteArray::number(gathered.seen.uidValidity) + ' ' + QByteArray::number(gathered.seen.lastUid);
        for (const QByteArray &message : gathered.messages)
            m_results.last() += ' ' + message.simplified().replace('\0', "\\x00");
    }

    /// UIDVALIDITY, the last UID that was seen, and how many looks there are to be.
    void keepVigil(const QByteArray &rest)
    {
        const QByteArrayList numbers = rest.split(' ');
        m_seen = {numbers.value(0).toUInt(), numbers.value(1).toUInt()};
        m_looksLeft = numbers.value(2).toInt();
        m_vigil.emplace(m_randomness);
        lookAgain();
    }

    void lookAgain()
    {
        if (m_looksLeft-- > 0)
            return perform(m_vigil->look(ReportSearch(m_seen, date().date(), 1024)));
        m_vigil.reset();
        askNext();
    }

    void perform(const VigilStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step)) {
            m_session->run(*request);
        } else if (std::holds_alternative<VigilEndsIdle>(step)) {
            m_session->stopIdle();
        } else if (std::holds_alternative<VigilNews>(step)) {
            m_results += "outcome news";
            lookAgain();
        } else if (const auto *gathered = std::get_if<ReportsGathered>(&step)) {
            tell("outcome gathered ", *gathered);
            m_seen = gathered->seen;
            if (m_vigil->takeNews())
                perform(VigilNews{});
            else
                perform(m_vigil->wait());
        } else if (!std::holds_alternative<VigilRests>(step)) {
            m_results += std::holds_alternative<VigilRefused>(step) ? "outcome norest" : "outcome refused";
            m_vigil.reset();
            askNext();
        }
    }

    void onAnswer(const ImapAnswer &answer)
    {
        if (m_listing)
            return perform(m_listing->step(answer));
        if (m_reading)
            return perform(m_reading->step(answer));
        if (m_filing)
            return perform(m_filing->step(answer));
        if (m_vigil)
            return perform(m_vigil->answered(answer));
        if (m_reports)
            return perform(m_reports->step(answer));
        if (m_letter)
            return perform(m_letter->step(answer));
        if (m_copy)
            return perform(m_copy->step(answer));
        if (m_search)
            return perform(m_search->step(answer));
        m_results += words(answer);
        m_repeated += answer.text;
        askNext();
    }

    void perform(const MessageSearchStep &step)
    {
        if (const auto *request = std::get_if<ImapRequest>(&step))
            return m_session->run(*request);
        if (const auto *found = std::get_if<MessageFound>(&step))
            m_results += "outcome found " + mailboxName(found->place.name, m_session->isUtf8()).toUtf8();
        else
            m_results += std::holds_alternative<MessageNotFound>(step) ? "outcome notfound" : "outcome notsearched";
        m_search.reset();
        askNext();
    }

    const Dialogue m_dialogue;
    ScriptChannel *const m_channel;
    QByteArrayList m_asks;
    SystemClock m_clock;
    FixedRandomness m_randomness;
    std::unique_ptr<ImapSession> m_session;
    std::optional<MessageSearch> m_search;
    std::optional<SentCopy> m_copy;
    std::optional<LetterSearch> m_letter;
    std::optional<ReportSearch> m_reports;
    std::optional<DraftListing> m_listing;
    std::optional<DraftReading> m_reading;
    std::optional<DraftFiling> m_filing;
    std::optional<InboxVigil> m_vigil;
    ReportsSeen m_seen;
    int m_looksLeft = 0;
    QByteArrayList m_results;
    QByteArray m_repeated;
};

} // namespace

class TestMailboxDialogues : public QObject {
    Q_OBJECT

private slots:
    void everyDialogueEndsAsItSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("cut");
        const QDir folder(QStringLiteral(TEST_FOLDER "/dialogues"));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 40);
        for (const QString &file : files) {
            const QByteArray name = file.chopped(4).toUtf8();
            for (const auto &[cut, how] : {std::pair{Cut::Whole, ""}, {Cut::Lines, ", by line"}, {Cut::Octets, ", by octet"}})
                QTest::newRow((name + how).constData()) << folder.filePath(file) << int(cut);
        }
    }

    void everyDialogueEndsAsItSays()
    {
        QFETCH(QString, path);
        QFETCH(int, cut);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Dialogue dialogue = Dialogue::parse(file.readAll());
        QVERIFY(!dialogue.expected.isEmpty());
        Play play(dialogue, Cut(cut));
        QTRY_VERIFY2_WITH_TIMEOUT(play.isOver(), play.unreached().constData(), 20000);
        QCOMPARE(play.fault(), QByteArray());
        QCOMPARE(play.results().join('\n'), dialogue.expected.join('\n'));
        QVERIFY2(play.unreached().isEmpty(), play.unreached().constData());
        const QByteArray transcript = play.transcript();
        QVERIFY(!transcript.isEmpty());
        if (dialogue.login.isEmpty())
            return;
        const QByteArray password = dialogue.login.at(1);
        for (const QByteArray &secret : {password, password.toBase64(QByteArray::OmitTrailingEquals),
                                         ('\0' + dialogue.login.at(0) + '\0' + password).toBase64()}) {
            QVERIFY2(!transcript.contains(secret), transcript.constData());
            QVERIFY(!play.repeated().contains(secret));
        }
    }
};

QTEST_GUILESS_MAIN(TestMailboxDialogues)
#include "test_mailbox_dialogues.moc"
