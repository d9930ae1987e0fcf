// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// libsecret, through which QtKeychain speaks, opens one session with the Secret Service and keeps it as long as the
/// program runs. A service that was started anew doesn't know it: "The session does not exist". To be called
/// before a job, with the unique bus name (D-Bus specification, "Message Bus Names") of the service as it is
/// now: if another one owned the name before, libsecret opens a new session.
void keepLibsecretSessionWith(const QString &owner);

} // namespace sendoff
