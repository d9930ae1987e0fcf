// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ServerCheck.h"

namespace sendoff {

ServerCheck::ServerCheck(SessionMaker maker, const std::optional<Secret> &secret, QObject *parent)
    : QObject(parent), m_maker(std::move(maker))
{
    m_maker.readSecrets(this, secret, [this](const Result<SessionSecrets, Failure> &secrets) {
        if (secrets)
            open(*secrets);
        else
            finish(secrets.error());
    });
}

void ServerCheck::open(const SessionSecrets &secrets)
{
    m_session = m_maker.make(secrets, this);
    connect(m_session, &Session::stageReached, this, [this](Stage stage) {
        pass();
        m_stage = stage;
    });
    connect(m_session, &Session::ready, this, [this] {
        m_session->checkSender(m_maker.account().identity.from.address);
    });
    connect(m_session, &Session::failed, this, &ServerCheck::finish);
    connect(m_session, &Session::checked, this, &ServerCheck::finish);
    m_session->open();
}

void ServerCheck::pass()
{
    if (m_passed.insert(m_stage).second)
        emit stagePassed(m_stage);
}

void ServerCheck::finish(const std::optional<Failure> &failure)
{
    if (std::exchange(m_finished, true))
        return;
    if (!failure)
        pass();
    if (m_session)
        m_session->quit();
    emit finished(failure, m_session ? m_session->takeTranscript() : Transcript());
}

} // namespace sendoff
