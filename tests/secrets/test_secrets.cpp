// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Answers.h"
#include "secrets/CommandSecretStore.h"
#include "secrets/MemorySecretStore.h"
#include "secrets/keychainError.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;
using Kind = SecretError::Kind;

class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void aSecretSharesItsOctetsWithNobody()
    {
        const QByteArray typed("hunter2, twice");
        QByteArray kept;
        {
            const Secret secret(typed);
            const Secret copy(secret);
            QVERIFY(secret.reveal().constData() != typed.constData());
            QVERIFY(secret.reveal().constData() != copy.reveal().constData());
            kept = copy.reveal();
        }
        QCOMPARE(typed, QByteArray("hunter2, twice"));
        QCOMPARE(kept, QByteArray("hunter2, twice"));
    }

    void movingASecretLeavesNoCopyBehind()
    {
        QByteArray raw(64, 'x');
        const char *octets = raw.constData();
        Secret secret(std::move(raw));
        QVERIFY(secret.reveal().constData() == octets);
        Secret taken(std::move(secret));
        QVERIFY(secret.isEmpty());
        QVERIFY(taken.reveal().constData() == octets);
        taken = Secret(QByteArray("other"));
        QCOMPARE(taken.reveal(), QByteArray("other"));
    }

    void theMemoryKeepsSecretsForThisProcess()
    {
        MemorySecretStore store;
        Answers answers(store);
        QVERIFY(answers.read(u"k"_qs).error().kind == Kind::NotFound);
        QVERIFY(answers.write(u"k"_qs, "one").hasValue());
        QVERIFY(answers.write(u"k"_qs, "two").hasValue());
        QCOMPARE(answers.read(u"k"_qs)->reveal(), QByteArray("two"));
        QVERIFY(answers.remove(u"k"_qs).hasValue());
        QVERIFY(answers.remove(u"k"_qs).hasValue());
        QVERIFY(answers.read(u"k"_qs).error().kind == Kind::NotFound);
    }

    void nobodyIsCalledOnceTheContextIsGone()
    {
        MemorySecretStore memory;
        CommandSecretStore commands;
        bool isCalled = false;
        auto *context = new QObject;
        memory.read(u"k"_qs, context, [&](const auto &) { isCalled = true; });
        memory.write(u"k"_qs, Secret("x"), context, [&](const auto &) { isCalled = true; });
        commands.read(u"echo x"_qs, context, [&](const auto &) { isCalled = true; });
        delete context;
        Answers answers(commands);
        QVERIFY(answers.read(u"echo y"_qs).hasValue());
        QVERIFY(!isCalled);
    }

    void aCommandRunsOnlyAsLongAsItsContext()
    {
        CommandSecretStore store;
        QTemporaryDir folder;
        auto *context = new QObject;
        // Opening a FIFO waits for a writer who never comes.
        store.read(u"mkfifo '%1/f'; exec cat '%1/f'"_qs.arg(folder.path()), context, [](const auto &) {});
        QTRY_VERIFY(QFile::exists(folder.filePath(u"f"_qs)));
        QElapsedTimer timer;
        timer.start();
        delete context;
        QVERIFY(timer.elapsed() < 5000);
    }

    void theFirstLineOfACommandIsTheSecret_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("line") << u"echo hunter2"_qs << QByteArray("hunter2");
        QTest::newRow("no line end") << u"printf hunter2"_qs << QByteArray("hunter2");
        QTest::newRow("cr lf") << u"printf 'hunter2\\r\\nx'"_qs << QByteArray("hunter2");
        QTest::newRow("several lines") << u"printf 'hunter2\\nuser: jane\\n'"_qs << QByteArray("hunter2");
        QTest::newRow("blanks") << u"echo ' a  b '"_qs << QByteArray(" a  b ");
        QTest::newRow("shell") << u"x=hunter2; echo \"$x\" | cat"_qs << QByteArray("hunter2");
        QTest::newRow("utf-8") << u"echo p\u00e4ss"_qs << QByteArray("p\xc3\xa4ss");
        QTest::newRow("no input") << u"cat; echo done"_qs << QByteArray("done");
    }
    void theFirstLineOfACommandIsTheSecret()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, secret);
        CommandSecretStore store;
        const auto answer = Answers(store).read(command);
        QVERIFY2(answer.hasValue(), answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->reveal(), secret);
    }

    void aCommandThatFailsSaysHowButNotWhatItPrinted_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("detail");
        QTest::newRow("exit code") << u"echo hunter2; exit 3"_qs << u"exit code 3"_qs;
        QTest::newRow("unknown") << u"exec 2>/dev/null; no-such-command-hunter2"_qs << u"exit code 127"_qs;
        QTest::newRow("nothing") << u"true"_qs << u"exit code 0"_qs;
        QTest::newRow("empty line") << u"printf '\\nhunter2'"_qs << u"exit code 0"_qs;
        QTest::newRow("signal") << u"echo hunter2; kill -9 $$"_qs << u"signal 9"_qs;
        QTest::newRow("endless") << u"yes hunter2"_qs << u"more than"_qs;
    }
    void aCommandThatFailsSaysHowButNotWhatItPrinted()
    {
        QFETCH(QString, command);
        QFETCH(QString, detail);
        CommandSecretStore store;
        const auto answer = Answers(store).read(command);
        QVERIFY(!answer);
        QVERIFY(answer.error().kind == Kind::Failed);
        QVERIFY2(answer.error().detail.contains(detail), qPrintable(answer.error().detail));
        QVERIFY(!answer.error().detail.contains(u"hunter2"_qs));
    }

    void aCommandThatHangsIsEnded()
    {
        CommandSecretStore store(std::chrono::milliseconds(100));
        QTemporaryDir folder;
        const auto answer = Answers(store).read(u"mkfifo '%1/f'; exec cat '%1/f'"_qs.arg(folder.path()));
        QVERIFY(!answer && answer.error().kind == Kind::Failed);
        QVERIFY(answer.error().detail.contains(u"100 ms"_qs));
    }

    void aCommandCanNotBeWrittenTo()
    {
        CommandSecretStore store;
        Answers answers(store);
        QVERIFY(answers.write(u"true"_qs, "x").error().kind == Kind::Failed);
        QVERIFY(answers.remove(u"true"_qs).hasValue());
    }

    void errorsOfTheKeychainAreToldApart_data()
    {
        using State = KeychainState;
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, QKeychain::Error error, State state, Kind kind) {
            QTest::newRow(name) << int(error) << int(state) << int(kind);
        };
        row("missing", QKeychain::EntryNotFound, State::Ready, Kind::NotFound);
        row("missing, since locked", QKeychain::EntryNotFound, State::Locked, Kind::Locked);
        row("denied", QKeychain::AccessDenied, State::Ready, Kind::Denied);
        row("denied by the user", QKeychain::AccessDeniedByUser, State::Ready, Kind::Denied);
        row("denied, since locked", QKeychain::AccessDenied, State::Locked, Kind::Locked);
        row("wallet not opened", QKeychain::AccessDenied, State::OldWallet, Kind::Denied);
        row("no backend", QKeychain::NoBackendAvailable, State::Ready, Kind::NoService);
        row("service gone meanwhile", QKeychain::OtherError, State::Absent, Kind::NoService);
        row("anything", QKeychain::OtherError, State::Ready, Kind::Failed);
        row("not deleted", QKeychain::CouldNotDeleteEntry, State::Ready, Kind::Failed);
    }
    void errorsOfTheKeychainAreToldApart()
    {
        QFETCH(int, error);
        QFETCH(int, state);
        QFETCH(int, kind);
        const SecretError result = toSecretError(QKeychain::Error(error), u"words"_qs, KeychainState(state));
        QCOMPARE(int(result.kind), kind);
        QCOMPARE(result.detail, u"words"_qs);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
