// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/AuthExchange.h"

#include "base/Randomness.h"

namespace sendoff {

/// The server's side of SCRAM-SHA-256 (RFC 5802, 7677), without channel binding.
class ScramServer final : public AuthExchange {
public:
    ScramServer(VerifierOf verifierOf, Randomness &randomness);

    Step begin(const std::optional<QByteArray> &initialResponse) override;
    Step respond(const QByteArray &response) override;

private:
    enum class State { First, Final, Acknowledgement };
    Step takeFirst(const QByteArray &message);
    Step takeFinal(const QByteArray &message);
    bool provesKey(const QByteArray &proof, const QByteArray &authMessage) const;

    const VerifierOf m_verifierOf;
    Randomness &m_randomness;
    State m_state = State::First;
    QByteArray m_gs2Header;
    QByteArray m_clientFirstBare;
    QByteArray m_serverFirst;
    QByteArray m_nonce;
    bool m_isKnown = false; ///< the user: m_verifier is theirs
};

} // namespace sendoff
