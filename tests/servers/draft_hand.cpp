// SPDX-License-Identifier: GPL-3.0-or-later
// A Sendoff without windows that does with drafts what it reads from standard input, a command a line, and answers each
// with a line. test_drafts.py gives the commands.
#include "app/engine/DraftFinder.h"
#include "app/engine/Engine.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>

using namespace sendoff;

namespace {

class Hand : public QObject {
public:
    explicit Hand(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)), m_input(fileno(stdin), QSocketNotifier::Read)
    {
        m_engine->startSending();
        m_engine->fileDrafts();
        connect(&m_input, &QSocketNotifier::activated, this, &Hand::read);
        say("ready");
    }

private:
    void read()
    {
        char line[4096];
        if (!std::fgets(line, sizeof line, stdin))
            return QCoreApplication::quit();
        QStringList words = QString::fromUtf8(line).trimmed().split(u'|');
        obey(words.takeFirst(), words);
    }

    void obey(const QString &verb, const QStringList &words)
    {
        if (verb == u"list")
            return list();
        if (verb == u"open")
            return open(size_t(words.value(0).toInt()));
        if (verb == u"allow")
            return allow(words.value(0), words.value(1) == u"on");
        if (verb == u"discard")
            (void)m_engine->drafts().remove(DraftId(words.value(0).toLongLong()));
        const bool isSaved = verb == u"write" || verb == u"close";
        const qint64 id = isSaved ? save(words, verb == u"write") : 0;
        m_engine->reviewDrafts();
        say(QByteArray::number(id));
    }

    /// How many of others there are; each is named by its subject first.
    void list()
    {
        connect(m_engine->findDrafts(), &DraftFinder::finished, this, [this](const MailboxDrafts &found) {
            m_found = found.drafts;
            for (const MailboxDraft &each : found.drafts)
                say("subject " + each.subject.toUtf8());
            say(QByteArray::number(found.drafts.size()));
        });
    }

    /// A copy, which becomes a draft of its own.
    void open(size_t row)
    {
        m_engine->readDraft(m_found.at(row), this, [this](std::optional<Draft> draft) {
            if (!draft)
                return say("-1");
            const auto saved = m_engine->drafts().save(*draft);
            say("text " + draft->bcc.toUtf8() + ' ' + draft->text.trimmed().toUtf8() + ' ' + QByteArray::number(draft->attachments.size()));
            say(QByteArray::number(saved->number()));
        });
    }

    /// id (0: new), to, bcc, subject, text, path of a file
    qint64 save(const QStringList &words, bool isOpen)
    {
        Draft draft{.id = DraftId(words.value(0).toLongLong()), .to = words.value(1), .bcc = words.value(2), .subject = words.value(3),
                    .text = words.value(4), .window = {.isOpen = isOpen}, .saved = m_engine->clock().now()};
        for (const Account &account : m_engine->accounts().accounts()) {
            if (account.kind == Account::Kind::Smtp)
                draft.account = account.id;
        }
        if (!words.value(5).isEmpty())
            draft.attachments.push_back({.path = words.value(5), .name = QStringLiteral("notes.bin"), .size = QFile(words.value(5)).size()});
        const auto saved = m_engine->drafts().save(draft);
        return saved ? saved->number() : -1;
    }

    void allow(const QString &name, bool isAllowed)
    {
        for (Account account : m_engine->accounts().accounts()) {
            account.incoming.keepsDrafts = isAllowed;
            if (account.name == name)
                m_engine->saveAccount(account, std::nullopt, this, [](const auto &saved) { say(saved ? "0" : "-1"); });
        }
    }

    static void say(const QByteArray &line)
    {
        std::puts(line.constData());
        std::fflush(stdout);
    }

    std::unique_ptr<Engine> m_engine;
    std::vector<MailboxDraft> m_found;
    QSocketNotifier m_input;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto engine = Engine::open(Profile(QString::fromLocal8Bit(argv[1])));
    if (!engine)
        return 1;
    const Hand hand(std::move(engine).value());
    return QCoreApplication::exec();
}
