// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets can be read as a message, as far as they go. Input: the message.
#include "FuzzInput.h"
#include "Require.h"

#include "mime/MessageReader.h"

#include <QBuffer>

using namespace sendoff;

namespace {

constexpr qsizetype textLimit = 1024 * 1024;

void requirePart(const MessagePart &part, QBuffer &source)
{
    require(part.offset >= 0 && part.encodedSize >= 0 && part.offset + part.encodedSize <= source.size(),
            "a part stands within the message");
    const bool namesFolder = part.fileName.contains(u'/') || part.fileName.contains(u'\\');
    require(!namesFolder, "a file name has no folder");
    for (const QChar c : part.fileName)
        require(c.unicode() >= 0x20, "a file name has no control character");
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    require(MessageReader::decodePart(source, part, sink), "every part can be decoded");
    // Longer is only what a character set makes so; octets are not.
    require(sink.size() <= 2 * part.encodedSize + 16, "decoding does not swell");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray octets = FuzzInput(data, size).rest();
    QBuffer source(&octets);
    source.open(QIODevice::ReadOnly);
    const ParsedMessage message = MessageReader::read(source);
    require(message.text.size() <= textLimit && message.html.size() <= textLimit, "texts are bounded");
    for (const auto &[name, value] : message.headers)
        require(!name.contains('\n') && !name.contains(':'), "a header's name is a name");
    for (const MessagePart &part : message.parts)
        requirePart(part, source);
    return 0;
}
