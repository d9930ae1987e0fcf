// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sendoff {

/// What the system knows of the network. It may be wrong, so nobody waits for it: it only tells when
/// waiting is over.
class NetworkState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// True if it isn't known.
    virtual bool isOnline() const = 0;

signals:
    void changed(bool isOnline);
};

} // namespace sendoff
