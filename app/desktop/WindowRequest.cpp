// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/WindowRequest.h"

#include "compose/attachedFile.h"
#include "compose/mailto.h"
#include "compose/mid.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace sendoff {

namespace {

const std::pair<QLatin1String, QString Draft::*> textFields[] = {
    {QLatin1String("to"), &Draft::to},           {QLatin1String("cc"), &Draft::cc},
    {QLatin1String("bcc"), &Draft::bcc},         {QLatin1String("subject"), &Draft::subject},
    {QLatin1String("text"), &Draft::text},
};

} // namespace

QByteArray WindowRequest::toLine() const
{
    QJsonObject object;
    if (draft) {
        QJsonObject fields;
        for (const auto &[name, field] : textFields)
            fields[name] = (*draft).*field;
        QJsonArray paths;
        for (const Attachment &attachment : draft->attachments)
            paths += attachment.path;
        fields[QStringLiteral("attach")] = paths;
        if (draft->origin)
            fields[QStringLiteral("answers")] = QString::fromLatin1(draft->origin->messageId);
        object[QStringLiteral("compose")] = fields;
    }
    if (!letters.isEmpty())
        object[QStringLiteral("read")] = QJsonArray::fromStringList(letters);
    QJsonArray ids;
    for (const QByteArray &id : messageIds)
        ids += QString::fromLatin1(id);
    if (!ids.isEmpty())
        object[QStringLiteral("find")] = ids;
    if (isBackground)
        object[QStringLiteral("background")] = true;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<WindowRequest> WindowRequest::fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    WindowRequest request{.isBackground = document[QStringLiteral("background")].toBool()};
    for (const QJsonValue path : document[QStringLiteral("read")].toArray())
        request.letters += path.toString();
    for (const QJsonValue id : document[QStringLiteral("find")].toArray())
        request.messageIds += id.toString().toLatin1();
    const QJsonValue compose = document[QStringLiteral("compose")];
    if (!compose.isObject())
        return request;
    Draft draft;
    for (const auto &[name, field] : textFields)
        draft.*field = compose[name].toString();
    for (const QJsonValue path : compose[QStringLiteral("attach")].toArray())
        draft.attachments.push_back(attachedFile(QFileInfo(path.toString())));
    if (const QByteArray answered = compose[QStringLiteral("answers")].toString().toLatin1(); !answered.isEmpty())
        draft.origin = Origin{.messageId = answered};
    request.draft = draft;
    return request;
}

Result<WindowRequest, QString> WindowRequest::fromWords(const QStringList &words)
{
    WindowRequest request;
    for (const QString &word : words) {
        const QUrl url(word);
        const QFileInfo file(url.isLocalFile() ? url.toLocalFile() : word);
        const auto link = draftFromMailto(word);
        if (isMid(word))
            request.messageIds += messageIdFromMid(word);
        else if (link)
            request.draft = request.draft.value_or(link->draft);
        else if (file.isFile())
            request.letters += file.absoluteFilePath();
        else
            return word;
    }
    return request;
}

} // namespace sendoff
