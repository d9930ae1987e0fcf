// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/FailureJson.h"

#include "delivery/OctetsJson.h"

namespace sendoff {

namespace {

const QString codeKey = QStringLiteral("code");
const QString enhancedKey = QStringLiteral("enhanced");
const QString textKey = QStringLiteral("text");
const QString kindKey = QStringLiteral("kind");
const QString stageKey = QStringLiteral("stage");
const QString scopeKey = QStringLiteral("scope");
const QString replyKey = QStringLiteral("reply");
const QString hostKey = QStringLiteral("host");
const QString detailKey = QStringLiteral("detail");
const QString certificateKey = QStringLiteral("peerCertificate");

/// Empty if there is none.
std::optional<QByteArray> octetsAt(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? octetsFromJson(object.value(key)) : std::optional(QByteArray());
}

} // namespace

QJsonObject toJson(const ServerReply &reply)
{
    QJsonObject object{{codeKey, reply.code}, {textKey, octetsToJson(reply.text)}};
    if (reply.enhanced)
        object.insert(enhancedKey, QString::fromLatin1(reply.enhanced->toBytes()));
    return object;
}

std::optional<ServerReply> serverReplyFromJson(const QJsonObject &object)
{
    const auto text = octetsAt(object, textKey);
    const int code = object.value(codeKey).toInt(-1);
    if (!text || code < 0)
        return std::nullopt;
    ServerReply reply{code, std::nullopt, *text};
    if (object.contains(enhancedKey)) {
        reply.enhanced = EnhancedStatus::parse(object.value(enhancedKey).toString().toLatin1());
        if (!reply.enhanced)
            return std::nullopt;
    }
    return reply;
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject object{{kindKey, toName(failure.kind)},
                       {stageKey, toName(failure.stage)},
                       {scopeKey, toName(failure.scope)}};
    if (failure.reply)
        object.insert(replyKey, toJson(*failure.reply));
    if (!failure.host.isEmpty())
        object.insert(hostKey, failure.host);
    if (!failure.detail.isEmpty())
        object.insert(detailKey, octetsToJson(failure.detail));
    if (!failure.peerCertificate.isEmpty())
        object.insert(certificateKey, QString::fromLatin1(failure.peerCertificate.toBase64()));
    return object;
}

std::optional<Failure> failureFromJson(const QJsonObject &object)
{
    const auto kind = failureKindFromName(object.value(kindKey).toString());
    const auto stage = stageFromName(object.value(stageKey).toString());
    const auto scope = scopeFromName(object.value(scopeKey).toString());
    const auto detail = octetsAt(object, detailKey);
    const auto certificate = QByteArray::fromBase64Encoding(object.value(certificateKey).toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
    if (!kind || !stage || !scope || !detail || !certificate)
        return std::nullopt;
    Failure failure{*kind, *stage, *scope, std::nullopt, object.value(hostKey).toString(), *detail, *certificate};
    if (object.contains(replyKey)) {
        failure.reply = serverReplyFromJson(object.value(replyKey).toObject());
        if (!failure.reply)
            return std::nullopt;
    }
    return failure;
}

} // namespace sendoff
