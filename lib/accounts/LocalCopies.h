// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sendoff {

/// Where on this machine copies of what an account sent are kept, for readers that open them there; beside those in
/// its mailbox, or instead of them.
struct LocalCopies {
    enum class Form {
        None,
        Maildir,
        Mbox
    };
    Form form = Form::None;
    QString path = {}; ///< absolute; of a folder or a file

    bool isSet() const { return form != Form::None; }
    /// "maildir:/path", "mbox:/path" or "none".
    QString toText() const;
    /// A path that begins with "~/" is in the home folder; none is relative.
    static std::optional<LocalCopies> parse(const QString &text);

    bool operator==(const LocalCopies &) const = default;
};

} // namespace sendoff
