// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"
#include "ui/words/StateWords.h"

namespace sendoff::words {

QString describe(const ComposeWarning &warning)
{
    switch (warning.kind) {
    case ComposeWarning::Kind::EmptySubject:
        return Speech::tr("The subject is empty.");
    case ComposeWarning::Kind::MissingAttachment:
        return Speech::tr("You wrote “%1”, and nothing is attached yet.").arg(isolated(warning.text));
    case ComposeWarning::Kind::TooBig:
        return Speech::tr("It comes to %1, and the server takes %2. Remove something, or make a picture smaller.")
            .arg(size(warning.number), size(warning.limit));
    case ComposeWarning::Kind::NeedsSmtpUtf8:
        return Speech::tr("The server doesn't take addresses with letters like those before the @ in %1. Use another address of "
                          "that person, or another account.")
            .arg(isolated(warning.text));
    case ComposeWarning::Kind::Placeholder:
        return Speech::tr("“%1” is still to be filled in.").arg(isolated(warning.text));
    case ComposeWarning::Kind::ManyInTo:
        return Speech::tr("%Ln people will see one another's addresses.", nullptr, int(warning.number));
    case ComposeWarning::Kind::DomainTypo:
        return Speech::tr("Is %1 right? It looks like %2.").arg(isolated(warning.text), isolated(warning.better));
    case ComposeWarning::Kind::WrongSender:
        return Speech::tr("The message you are replying to came to %1, and you are replying as %2.")
            .arg(isolated(warning.better), isolated(warning.text));
    }
    return {};
}

} // namespace sendoff::words
