// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/BinaryForm.h"

#include "mime/BinaryFormReader.h"
#include "mime/PartWalker.h"
#include "mime/TransferEncoding.h"

#include <QByteArrayList>

#include <algorithm>
#include <map>
#include <set>

namespace sendoff {

namespace {

using Kind = BinaryStretch::Kind;

constexpr qint64 blockSize = 128 * 1024;
constexpr qint64 leastPart = 16 * 1024;
constexpr qint64 leastSaving = 16 * 1024;

/// A change, without what is kept around it.
struct Change {
    Kind kind;
    qint64 end;
    QByteArrayList delimiters = {}; ///< Decoded: what may not stand in it
};
using Changes = std::map<qint64, Change>; ///< by where they begin

bool isSigned(const PartWalker &walker, const std::vector<WalkedPart> &parts)
{
    const auto isSignature = [](const RawHeader &header) {
        const QByteArray name = header.name.toLower();
        return name.contains("signature") || name.startsWith("arc-");
    };
    // RFC 1847 2.1: what was signed may not be changed, its encoding included.
    const auto isSecured = [](const QByteArray &type) { return type == "multipart/signed" || type == "multipart/encrypted"; };
    const auto &multiparts = walker.multiparts();
    return std::any_of(walker.headers().begin(), walker.headers().end(), isSignature)
        || std::any_of(multiparts.begin(), multiparts.end(), [&](const auto &each) { return isSecured(each.contentType); })
        || std::any_of(parts.begin(), parts.end(), [&](const auto &each) { return isSecured(each.part.contentType); });
}

/// What ends the message ends no part: a store that adds a line end would add it to the attachment.
bool isWorthDecoding(const MessagePart &part, qint64 messageSize)
{
    return part.transferEncoding == "base64" && part.encodedSize >= leastPart
        && part.offset + part.encodedSize < messageSize && !part.contentType.startsWith("text/")
        && !part.contentType.startsWith("message/") && !part.contentType.startsWith("multipart/");
}

/// False where readers may not agree on how the entity is encoded.
bool changeEncoding(const std::optional<HeaderPlace> &header, Changes &changes)
{
    if (header)
        changes.insert({header->begin, {Kind::Encoding, header->end}});
    return header.has_value();
}

/// RFC 2045 6.4: a composite has no other.
bool isIdentity(const QByteArray &encoding)
{
    return encoding.isEmpty() || encoding == "7bit" || encoding == "8bit" || encoding == "binary";
}

std::optional<Changes> changesFor(const std::vector<WalkedPart> &parts, const std::vector<WalkedMultipart> &multiparts,
                                  qint64 messageSize)
{
    Changes changes;
    std::set<qsizetype> enclosing;
    for (const WalkedPart &part : parts) {
        if (!isWorthDecoding(part.part, messageSize))
            continue;
        Change decoded{Kind::Decoded, part.part.offset + part.part.encodedSize};
        for (qsizetype i = part.parent; i >= 0; i = multiparts[size_t(i)].parent) {
            decoded.delimiters += "--" + multiparts[size_t(i)].boundary;
            enclosing.insert(i);
        }
        if (!changeEncoding(part.encodingHeader, changes))
            return std::nullopt;
        changes.insert({part.part.offset, decoded});
    }
    for (const qsizetype i : enclosing) {
        const WalkedMultipart &multipart = multiparts[size_t(i)];
        if (!isIdentity(multipart.transferEncoding) || !changeEncoding(multipart.encodingHeader, changes))
            return std::nullopt;
    }
    return changes;
}

/// Passes `length` octets to `take`, block by block. False if they end early or `take` says so.
template<typename Take>
bool forEachBlock(QIODevice &message, qint64 length, const Take &take)
{
    while (length > 0) {
        const QByteArray block = message.read(std::min(length, blockSize));
        if (block.isEmpty() || !take(block))
            return false;
        length -= block.size();
    }
    return true;
}

/// Whether CR and LF stand only together. As nothing repairs them on the way in this form, a lone one
/// could be taken for a line end behind the server.
bool hasWholeLines(QIODevice &message, qint64 length)
{
    char last = 0;
    const auto take = [&last](const QByteArray &block) {
        for (const char c : block) {
            if ((last == '\r') != (c == '\n'))
                return false;
            last = c;
        }
        return true;
    };
    return forEachBlock(message, length, take) && last != '\r';
}

/// How much the part is without base64. None if that is broken, or if a boundary of the multiparts
/// around it stands in there (RFC 2046 5.1.1), at whatever place: readers differ in what a line is.
std::optional<qint64> decodedSize(QIODevice &message, qint64 length, const QByteArrayList &delimiters)
{
    qsizetype longest = 0;
    for (const QByteArray &delimiter : delimiters)
        longest = std::max(longest, delimiter.size());
    TransferDecoder decoder(TransferDecoder::Kind::Base64);
    qint64 size = 0;
    QByteArray seen; // with the end of the block before
    const bool isClean = forEachBlock(message, length, [&](const QByteArray &block) {
        const QByteArray octets = decoder.decode(block);
        size += octets.size();
        seen = seen.right(longest - 1) + octets;
        return std::none_of(delimiters.begin(), delimiters.end(), [&](const QByteArray &each) { return seen.contains(each); });
    });
    return isClean && decoder.isExact() ? std::optional(size) : std::nullopt;
}

std::optional<std::vector<BinaryStretch>> stretchesFrom(QIODevice &message, const Changes &changes)
{
    std::vector<BinaryStretch> stretches;
    const auto keepUntil = [&](qint64 end) {
        const qint64 length = end - message.pos();
        if (length > 0)
            stretches.push_back({Kind::Kept, length, length});
        return hasWholeLines(message, length);
    };
    for (const auto &[begin, change] : changes) {
        if (!keepUntil(begin))
            return std::nullopt;
        const qint64 length = change.end - begin;
        std::optional<qint64> size = BinaryFormReader::encodingHeader.size();
        if (change.kind == Kind::Decoded)
            size = decodedSize(message, length, change.delimiters);
        if (!size || !message.seek(change.end))
            return std::nullopt;
        stretches.push_back({change.kind, length, *size});
    }
    return keepUntil(message.size()) ? std::optional(stretches) : std::nullopt;
}

} // namespace

std::optional<BinaryForm> BinaryForm::of(QIODevice &message)
{
    if (message.size() <= leastSaving || !message.seek(0))
        return std::nullopt;
    PartWalker walker(message);
    const std::vector<WalkedPart> parts = walker.walk();
    const auto changes = changesFor(parts, walker.multiparts(), message.size());
    if (!changes || changes->empty() || isSigned(walker, parts) || !message.seek(0))
        return std::nullopt;
    const auto stretches = stretchesFrom(message, *changes);
    if (!stretches)
        return std::nullopt;
    const BinaryForm form(*stretches);
    return message.size() - form.size() >= leastSaving ? std::optional(form) : std::nullopt;
}

qint64 BinaryForm::size() const
{
    qint64 sum = 0;
    for (const BinaryStretch &stretch : m_stretches)
        sum += stretch.size;
    return sum;
}

std::unique_ptr<QIODevice> BinaryForm::open(std::unique_ptr<QIODevice> message) const
{
    return std::make_unique<BinaryFormReader>(m_stretches, std::move(message));
}

} // namespace sendoff
