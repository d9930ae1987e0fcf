// SPDX-License-Identifier: GPL-3.0-or-later
// HTML of strangers is safe once it was cleaned, and its text is text. Input: HTML, in UTF-8.
#include "FuzzInput.h"
#include "SafeHtml.h"

#include "html/cleanHtml.h"
#include "html/htmlToText.h"
#include "html/textToHtml.h"

using namespace sendoff;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(FuzzInput(data, size).rest());
    for (const bool keepsColours : {true, false}) {
        const CleanedHtml clean = cleanHtml(html, {.keepsColours = keepsColours, .keepsSignature = keepsColours});
        requireSafeHtml(clean.html);
        const CleanedHtml again = cleanHtml(clean.html, {.keepsColours = keepsColours, .keepsSignature = keepsColours});
        requireSafeHtml(again.html);
        require(again.leftOut == LeftOut(), "nothing is left to take out");
    }
    const QString text = htmlToText(html);
    for (const QChar c : text)
        require(c == u'\n' || c == u'\t' || c.unicode() >= 0x20, "text has no controls");
    require(text.isEmpty() || text.endsWith(u'\n'), "text ends its last line");
    requireSafeHtml(textToHtml(text));
    requireSafeHtml(textToHtml(html));
    return 0;
}
