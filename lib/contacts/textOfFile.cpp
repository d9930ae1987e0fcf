// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/textOfFile.h"

#include "mime/Charset.h"

#include <QStringDecoder>

namespace sendoff {

QString textOfFile(const QByteArray &octets)
{
    if (const auto marked = QStringConverter::encodingForData(octets))
        return QStringDecoder(*marked)(octets);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(octets);
    return utf8.hasError() ? decodeCharset(octets, "windows-1252") : text;
}

} // namespace sendoff
