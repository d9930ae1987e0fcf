// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Speech.h"

namespace sendoff::words {

QString describe(const OutboxStoreError &error)
{
    switch (error.kind) {
    case OutboxStoreError::Kind::NotFound:
        return Speech::tr("This message isn't in the outbox any more.");
    case OutboxStoreError::Kind::CannotWrite:
        return Speech::tr("The message couldn't be stored on this machine, so it wasn't queued. "
                          "Check that the disk can be written to.");
    case OutboxStoreError::Kind::CannotRead:
        return Speech::tr("The outbox couldn't be read. Check the permissions of its folder.");
    case OutboxStoreError::Kind::DiskFull:
        return Speech::tr("The disk is full, so nothing was queued. Make room, then send it again.");
    case OutboxStoreError::Kind::ReadOnly:
        return Speech::tr("The disk takes no changes, so nothing was queued. Make the folder of the outbox writable.");
    case OutboxStoreError::Kind::Busy:
        return Speech::tr("Another program holds the outbox. Wait a moment, then try again.");
    case OutboxStoreError::Kind::Corrupt:
        return Speech::tr("The outbox on this machine is damaged. Close Sendoff everywhere, then start it again: "
                          "it keeps the damaged file, and finds every message that is still there.");
    case OutboxStoreError::Kind::WrongState:
        return Speech::tr("That can't be done while the message is being sent. Wait a moment, then try again.");
    case OutboxStoreError::Kind::NewerSchema:
        return Speech::tr("The outbox was written by a newer Sendoff. Install that version to open it.");
    }
    return {};
}

QString describe(const AccountStoreError &error, const QString &accountName)
{
    switch (error.kind) {
    case AccountStoreError::Kind::NameTaken:
        return Speech::tr("There is already an account named “%1”. Choose another name.").arg(isolated(accountName));
    case AccountStoreError::Kind::NotFound:
        return accountName.isEmpty() ? Speech::tr("This account isn't there any more.")
                                     : Speech::tr("There is no account named “%1”.").arg(isolated(accountName));
    case AccountStoreError::Kind::CannotWrite:
        return Speech::tr("The account couldn't be saved. Check that the disk can be written to and isn't full.");
    }
    return {};
}

QString describe(AccountNameError error)
{
    switch (error) {
    case AccountNameError::Empty:
        return Speech::tr("Give the account a name.");
    case AccountNameError::TooLong:
        return Speech::tr("The account's name is too long. Choose a shorter one.");
    case AccountNameError::ControlCharacter:
        return Speech::tr("The account's name has a line break or another invisible character in it.");
    case AccountNameError::LeadingDash:
        return Speech::tr("The account's name can't begin with a dash.");
    }
    return {};
}

} // namespace sendoff::words
