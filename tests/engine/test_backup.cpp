// SPDX-License-Identifier: GPL-3.0-or-later
// One profile into a file, and out of it into another: with real stores.
#include "app/engine/Engine.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sendoff;

class TestBackup : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<Engine> open(const QString &name)
    {
        auto engine = Engine::open(Profile(m_folder->filePath(name)));
        return engine ? std::move(engine).value() : nullptr;
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }
    static Account account(const QString &name)
    {
        Identity office{.from = *Mailbox::parse(u"Office <office@example.org>"_qs), .sentFolder = u"Büro"_qs};
        Identity jane{.from = *Mailbox::parse(u"Jane Roe <jane@example.org>"_qs),
                      .signature = {u"Jane\nRoe"_qs, u"<p>Jane</p>"_qs, true}};
        return {.name = name, .identity = jane, .otherIdentities = {office}, .server = {.host = u"smtp.example.org"_qs}, .secretKey = u"key-"_qs + name};
    }
    static Contact person(const QString &mailbox, AccountId account = {})
    {
        return {.mailbox = *Mailbox::parse(mailbox),
                .nickname = u"nick"_qs,
                .uses = 3,
                .lastUsed = QDateTime({2027, 1, 2}, {3, 4}, Qt::UTC),
                .account = account,
                .from = account.isNull() ? QString() : u"jane@example.org"_qs};
    }
    QString templates(const QString &name) { return Profile(m_folder->filePath(name)).templatesFile(); }

    /// The profile "first", full.
    std::unique_ptr<Engine> full()
    {
        auto engine = open(u"first"_qs);
        const AccountId home = engine->accounts().add(account(u"home"_qs)).value().id;
        const AccountId work = engine->accounts().add(account(u"work"_qs)).value().id;
        [&] {
            QVERIFY(engine->accounts().setOrder({work, home}));
            QVERIFY(engine->addressBook().import({{person(u"Ana <ana@example.org>"_qs, work), person(u"ben@example.net"_qs)},
                                                  {{u"Team"_qs, {*Mailbox::parse(u"Ana <ana@example.org>"_qs)}}}}));
            Draft draft{.account = work, .to = u"ana@example.org"_qs, .subject = u"Plan"_qs, .text = u"Hello"_qs, .html = u"<p>Hello</p>"_qs};
            draft.attachments = {{.path = file(u"plan.bin"_qs, QByteArray("a\0b\r\n", 5)), .size = 5},
                                 {.data = "picture", .name = u"p.png"_qs, .contentType = "image/png", .size = 7, .contentId = "p@x"}};
            draft.window.isOpen = true;
            QVERIFY(engine->drafts().save(draft));
            QVERIFY(engine->drafts().save(Draft{.subject = u"Other"_qs}));
            QVERIFY(TemplateFile(templates(u"first"_qs)).save({u"Thanks"_qs, u"Re"_qs, u"Thank you"_qs, {}}));
        }();
        OutboxSettings settings = engine->outboxStore().settings();
        settings.daysToKeepSent = 77;
        (void)engine->outboxStore().saveSettings(settings);
        return engine;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingComesBackInAnotherProfile()
    {
        const auto first = full();
        const auto backup = Backup::fromOctets(first->backup().toOctets());
        QVERIFY(backup);
        QVERIFY(QFile::remove(m_folder->filePath(u"plan.bin"_qs))); // another machine hasn't got it
        const auto second = open(u"second"_qs);
        const auto counts = second->restore(*backup).counts;
        QVERIFY(counts.isWhole);
        QCOMPARE(counts.accounts, 2);
        QCOMPARE(counts.contacts, 3);
        QCOMPARE(counts.drafts, 2);
        QCOMPARE(counts.templates, 1);

        std::vector<Account> accounts = second->accounts().accounts();
        QCOMPARE(accounts.size(), 3u); // and the Sandbox
        QCOMPARE(accounts[1].name, u"work"_qs);
        QCOMPARE(accounts[2].name, u"home"_qs);
        QVERIFY(accounts[1].identity == account(u"work"_qs).identity);
        QVERIFY(accounts[1].otherIdentities == account(u"work"_qs).otherIdentities);
        QCOMPARE(accounts[1].secretKey, u"key-work"_qs);
        QCOMPARE(second->outboxStore().settings().daysToKeepSent, 77);

        const Contacts people = second->addressBook().all();
        QVERIFY(people.groups == first->addressBook().all().groups);
        QCOMPARE(people.contacts.size(), 2u);
        // By number it would be another account here.
        QVERIFY(people.contacts[0] == person(u"ben@example.net"_qs));
        QVERIFY(people.contacts[1] == person(u"Ana <ana@example.org>"_qs, accounts[1].id));

        const std::vector<Draft> drafts = second->drafts().drafts();
        QCOMPARE(drafts.size(), 2u);
        const Draft &plan = drafts[0].subject == u"Plan" ? drafts[0] : drafts[1];
        QCOMPARE(plan.account, accounts[1].id);
        QCOMPARE(plan.html, u"<p>Hello</p>"_qs);
        QVERIFY(!plan.window.isOpen);
        QCOMPARE(plan.attachments.size(), 2u);
        QCOMPARE(plan.attachments[0].name, u"plan.bin"_qs);
        QCOMPARE(plan.attachments[0].path, QString());
        QCOMPARE(plan.attachments[0].data, QByteArray("a\0b\r\n", 5));
        QCOMPARE(plan.attachments[1].data, QByteArray("picture"));
        QVERIFY(TemplateFile(templates(u"second"_qs)).all() == TemplateFile(templates(u"first"_qs)).all());
    }

    void restoringTwiceDoublesNothing()
    {
        const auto first = full();
        const auto backup = Backup::fromOctets(first->backup().toOctets());
        const auto second = open(u"second"_qs);
        // In the same profile everything is there; in another one after the first time.
        for (Engine *engine : {first.get(), second.get(), second.get()}) {
            const auto before = second->accounts().accounts().size();
            const auto counts = engine->restore(*backup).counts;
            const bool isNew = engine == second.get() && before == 1;
            QCOMPARE(counts.accounts, isNew ? 2 : 0);
            QCOMPARE(counts.accountsLeft, isNew ? 0 : 2);
            QCOMPARE(counts.contacts, isNew ? 3 : 0);
            QCOMPARE(counts.drafts, isNew ? 2 : 0);
            QCOMPARE(counts.templates, isNew ? 1 : 0);
            QCOMPARE(engine->accounts().accounts().size(), 3u);
            QCOMPARE(engine->drafts().drafts().size(), 2u);
            QCOMPARE(engine->addressBook().all().contacts.size(), 2u);
        }
    }

    void whatIsThereStaysAsItIs()
    {
        const auto backup = Backup::fromOctets(full()->backup().toOctets());
        const auto second = open(u"second"_qs);
        Account own = account(u"WORK"_qs);
        own.server.host = u"own.example.org"_qs;
        own.isDefault = true;
        QVERIFY(second->accounts().add(own));
        Contact ana = person(u"Ana Maria <ANA@example.org>"_qs);
        ana.nickname = u"am"_qs;
        QVERIFY(second->addressBook().import({{ana}, {{u"team"_qs, {}}}}));
        QVERIFY(TemplateFile(templates(u"second"_qs)).save({u"thanks"_qs, {}, u"Mine"_qs, {}}));
        const auto counts = second->restore(*backup).counts;
        QCOMPARE(counts.accountsLeft, 1);
        QCOMPARE(counts.contacts, 1);
        QCOMPARE(counts.templates, 0);
        QCOMPARE(second->accounts().accountByName(u"work"_qs)->server.host, u"own.example.org"_qs);
        QVERIFY(second->accounts().accountByName(u"work"_qs)->isDefault);
        QCOMPARE(TemplateFile(templates(u"second"_qs)).all().front().text, u"Mine"_qs);
        const Contacts people = second->addressBook().all();
        QVERIFY(std::find(people.contacts.begin(), people.contacts.end(), ana) != people.contacts.end());
        QCOMPARE(people.groups.size(), 1u);
        QVERIFY(people.groups.front().members.empty());
    }

    void filesThatCannotComeAlongAreCounted()
    {
        const auto first = open(u"first"_qs);
        const QString large = m_folder->filePath(u"large"_qs);
        QFile sparse(large);
        QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(mostBackedUpOctets + 1));
        Draft draft{.subject = u"x"_qs};
        draft.attachments = {{.path = large, .size = sparse.size()}, {.path = u"/nowhere/at all"_qs, .size = 1}};
        QVERIFY(first->drafts().save(draft));
        const Backup backup = first->backup();
        QCOMPARE(backup.filesLeftOut, 2);
        const auto read = Backup::fromOctets(backup.toOctets());
        QCOMPARE(read->drafts.front().value.attachments[0].path, large);
    }

    void aBackupOfBeforeStillRestores()
    {
        QJsonObject document = QJsonDocument::fromJson(full()->backup().toOctets()).object();
        for (const char *newer : {"contacts", "groups", "drafts", "templates"})
            document.remove(QLatin1String(newer));
        QJsonArray accounts = document.value(QStringLiteral("accounts")).toArray();
        QJsonObject oldest = accounts.at(0).toObject();
        QJsonObject identity = oldest.value(QStringLiteral("identity")).toObject();
        identity.remove(QStringLiteral("sentFolder"));
        oldest.insert(QStringLiteral("identity"), identity);
        accounts.replace(0, oldest);
        document.insert(QStringLiteral("accounts"), accounts);
        const auto backup = Backup::fromOctets(QJsonDocument(document).toJson());
        QVERIFY(backup);
        const auto counts = open(u"second"_qs)->restore(*backup).counts;
        QCOMPARE(counts.accounts, 2);
        QVERIFY(counts.isWhole);
    }

    void aBlemishCostsItselfOnly()
    {
        QJsonObject document = QJsonDocument::fromJson(full()->backup().toOctets()).object();
        document.insert(QStringLiteral("drafts"), QJsonArray{QStringLiteral("x"), document.value(QStringLiteral("drafts")).toArray().at(0)});
        document.insert(QStringLiteral("contacts"), QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("no address")}}});
        const auto backup = Backup::fromOctets(QJsonDocument(document).toJson());
        QVERIFY(backup);
        QCOMPARE(backup->drafts.size(), 1u);
        QCOMPARE(backup->contacts.size(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
