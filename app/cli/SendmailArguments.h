// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "delivery/DsnNotify.h"

#include <QStringList>

#include <optional>

namespace sendoff::cli {

/// What a program asks of `sendmail`.
struct SendmailRequest {
    enum class Mode {
        Deliver, ///< -bm, and without any
        List,    ///< -bp
        Flush    ///< -q
    };
    Mode mode = Mode::Deliver;
    QStringList recipients = {};   ///< as written, each may be a list
    bool fromHeaders = false;      ///< -t: to those of To, Cc and Bcc, too
    bool dotEnds = true;           ///< until -i or -oi: a line with a dot alone ends the message
    bool queueOnly = false;        ///< -odq, -odd
    bool isVerbose = false;        ///< -v
    std::optional<QString> sender = std::nullopt; ///< -f, -r; empty or <> is the null path
    QString fullName = {};         ///< -F
    std::optional<DsnNotify> notify = std::nullopt; ///< -N
};

/// The words after the program's name, by sendmail's grammar: letters may stand together (`-ti`), a
/// value may be joined to its letter or follow it (`-fADDR`, `-f ADDR`), recipients may stand before
/// options. What only a server of its own would heed is taken and let be. The error is a sentence.
Result<SendmailRequest, QString> parseSendmailArguments(const QStringList &words);

} // namespace sendoff::cli
