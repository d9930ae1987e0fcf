// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/Source.h"
#include "mime/TextFacts.h"

#include <QIODevice>

#include <memory>

namespace sendoff {

/// A file, or `octets` where `path` is empty: open for reading. Null if it can't be read.
std::unique_ptr<QIODevice> openFileOrOctets(const QString &path, const QByteArray &octets);

/// What stands under the headers of such a message, with CR LF. `facts` are those of the same message.
Source bodyOf(const QString &path, const QByteArray &octets, const TextFacts &facts);

} // namespace sendoff
