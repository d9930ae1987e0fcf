// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

#include <QFileInfo>

namespace sendoff::words {

QString describe(const ComposeIssue &issue)
{
    switch (issue.kind) {
    case ComposeIssue::Kind::BadAddress:
        return issue.text.isEmpty()
                   ? describe(issue.address)
                   : Speech::tr("“%1” isn't an address: %2").arg(isolated(issue.text), describe(issue.address));
    case ComposeIssue::Kind::NoRecipient:
        return Speech::tr("Say to whom it should go: To, Cc and Bcc are empty.");
    case ComposeIssue::Kind::AttachmentMissing:
        return Speech::tr("“%1” isn't there any more. Attach it again, or remove it.")
            .arg(isolated(QFileInfo(issue.text).fileName()));
    case ComposeIssue::Kind::AttachmentUnreadable:
        return Speech::tr("“%1” can't be read. Check its permissions, or remove it.")
            .arg(isolated(QFileInfo(issue.text).fileName()));
    case ComposeIssue::Kind::AttachmentChanged:
        return Speech::tr("“%1” was changed after you attached it. Attach it again to send it as it is now.")
            .arg(isolated(QFileInfo(issue.text).fileName()));
    case ComposeIssue::Kind::BadHeader:
        return Speech::tr("The header “%1” isn't written correctly.").arg(isolated(issue.text));
    case ComposeIssue::Kind::ReservedHeader:
        return Speech::tr("Sendoff writes the header “%1” itself. Leave it out.").arg(isolated(issue.text));
    }
    return {};
}

QString describe(AddressError error)
{
    switch (error) {
    case AddressError::Empty:
        return Speech::tr("The address is empty.");
    case AddressError::NoAtSign:
        return Speech::tr("It has no @.");
    case AddressError::EmptyLocalPart:
        return Speech::tr("Nothing stands before the @.");
    case AddressError::LocalPartTooLong:
        return Speech::tr("The part before the @ is too long.");
    case AddressError::BadLocalPart:
        return Speech::tr("The part before the @ has a character that can't stand there.");
    case AddressError::EmptyDomain:
        return Speech::tr("Nothing stands after the @.");
    case AddressError::DomainTooLong:
        return Speech::tr("The part after the @ is too long.");
    case AddressError::BadDomain:
        return Speech::tr("The part after the @ isn't the name of a mail system.");
    case AddressError::PathTooLong:
        return Speech::tr("The address is too long.");
    case AddressError::ControlCharacter:
        return Speech::tr("The address has a line break or another invisible character in it.");
    case AddressError::TrailingText:
        return Speech::tr("Something stands after the address.");
    case AddressError::UnbalancedQuote:
        return Speech::tr("A quotation mark isn't closed.");
    case AddressError::UnbalancedBracket:
        return Speech::tr("A bracket isn't closed.");
    }
    return {};
}

} // namespace sendoff::words
