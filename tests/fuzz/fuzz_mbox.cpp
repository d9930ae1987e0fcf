// SPDX-License-Identifier: GPL-3.0-or-later
// Any octets can be read as an mbox file. Input: the file.
#include "FuzzInput.h"
#include "Require.h"

#include "mime/Mbox.h"

#include <QBuffer>

using namespace sendoff;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray octets = FuzzInput(data, size).rest();
    QBuffer source(&octets);
    source.open(QIODevice::ReadOnly);
    const std::vector<MboxEntry> entries = Mbox::entries(source);
    require(Mbox::isMbox(source) || octets.indexOf("\nFrom ") >= 0 || entries.empty(), "without a separator there is no message");
    qint64 end = 0;
    for (const MboxEntry &entry : entries) {
        require(entry.offset > end && entry.size > 0 && entry.offset + entry.size <= octets.size(), "messages stand one after another");
        end = entry.offset + entry.size;
        const QByteArray stretch = octets.mid(entry.offset, entry.size);
        require(stretch.startsWith(Mbox::headers(source, entry)), "headers are of their message");
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        require(Mbox::extract(source, entry, sink), "each message can be taken out");
        require(sink.size() <= entry.size, "which makes it no longer");
        require(entry.isQuoted || sink.data() == stretch, "and changes nothing where nothing was quoted");
    }
    return 0;
}
