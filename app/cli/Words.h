// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sendoff::cli {

/// The one translation context of the command line. In a function of a class, say cli::tr(): lupdate takes the class's
/// name for the context otherwise.
/// @param count What "%n" in the text stands for, which chooses the plural form.
inline QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("sendoff::cli", text, comment, count);
}

} // namespace sendoff::cli
