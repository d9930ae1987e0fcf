// SPDX-License-Identifier: GPL-3.0-or-later
// What was stripped tells nothing, and any octets can be looked at. Input: a file.
#include "FuzzInput.h"
#include "Require.h"

#include "metadata/FileMetadata.h"

#include <QBuffer>

using namespace sendoff;

namespace {

FileMetadata found(QByteArray octets)
{
    QBuffer buffer(&octets);
    buffer.open(QIODevice::ReadOnly);
    return findMetadata(buffer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets = FuzzInput(data, size).rest();
    const FileMetadata before = found(octets);
    const auto stripped = stripMetadata(octets);
    require(before.canStrip == stripped.has_value(), "what is said to be strippable is");
    if (!stripped)
        return 0;
    require(!found(*stripped).tellsAnything(), "what was stripped tells nothing");
    require(stripMetadata(*stripped) == stripped, "and has nothing more to strip");
    require(before.tellsAnything() || stripped->size() <= octets.size(), "nothing is added to what told nothing");
    return 0;
}
