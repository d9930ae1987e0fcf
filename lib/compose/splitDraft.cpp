// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/splitDraft.h"

#include "compose/checkDraft.h"

#include <algorithm>

namespace sendoff {

namespace {

/// The text with what is shown in it.
Draft withoutFiles(const Draft &draft)
{
    Draft bare = draft;
    std::erase_if(bare.attachments, [](const Attachment &each) { return each.contentId.isEmpty(); });
    return bare;
}

/// To the same people under the same subject, and empty.
Draft withoutContent(const Draft &draft)
{
    Draft bare = draft;
    bare.text.clear();
    bare.html.clear();
    bare.attachments.clear();
    return bare;
}

} // namespace

const Attachment *tooBigAlone(const Draft &draft, qint64 limit)
{
    Draft alone = withoutContent(draft);
    for (const Attachment &attachment : draft.attachments) {
        alone.attachments = {attachment};
        if (encodedSize(alone) > limit)
            return &attachment;
    }
    return nullptr;
}

std::vector<Draft> splitDraft(const Draft &draft, qint64 limit)
{
    std::vector<Draft> parts{withoutFiles(draft)};
    const bool isRedirected = draft.origin && draft.origin->kind == Origin::Kind::Redirect;
    if (isRedirected || encodedSize(draft) <= limit || encodedSize(parts.front()) > limit || tooBigAlone(draft, limit))
        return {};
    for (const Attachment &attachment : draft.attachments) {
        if (!attachment.contentId.isEmpty())
            continue;
        Draft fuller = parts.back();
        fuller.attachments.push_back(attachment);
        if (encodedSize(fuller) <= limit) {
            parts.back() = fuller;
            continue;
        }
        parts.push_back(withoutContent(draft));
        parts.back().attachments = {attachment};
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].id = {};
        // At once: what looks like a place in the writer's own words stays.
        parts[i].subject = QStringLiteral("%1 (%2/%3)")
                               .arg(draft.subject.trimmed(), QString::number(i + 1), QString::number(parts.size()))
                               .trimmed();
        if (i + 1 < parts.size())
            parts[i].amends.reset();
    }
    return parts;
}

} // namespace sendoff
