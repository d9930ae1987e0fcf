// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/SpellService.h"

#include "spelling/SpellWorker.h"

#include <QPointer>

namespace sendoff {

SpellService::SpellService(const QStringList &folders, const QString &ownWordsFile, QObject *parent)
    : QObject(parent), m_worker(new SpellWorker(folders, ownWordsFile))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
}

SpellService::~SpellService()
{
    m_thread.quit();
    m_thread.wait();
}

template <class Answer>
void SpellService::ask(std::function<Answer(SpellWorker &)> question, QObject *context,
                       std::function<void(Answer)> done)
{
    // Only the thread of `context` may look whether that is still there; so it comes back through this
    // object.
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, question = std::move(question),
                                         context = QPointer<QObject>(context), done = std::move(done)] {
        QMetaObject::invokeMethod(this, [answer = question(*worker), context, done] {
            if (context)
                done(answer);
        });
    });
}

void SpellService::languages(const QString &systemLanguage, QObject *context,
                             std::function<void(QStringList)> done)
{
    ask<QStringList>([systemLanguage](SpellWorker &worker) { return worker.languages(systemLanguage); },
                     context, std::move(done));
}

void SpellService::check(const QString &language, const QStringList &lines, QObject *context,
                         std::function<void(std::vector<std::vector<WordRange>>)> done)
{
    ask<std::vector<std::vector<WordRange>>>(
        [language, lines](SpellWorker &worker) { return worker.check(language, lines); }, context,
        std::move(done));
}

void SpellService::suggest(const QString &language, const QString &word, QObject *context,
                           std::function<void(QStringList)> done)
{
    ask<QStringList>([language, word](SpellWorker &worker) { return worker.suggest(language, word); },
                     context, std::move(done));
}

void SpellService::guess(const QStringList &languages, const QString &text, QObject *context,
                         std::function<void(QString)> done)
{
    ask<QString>([languages, text](SpellWorker &worker) { return worker.guess(languages, text); }, context,
                 std::move(done));
}

void SpellService::addWord(const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->addWord(word); });
    emit wordsChanged();
}

void SpellService::ignoreWord(const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->ignoreWord(word); });
    emit wordsChanged();
}

} // namespace sendoff
