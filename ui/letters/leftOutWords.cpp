// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/leftOutWords.h"

#include <QCoreApplication>

namespace sendoff {

namespace {

struct Left {
    Q_DECLARE_TR_FUNCTIONS(Left)
};

} // namespace

QStringList leftOutSentences(const LeftOut &leftOut)
{
    QStringList sentences;
    if (leftOut.remote > 0)
        sentences += Left::tr("Pictures or other content from the network aren't loaded: they would tell the sender "
                              "that you read this.");
    if (leftOut.scripts)
        sentences += Left::tr("A program in the message doesn't run.");
    if (leftOut.forms)
        sentences += Left::tr("Fields to fill in are shown as text only.");
    if (leftOut.embedded)
        sentences += Left::tr("Embedded content isn't shown.");
    return sentences;
}

} // namespace sendoff
