// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/PassedStage.h"
#include "transport/SessionMaker.h"

#include <QElapsedTimer>

#include <set>

namespace sendoff {

/// Walks an account up to MAIL FROM and RSET; sends nothing. Begins by itself, from the event loop.
class ServerCheck final : public QObject {
    Q_OBJECT
public:
    /// With a secret, that one is tried and the stored one is not asked for.
    ServerCheck(SessionMaker maker, const std::optional<Secret> &secret, QObject *parent);

signals:
    /// Each stage at most once, in the order of the walk.
    void stagePassed(const sendoff::PassedStage &passed);
    void finished(const std::optional<sendoff::Failure> &failure, const sendoff::Transcript &transcript);

private:
    void begin(const std::optional<Secret> &secret);
    void lookUp(const SessionSecrets &secrets);
    void open(const SessionSecrets &secrets);
    void enter(Stage stage);
    void pass();
    QByteArray detail() const;
    void finish(const std::optional<Failure> &failure);

    const SessionMaker m_maker;
    Session *m_session = nullptr;
    Stage m_stage = Stage::Lookup;
    QByteArray m_addresses; ///< what the lookup came to
    QElapsedTimer m_time;   ///< since the stage was entered
    std::set<Stage> m_passed;
    bool m_hasRenewed = false;
    bool m_finished = false;
};

} // namespace sendoff
