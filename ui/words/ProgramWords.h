// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "submission/SubmissionTokenStore.h"

namespace sendoff::words {

/// About the programs that hand in mail at the submission port.
QString describe(const SubmissionStoreError &error, const QString &name);

/// A program, or what reads its settings.
enum class MailProgram { Thunderbird, Mutt, Git, WordPress, Django, Cron, Curl };
constexpr MailProgram mailPrograms[] = {MailProgram::Thunderbird, MailProgram::Mutt,   MailProgram::Git, MailProgram::WordPress,
                                        MailProgram::Django,      MailProgram::Cron, MailProgram::Curl};
QString nameOf(MailProgram program);

/// What is filled in.
struct ProgramSettings {
    quint16 port = 0;       ///< STARTTLS
    QString user = {};
    QString token = {};     ///< empty: it isn't known any more, and its place is marked
    QString certificate = {}; ///< path of what is to be trusted
};

/// How a program is set up.
struct ProgramHelp {
    QString advice; ///< whole sentences: where to put it
    QString text;   ///< to copy: the program's own language, not translated
};
ProgramHelp helpFor(MailProgram program, const ProgramSettings &settings);

} // namespace sendoff::words
