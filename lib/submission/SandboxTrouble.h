// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sendoff {

/// What the Sandbox plays, so that a person or a test sees what happens then.
struct SandboxTrouble {
    QStringList refused = {};        ///< addresses answered with 550 5.1.1
    QStringList deferred = {};      ///< addresses answered with 451 4.7.1
    int delayMilliseconds = 0;  ///< before each reply
    qint64 announcedSize = 0;   ///< SIZE in octets; 0: the server's own limit
    bool dropAtFinalDot = false;
    bool wrongCertificate = false;

    bool operator==(const SandboxTrouble &) const = default;
};

} // namespace sendoff
