// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sendoff {

/// By its byte order mark, else UTF-8 if it is valid, else Latin-1 as older programs write it.
QString textOfFile(const QByteArray &octets);

} // namespace sendoff
