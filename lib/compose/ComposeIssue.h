// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddrSpec.h"

namespace sendoff {

/// Why a draft can't be sent as it is, and at which field.
struct ComposeIssue {
    enum class Field { From, To, Cc, Bcc, Subject, Text, Attachments, Headers };
    enum class Kind {
        BadAddress,        ///< `address` says what is wrong, `text` which piece
        NoRecipient,
        AttachmentMissing, ///< `text` is the path
        AttachmentUnreadable,
        AttachmentChanged, ///< not the file that was attached
        BadHeader,         ///< `text` is the header's name: bad syntax, CR, LF or NUL in it
        ReservedHeader     ///< a header that Sendoff writes itself
    };
    Field field = Field::To;
    Kind kind = Kind::BadAddress;
    QString text = {};
    AddressError address = AddressError::Empty;

    bool operator==(const ComposeIssue &) const = default;
};

} // namespace sendoff
