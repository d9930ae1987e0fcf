// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// "Re: " once, whatever stood there: Re, RE[2], AW, SV, "[list] Re", 回复 …
QString replySubject(const QString &subject);
/// "Fwd: " once: Fw, WG, TR …; an answer's "Re: " stays behind it.
QString forwardSubject(const QString &subject);

} // namespace sendoff
