// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/Envelope.h"

#include <algorithm>

namespace sendoff {

bool Envelope::needsSmtpUtf8() const
{
    return (reversePath && reversePath->needsSmtpUtf8())
        || std::any_of(recipients.begin(), recipients.end(), [](const AddrSpec &r) { return r.needsSmtpUtf8(); });
}

} // namespace sendoff
