// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace sendoff {

/// Whether the desktop starts Sendoff in the background when the person logs in.
class StartAtLogin : public QObject {
    Q_OBJECT
public:
    enum class Outcome {
        Done,
        NotWritable, ///< the folder of what starts at login
        Refused,     ///< by the person, or by what they told the desktop before
        Failed,      ///< the desktop tried in vain
        NoPortal,    ///< nothing there that could be asked
        NoAnswer,    ///< yet: should it come, changed() tells
    };
    using Done = std::function<void(Outcome)>;
    using QObject::QObject;

    virtual bool isSet() const = 0;
    /// `done` is called once, later, unless `context` is gone by then: the person may be asked first.
    virtual void set(bool starts, QObject *context, const Done &done) = 0;

signals:
    /// isSet() is another now.
    void changed();
};

} // namespace sendoff
