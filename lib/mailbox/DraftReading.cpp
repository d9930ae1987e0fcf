// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox/DraftReading.h"

namespace sendoff {

DraftReadingStep DraftReading::step(const ImapAnswer &answer)
{
    if (!answer.isOk())
        return DraftNotRead{answer.text};
    if (!std::exchange(m_isExamined, true)) {
        if (answer.uidValidity == 0 || answer.uidValidity != m_place.uidValidity)
            return DraftGone{};
        return m_message.next();
    }
    if (m_message.take(answer))
        return m_message.next();
    if (m_message.isTooBig())
        return DraftTooBig{};
    if (m_message.octets().isEmpty())
        return DraftGone{};
    return DraftRead{m_message.octets()};
}

} // namespace sendoff
