// SPDX-License-Identifier: GPL-3.0-or-later
// The windows with the real engine behind them: nothing is faked, the server is the Sandbox.
#include "app/desktop/Desktop.h"
#include "app/desktop/EngineMailService.h"
#include "app/desktop/WindowRequest.h"
#include "tests/ui/find.h"
#include "ui/compose/ComposeWindow.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLineEdit>
#include <QTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestDesktop : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineMailService> m_service;
    std::unique_ptr<MainWindow> m_window;

    void start()
    {
        const Profile profile(m_folder->filePath(QStringLiteral("profile")));
        m_service = std::make_unique<EngineMailService>(profile);
        m_window = std::make_unique<MainWindow>(*m_service, profile.settingsFile());
        m_window->show();
        QTRY_COMPARE(m_service->accounts().size(), size_t(1));
        OutboxSettings settings;
        settings.undoSeconds = 0;
        m_service->saveSettings(settings);
    }
    std::vector<OutboxItem> outbox()
    {
        std::optional<std::vector<OutboxItem>> items;
        m_service->list({}, {}, this, [&](const std::vector<ListedMessage> &listed) {
            std::vector<ItemId> ids;
            for (const ListedMessage &each : listed)
                ids.push_back(each.id);
            m_service->loadItems(ids, this, [&items](const std::vector<OutboxItem> &found) { items = found; });
        });
        return QTest::qWaitFor([&items] { return items.has_value(); }, 20000) ? *items : std::vector<OutboxItem>();
    }
    void stop()
    {
        m_window.reset();
        m_service.reset();
    }
    static ComposeWindow *composer()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ComposeWindow *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }
    void write(const QString &to, const QString &subject, const QString &text)
    {
        QTest::mouseClick(named<QPushButton>(*m_window, QStringLiteral("New message")), Qt::LeftButton);
        QTRY_VERIFY(composer());
        QTest::keyClicks(named<QLineEdit>(*composer(), QStringLiteral("To")), to);
        QTest::keyClicks(named<QLineEdit>(*composer(), QStringLiteral("Subject")), subject);
        for (const QString &line : text.split(u'\n')) {
            QTest::keyClicks(named<QTextEdit>(*composer(), QStringLiteral("Message")), line);
            QTest::keyClick(named<QTextEdit>(*composer(), QStringLiteral("Message")), Qt::Key_Return);
        }
    }
    void send() { QTest::mouseClick(named<QPushButton>(*composer(), QStringLiteral("Send")), Qt::LeftButton); }
    std::optional<OutboxDetail> detail(ItemId id)
    {
        std::optional<std::optional<OutboxDetail>> answer;
        m_service->loadDetail(id, this, [&answer](const auto &found) { answer = found; });
        const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000);
        return answered ? *answer : std::nullopt;
    }
    bool becomes(OutboxState state)
    {
        return QTest::qWaitFor(
            [this, state] {
                const auto items = outbox();
                return items.size() == 1 && items.front().state == state;
            },
            20000);
    }

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { stop(); }

    void aMessageWrittenInTheWindowArrivesByteForByte()
    {
        write(QStringLiteral("ana@example.org, Ben <ben@example.org>"), QStringLiteral("Hello"),
              QStringLiteral(".\nDear Ana and Ben\nFrom here on\n"));
        send();
        QTRY_VERIFY(!composer());
        QVERIFY(becomes(OutboxState::Sent));
        QTRY_COMPARE(m_service->sandboxMessages().size(), size_t(1));
        const SandboxMessage arrived = m_service->sandboxMessages().front();
        QCOMPARE(arrived.recipients, QStringList({QStringLiteral("ana@example.org"), QStringLiteral("ben@example.org")}));
        QCOMPARE(arrived.subject, QStringLiteral("Hello"));
        const auto spooled = detail(outbox().front().id);
        QVERIFY(spooled.has_value());
        QFile file(arrived.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), spooled->source);
        QVERIFY(spooled->message.text.contains(QStringLiteral("Dear Ana and Ben")));
        QCOMPARE(spooled->attempts.size(), size_t(1));
        QTRY_COMPARE(m_service->drafts().size(), size_t(0));
    }

    void aRefusedRecipientIsShownAndTheOtherGetsIt()
    {
        m_service->setSandboxTrouble({.refused = {QStringLiteral("no@example.org")}});
        write(QStringLiteral("yes@example.org, no@example.org"), QStringLiteral("x"), QStringLiteral("x"));
        send();
        QVERIFY(becomes(OutboxState::Partial));
        QTRY_COMPARE(m_service->health().attention, 1);
        const OutboxItem item = outbox().front();
        QVERIFY(item.recipients.at(0).outcome == OutboxRecipient::Outcome::Accepted);
        QVERIFY(item.recipients.at(1).outcome == OutboxRecipient::Outcome::Rejected);
        QCOMPARE(item.recipients.at(1).failure->reply->code, 550);
    }

    void aConnectionLostAtTheDotIsUncertainUntilSomebodyDecides()
    {
        m_service->setSandboxTrouble({.dropAtFinalDot = true});
        write(QStringLiteral("ana@example.org"), QStringLiteral("x"), QStringLiteral("x"));
        send();
        QVERIFY(becomes(OutboxState::Uncertain));
        m_service->setSandboxTrouble({});
        m_service->resolve({outbox().front().id}, false);
        QVERIFY(becomes(OutboxState::Sent));
        QTRY_COMPARE(m_service->sandboxMessages().size(), size_t(1));
    }

    void aWrongCertificateKeepsTheMessage()
    {
        m_service->setSandboxTrouble({.wrongCertificate = true});
        write(QStringLiteral("ana@example.org"), QStringLiteral("x"), QStringLiteral("x"));
        send();
        QTRY_VERIFY_WITH_TIMEOUT(outbox().size() == 1 && outbox().front().lastFailure, 20000);
        QVERIFY(outbox().front().lastFailure->kind == FailureKind::CertificateChanged);
        m_service->setSandboxTrouble({});
        m_service->retry({outbox().front().id});
        QVERIFY(becomes(OutboxState::Sent));
    }

    void aWrongAddressKeepsTheWindowAndTheText()
    {
        write(QStringLiteral("ana"), QStringLiteral("x"), QStringLiteral("precious"));
        send();
        QSignalSpy drafts(m_service.get(), &MailService::draftsChanged);
        QVERIFY(drafts.wait(5000));
        QVERIFY(composer());
        QVERIFY(composer()->draft().text.contains(QStringLiteral("precious")));
        QCOMPARE(outbox().size(), size_t(0));
    }

    void whatWasSentCanBeTakenBackWithNothingLost()
    {
        OutboxSettings settings;
        settings.undoSeconds = 60;
        m_service->saveSettings(settings);
        write(QStringLiteral("ana@example.org"), QStringLiteral("Too early"), QStringLiteral("Dear Ana"));
        const Draft written = composer()->draft();
        send();
        auto *undo = m_window->findChild<QPushButton *>(QStringLiteral("passingAction"));
        QTRY_VERIFY(!composer() && undo->isVisible());
        QCOMPARE(m_service->drafts().size(), size_t(0));
        undo->click();
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->draft().text, written.text);
        QCOMPARE(composer()->draft().to, written.to);
        QTRY_COMPARE(m_service->drafts().size(), size_t(1));
        QCOMPARE(outbox().size(), size_t(0));
        QCOMPARE(m_service->sandboxMessages().size(), size_t(0));
    }

    void aScheduledMessageWaitsAndLeavesWhenItIsSentNow()
    {
        write(QStringLiteral("ana@example.org"), QStringLiteral("Later"), QStringLiteral("x"));
        composer()->sendAt({QDateTime::currentDateTime().addDays(1)});
        QVERIFY(becomes(OutboxState::Scheduled));
        QTRY_COMPARE(m_service->health().scheduled, 1);
        m_service->retry({outbox().front().id});
        QVERIFY(becomes(OutboxState::Sent));
    }

    void heldIsNotSentAndRemovedIsRestored()
    {
        write(QStringLiteral("ana@example.org"), QStringLiteral("x"), QStringLiteral("x"));
        composer()->sendAt({QDateTime::currentDateTime().addDays(1)});
        QVERIFY(becomes(OutboxState::Scheduled));
        const ItemId id = outbox().front().id;
        m_service->hold({id});
        QVERIFY(becomes(OutboxState::Held));
        m_service->remove({id});
        QTRY_COMPARE(outbox().size(), size_t(0));
        m_service->restore({id});
        QVERIFY(becomes(OutboxState::Held));
        m_service->release({id});
        QVERIFY(becomes(OutboxState::Scheduled));
        m_service->reschedule({id}, QDateTime::currentDateTime().addDays(2));
        QTRY_VERIFY(outbox().front().notBefore > QDateTime::currentDateTime().addSecs(47 * 3600));
        m_service->reschedule({id}, QDateTime::currentDateTime());
        QVERIFY(becomes(OutboxState::Sent));
    }

    void anExportedMessageIsTheSpooledOneByteForByte()
    {
        write(QStringLiteral("ana@example.org"), QStringLiteral("Hello"), QStringLiteral("Dear Ana"));
        send();
        QVERIFY(becomes(OutboxState::Sent));
        const ItemId id = outbox().front().id;
        const QString path = m_folder->filePath(QStringLiteral("hello.eml"));
        std::optional<QString> problem;
        m_service->exportMessage(id, path, this, [&problem](const QString &said) { problem = said; });
        QTRY_COMPARE(problem, QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), detail(id)->source);
    }

    void resendingToTheRefusedOnlyLeavesTheOthersOut()
    {
        m_service->setSandboxTrouble({.refused = {QStringLiteral("no@example.org")}});
        write(QStringLiteral("yes@example.org, No <no@example.org>"), QStringLiteral("x"), QStringLiteral("x"));
        send();
        QVERIFY(becomes(OutboxState::Partial));
        std::optional<Draft> again;
        m_service->editAgain(outbox().front().id, true, this, [&again](const Draft &draft) { again = draft; });
        QTRY_VERIFY(again);
        QCOMPARE(again->to, QStringLiteral("No <no@example.org>"));
        QVERIFY(again->cc.isEmpty() && again->bcc.isEmpty());
    }

    void aMessageThatWasSentAgainNeedsNothingMoreUnlessThatIsTakenBack()
    {
        m_service->setSandboxTrouble({.refused = {QStringLiteral("no@example.org")}});
        write(QStringLiteral("yes@example.org, no@example.org"), QStringLiteral("x"), QStringLiteral("x"));
        send();
        QVERIFY(becomes(OutboxState::Partial));
        QTRY_COMPARE(m_service->health().attention, 1);
        const ItemId first = outbox().front().id;
        OutboxSettings settings;
        settings.undoSeconds = 60;
        m_service->saveSettings(settings);
        const Draft again{.to = QStringLiteral("no@example.com"),
                          .subject = QStringLiteral("x"),
                          .text = QStringLiteral("x"),
                          .amends = Amends{.item = first.number(), .recipients = {outbox().front().recipients.at(1).address}}};
        std::optional<QueuedMessage> queued;
        const auto resend = [&](const Draft &draft) {
            queued.reset();
            m_service->send(draft, {}, this, [&queued](const auto &sent) {
                if (sent)
                    queued = *sent;
            });
            return QTest::qWaitFor([&queued] { return queued.has_value(); });
        };
        QVERIFY(resend(again));
        QTRY_COMPARE(m_service->health().attention, 0);
        QVERIFY(detail(queued->id)->item.predecessors.front().item == first);
        // In the time for undoing.
        std::optional<Draft> back;
        m_service->undoSend(*queued, this, [&back](const auto &draft) { back = draft; });
        QTRY_VERIFY(back);
        QVERIFY(back->amends == again.amends);
        QTRY_COMPARE(m_service->health().attention, 1);
        QTRY_COMPARE(m_service->drafts().size(), size_t(1));
        QVERIFY(m_service->drafts().front().amends == again.amends);
        QVERIFY(resend(m_service->drafts().front()));
        QTRY_COMPARE(m_service->health().attention, 0);
        QVERIFY(detail(first)->item.recipients.at(1).successor->item == queued->id);
    }

    void theSearchFindsWordsOfTheText()
    {
        write(QStringLiteral("ana@example.org"), QStringLiteral("Hello"), QStringLiteral("Dear Ana"));
        send();
        QVERIFY(becomes(OutboxState::Sent));
        std::optional<size_t> found;
        const auto look = [&](const QString &text) {
            found.reset();
            m_service->list({ViewChoice::Kind::Sent}, text, this,
                            [&found](const std::vector<ListedMessage> &listed) { found = listed.size(); });
            return QTest::qWaitFor([&found] { return found.has_value(); }) ? int(*found) : -1;
        };
        QCOMPARE(look(QStringLiteral("hel")), 1);
        QCOMPARE(look(QStringLiteral("nothing")), 0);
    }

    void aDraftOutlivesTheProgram()
    {
        write(QStringLiteral("ana@example.org"), QStringLiteral("later"), QStringLiteral("to be continued"));
        composer()->close();
        QTRY_COMPARE(m_service->drafts().size(), size_t(1));
        stop();
        start();
        QTRY_COMPARE(m_service->drafts().size(), size_t(1));
        QVERIFY(m_service->drafts().front().text.contains(QStringLiteral("to be continued")));
    }

    void aSecondOneOfTheProfileWakesTheOneThatSendsOnlyForNews()
    {
        QSignalSpy woken(m_service.get(), &MailService::accountsChanged);
        EngineMailService second(Profile(m_folder->filePath(QStringLiteral("profile"))));
        QSignalSpy looks(&second, &MailService::draftsChanged);
        // It looks at the store again and again, as another one writes there.
        QTRY_VERIFY_WITH_TIMEOUT(looks.size() >= 2, 20000);
        second.saveDraft({.subject = QStringLiteral("News")}, this, [](DraftId) {});
        QTRY_VERIFY(!woken.isEmpty());
        QCOMPARE(woken.size(), 1);
    }

    void aProfileThatCannotBeOpenedIsSaidAboutTheProgramsToo()
    {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        EngineMailService service(Profile(file.fileName() + QStringLiteral("/profile")));
        QTRY_VERIFY(!service.health().problem.isEmpty());
        int answers = 0;
        const auto count = [&answers](const ProgramsFacts &facts) { answers += facts.problem.isEmpty() ? 0 : 1; };
        service.programs().load(this, count);
        service.programs().save({}, this, count);
        service.programs().revoke({}, this, count);
        QTRY_COMPARE(answers, 3);
    }

    void aSignInThatIsTakenBackWhileTheKeychainIsAskedDoesNotBegin()
    {
        const auto engine = Engine::open(Profile(m_folder->filePath(QStringLiteral("other"))));
        QVERIFY(engine);
        SignIns signIns(nullptr);
        const Account account{.name = QStringLiteral("work"),
                              .identity = {.from = *Mailbox::parse(QStringLiteral("jane@example.org"))},
                              .secretSource = {SecretSource::Kind::OAuth, {}},
                              .secretKey = QStringLiteral("key")};
        QList<SignInNumber> ended;
        const auto begin = [&](SignInNumber number) {
            signIns.begin(number, **engine, SignInWay::Browser, account, Secret(), [](const SignInPage &) {},
                          [&ended, number](const auto &) { ended += number; });
        };
        begin(1);
        signIns.undo(1, **engine);
        begin(2);
        // There is no keychain here, which the second one says.
        QTRY_VERIFY(ended.contains(2));
        QCOMPARE(ended, QList<SignInNumber>{2});
    }

    void aLinkThatTheSystemHandsOverOpensALetter()
    {
        stop();
        const QTemporaryDir folder;
        const Desktop desktop(Profile(folder.path()), {.isBackground = true});
        // One comes before there is a window, as at a start by a link.
        for (const char *link : {"mailto:ana@example.org?subject=The%20plan", "mailto:ben@example.org"}) {
            QFileOpenEvent event{QUrl(QString::fromLatin1(link))};
            QCoreApplication::sendEvent(qApp, &event);
            QTRY_VERIFY(composer());
            QCOMPARE(composer()->draft().to, QUrl(QString::fromLatin1(link)).path());
            delete composer();
        }
    }

    void aRequestForAWindowTravelsAsALine()
    {
        Draft draft;
        draft.to = QStringLiteral("ana@example.org");
        draft.subject = QStringLiteral("Grüße\nx");
        const QByteArray line = WindowRequest{draft}.toLine();
        QVERIFY(!line.contains('\n'));
        QCOMPARE(WindowRequest::fromLine(line)->draft->subject, draft.subject);
        QVERIFY(!WindowRequest::fromLine(WindowRequest().toLine())->draft);
        QVERIFY(!WindowRequest::fromLine("nonsense"));
        draft.origin = Origin{.messageId = "<1@example.org>"};
        const auto both = WindowRequest::fromLine(WindowRequest{.draft = draft, .letters = {QStringLiteral("/x/a b.eml")}}.toLine());
        QCOMPARE(both->letters, QStringList{QStringLiteral("/x/a b.eml")});
        QCOMPARE(both->draft->origin->messageId, QByteArray("<1@example.org>"));
        const auto found = WindowRequest::fromWords({QStringLiteral("mid:2@example.org")});
        QCOMPARE(WindowRequest::fromLine(found->toLine())->messageIds, QList<QByteArray>{"<2@example.org>"});
        // The window says what is wrong with it.
        const auto nowhere = WindowRequest::fromWords({QStringLiteral("mid:nowhere")});
        QCOMPARE(WindowRequest::fromLine(nowhere->toLine())->messageIds, QList<QByteArray>{""});
        QVERIFY(!WindowRequest::fromWords({QStringLiteral("nowhere")}));
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
