// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/TransferWords.h"

#include "ui/words/Speech.h"

#include <QLocale>

namespace sendoff::words {

QStringList backedUp(const TransferCounts &counts)
{
    const QLocale locale;
    QStringList sentences{Speech::tr("Accounts written: %1. Passwords stay in the keychain and are no part of it.")
                              .arg(locale.toString(counts.accounts))};
    if (counts.contacts > 0)
        sentences += Speech::tr("People and groups written: %1.").arg(locale.toString(counts.contacts));
    if (counts.drafts > 0)
        sentences += Speech::tr("Drafts written: %1.").arg(locale.toString(counts.drafts));
    if (counts.templates > 0)
        sentences += Speech::tr("Templates written: %1.").arg(locale.toString(counts.templates));
    if (counts.filesLeftOut > 0)
        sentences += Speech::tr("Files of drafts that can't be read or are too large, and are left out: %1. Keep them where they are.")
                         .arg(locale.toString(counts.filesLeftOut));
    return sentences;
}

QStringList restored(const TransferCounts &counts)
{
    const QLocale locale;
    QStringList sentences;
    if (!counts.isWhole)
        sentences += Speech::tr("Not everything could be written. Make room on the disk, then restore again: nothing is doubled.");
    sentences += Speech::tr("Accounts restored: %1.").arg(locale.toString(counts.accounts));
    if (counts.accountsLeft > 0)
        sentences += Speech::tr("Accounts whose name is taken were left as they are: %1.").arg(locale.toString(counts.accountsLeft));
    if (counts.contacts > 0)
        sentences += Speech::tr("People and groups restored: %1.").arg(locale.toString(counts.contacts));
    if (counts.drafts > 0)
        sentences += Speech::tr("Drafts restored: %1.").arg(locale.toString(counts.drafts));
    if (counts.templates > 0)
        sentences += Speech::tr("Templates restored: %1.").arg(locale.toString(counts.templates));
    if (counts.accounts > 0)
        sentences += Speech::tr("On another machine each account asks for its password once.");
    return sentences;
}

} // namespace sendoff::words
