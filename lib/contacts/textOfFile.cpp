// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/textOfFile.h"

#include <QStringDecoder>

namespace sendoff {

QString textOfFile(const QByteArray &octets)
{
    if (const auto marked = QStringConverter::encodingForData(octets))
        return QStringDecoder(*marked)(octets);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(octets);
    return utf8.hasError() ? QString::fromLatin1(octets) : text;
}

} // namespace sendoff
