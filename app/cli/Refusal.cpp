// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Refusal.h"
#include "app/cli/Words.h"

#include "ui/words/FailureWords.h"

#include <QStringList>

namespace sendoff::cli {

Refusal refusalOf(const std::vector<ComposeIssue> &issues)
{
    QStringList lines;
    ExitCode code = ExitBadData;
    for (const ComposeIssue &issue : issues) {
        lines += words::describe(issue);
        if (issue.kind == ComposeIssue::Kind::AttachmentMissing || issue.kind == ComposeIssue::Kind::AttachmentUnreadable)
            code = ExitNoInput;
    }
    lines += tr("Nothing was sent.");
    return {code, lines.join(u'\n')};
}

Refusal outputRefusal()
{
    return {ExitCannotCreate, tr("Couldn't write the message to standard output. Is there room where it goes?")};
}

} // namespace sendoff::cli
