// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discovery/ProbeTarget.h"

#include <QByteArray>

#include <variant>

namespace sendoff {

/// The few words that tell whether a server of this kind is there and can become secret. Pure.
class ProbeTalk {
public:
    struct Wait {};     ///< for the next line
    struct StartTls {}; ///< shake hands, then encrypted()
    struct Over {
        bool isThere;
    };
    using Action = std::variant<Wait, QByteArray, StartTls, Over>; ///< QByteArray: send these octets

    explicit ProbeTalk(const ProbeTarget &target) : m_target(target) {}

    /// Implicit TLS is established, or the one of STARTTLS.
    Action encrypted();
    /// Without its CR LF.
    Action line(const QByteArray &line);

private:
    enum class State {
        Greeting,
        Ehlo, ///< SMTP only: the capabilities have to name STARTTLS
        StartTls
    };
    Action greeted(const QByteArray &line);
    Action capability(const QByteArray &line);
    QByteArray startTlsCommand() const;

    const ProbeTarget m_target;
    State m_state = State::Greeting;
    bool m_offersStartTls = false;
};

} // namespace sendoff
