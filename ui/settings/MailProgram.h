// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sendoff {

/// Whether a click on an address, and on a message file, opens Sendoff. On free desktops the user's lists say that:
/// https://specifications.freedesktop.org/mime-apps-spec/latest/. Other systems let no program choose itself.
class MailProgram {
public:
    enum class Outcome {
        Set,
        NotInstalled,  ///< the desktop has no entry for Sendoff, so it couldn't be started
        CannotWrite,   ///< the list isn't writable
        Overruled      ///< written, and yet another list names another program
    };

    /// False where the system doesn't let a program do this: then nothing is to be offered.
    static bool canBeSet();
    /// For every kind of link and file that Sendoff opens as a mail program.
    static bool isSet();
    static Outcome set();

    /// The list with that program foremost for these types; all else in it stays as it is.
    static QString listWith(const QString &list, const QStringList &types, const QString &program);
    /// The foremost program for a type; empty if the list names none.
    static QString foremost(const QString &list, const QString &type);
};

} // namespace sendoff
