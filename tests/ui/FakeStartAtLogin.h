// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presence/StartAtLogin.h"

#include <QTimer>

namespace sendoff {

/// Ends as a test says, later in the event loop, and remembers what it was asked.
class FakeStartAtLogin final : public StartAtLogin {
    Q_OBJECT
public:
    using StartAtLogin::StartAtLogin;

    Outcome m_outcome = Outcome::Done;
    QList<bool> m_asked;

    bool isSet() const override { return m_isSet; }
    void set(bool starts, QObject *context, const Done &done) override
    {
        m_asked += starts;
        QTimer::singleShot(0, context, [this, starts, done] {
            if (m_outcome == Outcome::Done)
                become(starts);
            done(m_outcome);
        });
    }
    void become(bool isSet)
    {
        m_isSet = isSet;
        emit changed();
    }

private:
    bool m_isSet = false;
};

} // namespace sendoff
