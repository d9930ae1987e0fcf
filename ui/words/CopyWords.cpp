// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/StateWords.h"

#include "folders/FolderMessage.h"
#include "ui/words/Isolates.h"
#include "ui/words/Speech.h"

namespace sendoff::words {

namespace {

/// Why a folder didn't take it; empty where the system's own words say all that there is to say.
QString reasonOf(const SentCopyState &copy)
{
    using Kind = FolderError::Kind;
    const auto kind = folderErrorFromName(copy.detail.left(copy.detail.indexOf(',')));
    switch (kind.value_or(Kind::Failed)) {
    case Kind::NoFolder:
        return Speech::tr("The folder in which it should be isn't there.");
    case Kind::NoRight:
        return Speech::tr("Sendoff may not write there.");
    case Kind::NotThat:
        return Speech::tr("What is there is no folder or file of this kind.");
    case Kind::NoRoom:
        return Speech::tr("There is no room left on the disk.");
    case Kind::Locked:
        return Speech::tr("Another program keeps it locked.");
    case Kind::NoContent:
        return Speech::tr("The message can't be read any more.");
    case Kind::Failed:
        break;
    }
    return {};
}

QString localLine(const SentCopyState &copy)
{
    if (copy.state == SentCopyState::State::Failed)
        return Speech::tr("The copy couldn't be put into “%1”. The message itself was sent. %2").arg(isolated(copy.mailbox), reasonOf(copy)).trimmed();
    return Speech::tr("The copy couldn't be put into “%1” yet. Sendoff tries again %2. %3")
        .arg(isolated(copy.mailbox), when(copy.nextTry), reasonOf(copy))
        .trimmed();
}

} // namespace

QString copyLine(const SentCopyState &copy, CopyPlace place)
{
    const bool isWaiting = copy.state == SentCopyState::State::Waiting && copy.tries > 0;
    if (place == CopyPlace::Folder && (isWaiting || copy.state == SentCopyState::State::Failed))
        return localLine(copy);
    switch (copy.state) {
    case SentCopyState::State::None:
        return {};
    case SentCopyState::State::Waiting:
        return copy.tries == 0
                   ? Speech::tr("A copy is about to be put among your sent mail.")
                   : Speech::tr("The copy couldn't be put among your sent mail yet. Sendoff tries again %1.").arg(when(copy.nextTry));
    case SentCopyState::State::Kept:
        return Speech::tr("A copy is in your folder “%1”.").arg(isolated(copy.mailbox));
    case SentCopyState::State::WasThere:
        return Speech::tr("Your server keeps a copy in “%1”.").arg(isolated(copy.mailbox));
    case SentCopyState::State::Failed:
        return Speech::tr("The copy couldn't be put among your sent mail. The message itself was sent.");
    }
    return {};
}

QString copyLines(const OutboxItem &item)
{
    QStringList lines;
    for (const CopyPlace place : allCopyPlaces)
        lines += copyLine(item.copyIn(place), place);
    lines.removeAll(QString());
    lines.removeDuplicates(); // both are about to be made
    return lines.join(u'\n');
}

} // namespace sendoff::words
