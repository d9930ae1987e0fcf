// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sendoff {

/// By its byte order mark, else UTF-8 if it is valid, else Windows-1252 as Outlook and older programs write it.
QString textOfFile(const QByteArray &octets);

} // namespace sendoff
