// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/OctetsJson.h"

#include <QJsonObject>

namespace sendoff {

QJsonValue octetsToJson(const QByteArray &octets)
{
    const QString text = QString::fromUtf8(octets);
    if (text.toUtf8() == octets)
        return text;
    return QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(octets.toBase64())}};
}

std::optional<QByteArray> octetsFromJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    const QJsonValue encoded = value[QStringLiteral("base64")];
    if (!encoded.isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(encoded.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace sendoff
