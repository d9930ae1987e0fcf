// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of copies of drafts in mailboxes that can't be reached: with real stores and no server.
#include "app/engine/DraftFiler.h"

#include "outbox/Samples.h"
#include "store/Database.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteFiledDraftStore.h"
#include "store/SqliteServerFactsStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using namespace sendoff::samples;

namespace {

/// Is asked for the password of each session first, and has none.
class NoSecrets final : public SecretStore {
public:
    void read(const QString &, QObject *context, ReadDone done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, done] {
                done(SecretError{SecretError::Kind::Locked});
                ++asked;
            },
            Qt::QueuedConnection);
    }
    void write(const QString &, const Secret &, QObject *, WriteDone) override {}
    void remove(const QString &, QObject *, WriteDone) override {}

    int asked = 0;
};

class NoHttp final : public HttpClient {
public:
    void ask(const HttpRequest &, QObject *, Answered) override {}
};

struct World {
    QTemporaryDir folder;
    TestClock clock;
    TestRandomness randomness;
    NoSecrets secrets;
    NoHttp http;
    TokenSource tokens{{http, secrets}, secrets, clock};
    std::unique_ptr<Database> database = Database::open(folder.path()).value();
    SqliteDraftStore drafts{*database};
    SqliteFiledDraftStore filed{*database};
    SqliteServerFactsStore facts{*database};
    bool isToBeFiled = false;
    Account before = account(1);
    Account now = account(2);
    DraftFiler filer{{.drafts = drafts,
                      .filed = filed,
                      .accountOf = [this](const Draft &draft) { return std::optional(draft.account == now.id ? now : before); },
                      .isThere = [](AccountId) { return true; },
                      .sessionsOf = [this](AccountId id) {
                          isToBeFiled = isToBeFiled || id == now.id;
                          return id == before.id ? std::optional(sessions()) : std::nullopt;
                      }},
                     clock,
                     randomness};

    static Account account(qint64 number)
    {
        return {.id = AccountId(number),
                .name = QString::number(number),
                .identity = {.from = *Mailbox::parse(QStringLiteral("Jane <jane@example.org>"))},
                .server = {.host = QStringLiteral("smtp.example.org"), .user = QStringLiteral("jane")},
                .incoming = {.host = QStringLiteral("imap.example.org"), .keepsDrafts = true},
                .secretKey = QStringLiteral("key")};
    }
    MailboxSessions sessions()
    {
        return MailboxSessions(before, {secrets, secrets, secrets, tokens}, facts, [](const auto &, const auto &) { return nullptr; },
                               clock, randomness);
    }
    /// Filed as the one account's, and the other's from now on.
    FiledDraft moved()
    {
        const DraftId id = drafts.save({.account = now.id, .subject = QStringLiteral("Plan"), .saved = clock.now()}).value();
        const FiledDraft copy{id, before.id, "<1@example.org>", "digest", {{"a", 1, 7, 9}}};
        (void)filed.remember(copy);
        return copy;
    }
};

} // namespace

class TestDraftFiler : public QObject {
    Q_OBJECT

private slots:
    void aCopyOfAnotherAccountIsRemovedAgainAndAgain_data()
    {
        QTest::addColumn<bool>("lives");
        QTest::newRow("the draft lives") << true;
        QTest::newRow("the draft is gone") << false;
    }
    void aCopyOfAnotherAccountIsRemovedAgainAndAgain()
    {
        QFETCH(bool, lives);
        World world;
        const FiledDraft copy = world.moved();
        if (!lives)
            QVERIFY(world.drafts.remove(copy.draft));
        world.filer.start();
        QTRY_COMPARE(world.secrets.asked, 1);
        QCOMPARE(world.filed.filed(), std::vector{copy});
        world.clock.advance(61);
        world.filer.review();
        QTRY_COMPARE(world.secrets.asked, 2);
    }

    void whatIsWhereItBelongsStays()
    {
        World world;
        FiledDraft copy = world.moved();
        QVERIFY(world.filed.forget(copy.draft, copy.account));
        copy.account = world.now.id;
        QVERIFY(world.filed.remember(copy));
        world.filer.start();
        // What is to be removed comes before what is to be filed.
        QTRY_VERIFY(world.isToBeFiled);
        QCOMPARE(world.secrets.asked, 0);
        QCOMPARE(world.filed.filed(), std::vector{copy});
    }
};

QTEST_GUILESS_MAIN(TestDraftFiler)
#include "test_draft_filer.moc"
