// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/localSocket.h"

#include <QLocalSocket>

namespace sendoff {

bool isListenedAt(const QString &path)
{
    QLocalSocket probe;
    probe.connectToServer(path);
    return probe.state() != QLocalSocket::UnconnectedState;
}

} // namespace sendoff
