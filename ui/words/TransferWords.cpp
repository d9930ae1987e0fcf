// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/TransferWords.h"

#include "ui/words/Speech.h"

#include <QLocale>

namespace sendoff::words {

QStringList backedUp(const TransferCounts &counts)
{
    QStringList sentences{Speech::tr("%Ln accounts were backed up. Passwords stay in the keychain and aren't included.", nullptr,
                                     counts.accounts)};
    if (counts.contacts > 0)
        sentences += Speech::tr("%Ln address book entries were backed up.", nullptr, counts.contacts);
    if (counts.drafts > 0)
        sentences += Speech::tr("%Ln drafts were backed up.", nullptr, counts.drafts);
    if (counts.templates > 0)
        sentences += Speech::tr("%Ln templates were backed up.", nullptr, counts.templates);
    if (counts.filesLeftOut > 0)
        sentences += Speech::tr("%Ln files of drafts can't be read or are too large, and were left out. Keep them where they are.",
                                nullptr, counts.filesLeftOut);
    return sentences;
}

QStringList restored(const TransferCounts &counts)
{
    QStringList sentences;
    if (!counts.isWhole)
        sentences += Speech::tr("Not everything could be written. Make room on the disk, then restore again: nothing is duplicated.");
    sentences += Speech::tr("%Ln accounts were restored.", nullptr, counts.accounts);
    if (counts.accountsLeft > 0)
        sentences += Speech::tr("Accounts whose name is taken were left as they are: %1.")
                         .arg(QLocale().toString(counts.accountsLeft));
    if (counts.contacts > 0)
        sentences += Speech::tr("%Ln address book entries were restored.", nullptr, counts.contacts);
    if (counts.drafts > 0)
        sentences += Speech::tr("%Ln drafts were restored.", nullptr, counts.drafts);
    if (counts.templates > 0)
        sentences += Speech::tr("%Ln templates were restored.", nullptr, counts.templates);
    if (counts.accounts > 0)
        sentences += Speech::tr("On another machine each account asks for its password once.");
    return sentences;
}

} // namespace sendoff::words
