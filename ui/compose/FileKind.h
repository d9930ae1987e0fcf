// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

namespace sendoff {

/// What kind of file an attachment is, by its name and its stated type: no look at the file.
struct FileKind {
    QString icon;        ///< of resources/icons
    QString name = {};   ///< as people say it, from the system's list of types
    bool isPicture = false;
    bool isText = false;
    bool runs = false;   ///< opening it runs something: a program, a script, a starter, a document with macros

    static FileKind of(const Attachment &attachment);
};

} // namespace sendoff
