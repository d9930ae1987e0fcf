// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MessageFiles.h"

#include "ui/fields/PassingFiles.h"
#include "ui/words/StateWords.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>


namespace sendoff {

namespace {

constexpr size_t readAtOnce = 64;

} // namespace

MessageFiles::MessageFiles(MailService &service, QObject *parent) : QObject(parent), m_service(service) {}

MessageFiles::~MessageFiles() = default;

void MessageFiles::write(const std::vector<ItemId> &ids)
{
    cancel();
    if (!m_root)
        m_root = std::make_unique<QTemporaryDir>(); // 0700
    m_folder = m_root->filePath(QString::number(++m_folders));
    m_unread.assign(ids.rbegin(), ids.rend());
    if (m_root->isValid() && QDir().mkpath(m_folder))
        return readNext();
    m_unread.clear();
    m_problem = tr("No files can be kept in “%1”. Make room there, then try again.").arg(QDir::tempPath());
    writeNext();
}

void MessageFiles::cancel()
{
    ++m_run;
    remove(m_paths);
    m_unread.clear();
    m_items.clear();
    m_names.clear();
    m_paths.clear();
    m_problem.clear();
}

void MessageFiles::remove(const QStringList &paths)
{
    for (const QString &path : paths)
        QFile::remove(path);
}

std::unique_ptr<QMimeData> MessageFiles::dataOf(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    auto data = std::make_unique<QMimeData>();
    data->setUrls(urls);
    data->setData(passingFiles(), {});
    return data;
}

void MessageFiles::readNext()
{
    std::vector<ItemId> ids;
    for (; !m_unread.empty() && ids.size() < readAtOnce; m_unread.pop_back())
        ids.push_back(m_unread.back());
    m_service.loadItems(ids, this, [this, run = m_run](const std::vector<OutboxItem> &items) {
        if (run != m_run)
            return;
        m_items.assign(items.rbegin(), items.rend());
        writeNext();
    });
}

/// One after the other, so that whatever else the outbox is asked for comes in between.
void MessageFiles::writeNext()
{
    if (m_items.empty() && !m_unread.empty())
        return readNext();
    if (m_items.empty()) {
        m_names.clear();
        emit written(std::exchange(m_paths, {}), std::exchange(m_problem, {}));
        return;
    }
    const OutboxItem item = m_items.back();
    m_items.pop_back();
    const QString path = freePath(words::fileNameFor(item.subject));
    m_service.exportMessage(item.id, path, this, [this, path, run = m_run](const QString &problem) {
        if (run != m_run)
            return remove({path});
        if (problem.isEmpty())
            m_paths += path;
        else
            m_problem = problem;
        writeNext();
    });
}

QString MessageFiles::freePath(const QString &name)
{
    const QString base = QFileInfo(name).completeBaseName();
    QString free = name;
    for (int number = 2; m_names.contains(free.toCaseFolded()); ++number)
        free = QStringLiteral("%1 (%2).eml").arg(base, QString::number(number));
    m_names.insert(free.toCaseFolded());
    return m_folder + u'/' + free;
}

} // namespace sendoff
