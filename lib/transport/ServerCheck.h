// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/SessionMaker.h"

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
    void stagePassed(sendoff::Stage stage);
    void finished(const std::optional<sendoff::Failure> &failure, const sendoff::Transcript &transcript);

private:
    void open(const SessionSecrets &secrets);
    void pass();
    void finish(const std::optional<Failure> &failure);

    const SessionMaker m_maker;
    Session *m_session = nullptr;
    Stage m_stage = Stage::Connect;
    std::set<Stage> m_passed;
    bool m_finished = false;
};

} // namespace sendoff
