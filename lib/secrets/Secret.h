// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sendoff {

/// A password or token. Overwritten when it goes, never printable by accident: no operator<<, no
/// conversion; reveal() is the one way to the octets.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray octets); ///< UTF-8
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_octets.isEmpty(); }
    const QByteArray &reveal() const { return m_octets; }

private:
    QByteArray m_octets;
};

} // namespace sendoff
