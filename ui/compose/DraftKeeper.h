// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MailService.h"

#include <QTimer>

namespace sendoff {

/// Stores one draft as it is written: within two seconds of a change, one save at a time, so that a
/// draft without an id never becomes two.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    using Flushed = std::function<void(DraftId, bool safe)>;

    DraftKeeper(MailService &service, std::function<Draft()> current, QObject *parent);

    void changed();
    /// How its window stands has changed: stored with the rest, if there is a draft already.
    void touch();
    /// Stores what is not stored yet, then calls `done` with the draft's id (null if there is nothing to keep), and
    /// whether all of it is safe. Whoever asks while that is under way is answered, too.
    void flush(Flushed done);
    /// Never stores again: the message was sent.
    void stop();

signals:
    void saved(sendoff::DraftId id);
    /// It is tried again.
    void failed();

private:
    void save();
    void finished(DraftId id);
    void answer(DraftId id, bool safe);
    void onSaved(DraftId id);
    static bool isWorthKeeping(const Draft &draft);

    MailService &m_service;
    std::function<Draft()> m_current;
    std::vector<Flushed> m_flushed; ///< who waits
    QTimer m_timer;
    DraftId m_id;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_stopped = false;
};

} // namespace sendoff
