// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailbox/ImapResponse.h"

#include <optional>

namespace sendoff {

/// What a server announces: RFC 9051 6.1.1.
class ImapCapabilities {
public:
    ImapCapabilities() = default;
    explicit ImapCapabilities(QByteArrayList words);
    /// Of untagged CAPABILITY, or of the response code; none if this isn't about capabilities.
    static std::optional<ImapCapabilities> from(const ImapResponse &response);

    bool has(const char *word) const { return m_words.contains(word); } ///< in upper case
    bool isEmpty() const { return m_words.isEmpty(); }
    bool isImap() const { return has("IMAP4REV1") || has("IMAP4REV2"); }
    /// Names are in UTF-8 by themselves: the server speaks nothing older than RFC 9051.
    bool isOnlyRev2() const { return has("IMAP4REV2") && !has("IMAP4REV1"); }
    QByteArrayList authMechanisms() const;
    /// RFC 7888: up to how many octets a literal may leave without waiting; 0: none may.
    qint64 freeLiteral() const;

private:
    QByteArrayList m_words; ///< upper case
};

} // namespace sendoff
