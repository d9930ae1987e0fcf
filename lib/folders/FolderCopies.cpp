// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/FolderCopies.h"

#include "address/Mailbox.h"
#include "folders/Maildir.h"
#include "folders/MboxFile.h"

#include <QPointer>

namespace sendoff {

namespace {

FolderMessage messageOf(const CopyOrder &order, const QDateTime &since)
{
    const auto sender = Mailbox::parse(order.from);
    return {.messageId = order.messageId,
            .sender = sender ? sender->address.toText().toUtf8() : QByteArray(),
            .sentAt = order.sentAt,
            .content = order.content,
            .mayBeThere = order.wasTried || order.sentAt <= since};
}

} // namespace

FolderCopies::FolderCopies(Form form, const QString &path, const QDateTime &since, FolderPoint point, QObject *parent)
    : QObject(parent), m_form(form), m_path(path), m_since(since), m_point(std::move(point))
{
    m_threads.setMaxThreadCount(1);
}

FolderCopies::~FolderCopies()
{
    m_isEnding = true;
    m_threads.clear();
    m_threads.waitForDone();
}

FolderResult FolderCopies::put(const FolderMessage &message) const
{
    if (m_form == Form::Maildir)
        return Maildir(m_path, m_point).put(message);
    return MboxFile(m_path, m_point).put(message, m_isEnding);
}

void FolderCopies::keep(const CopyOrder &order, QObject *context, std::function<void(const CopyReport &)> done)
{
    ++m_underWay;
    const auto finish = [this, context = QPointer<QObject>(context), done = std::move(done)](const FolderResult &result) {
        --m_underWay;
        if (!context)
            return;
        if (result)
            done({.outcome = CopyReport::Outcome::Kept, .mailbox = m_path});
        else
            done({.mailbox = m_path, .detail = toName(result.error().kind) + ", " + result.error().detail});
    };
    m_threads.start([this, finish, message = messageOf(order, m_since)] {
        const FolderResult result = put(message);
        QMetaObject::invokeMethod(this, [finish, result] { finish(result); }, Qt::QueuedConnection);
    });
}

} // namespace sendoff
