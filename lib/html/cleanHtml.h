// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/HtmlNode.h"

#include <QStringList>

namespace sendoff {

struct CleanOptions {
    bool keepsColours = true;   ///< false: none, so that it reads well on dark and light
    bool keepsSignature = true; ///< false: what other mailers mark as one is left out
};

/// What was in there and is no more, for telling people.
struct LeftOut {
    int remote = 0;        ///< pictures, styles and frames that would have come from the network
    bool scripts = false;
    bool forms = false;    ///< fields and buttons; their text stays
    bool embedded = false; ///< objects, frames, sound and film

    bool operator==(const LeftOut &) const = default;
};

struct CleanedHtml {
    QString html;             ///< a fragment: what stands in the body
    LeftOut leftOut;
    QStringList contentIds;   ///< named by "cid:" pictures, each once, in order
};

/// HTML of strangers, safe to show and to send on: only known elements, attributes and styles are
/// written, everything else is left out or only its text stays. No script, nothing that loads: pictures
/// are "cid:" only, links are http, https and mailto.
CleanedHtml cleanHtml(const QString &html, const CleanOptions &options = {});

/// The fragment as a whole document, as it stands in a message.
QString htmlDocument(const QString &fragment);

} // namespace sendoff
