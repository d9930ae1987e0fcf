// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/messageBody.h"

#include "compose/attachedParts.h"
#include "html/cleanHtml.h"
#include "html/htmlToText.h"

namespace sendoff {

namespace {

/// 128 random bits stand in no part by chance.
QByteArray newBoundary(Randomness &randomness)
{
    return "=_" + randomness.bytes(16).toHex();
}

/// A fragment gets what makes it a document.
QString documentOf(const QString &html)
{
    const QString begin = html.trimmed().left(20).toLower();
    return begin.startsWith(u"<!doctype") || begin.startsWith(u"<html") ? html : htmlDocument(html);
}

/// `first` and the others in a multipart of this kind; it alone if there are none.
Entity together(const char *subtype, Entity first, const std::vector<Entity> &others, Randomness &randomness)
{
    if (others.empty())
        return first;
    std::vector<Entity> parts{std::move(first)};
    parts.insert(parts.end(), others.begin(), others.end());
    return Entity::multipart(subtype, newBoundary(randomness), parts);
}

} // namespace

Entity messageBody(const Draft &draft, Randomness &randomness, std::vector<ComposeIssue> &issues)
{
    if (draft.html.isEmpty()) {
        const AttachedParts files = attachedParts(draft, {}, issues);
        return together("mixed", Entity::plainText(draft.text), files.beside, randomness);
    }
    const AttachedParts files = attachedParts(draft, cleanHtml(draft.html).contentIds, issues);
    const QString text = draft.text.trimmed().isEmpty() ? htmlToText(draft.html) : draft.text;
    const Entity html = together("related", Entity::text("html", documentOf(draft.html)), files.within, randomness);
    const Entity both = together("alternative", Entity::plainText(text), {html}, randomness);
    return together("mixed", both, files.beside, randomness);
}

} // namespace sendoff
