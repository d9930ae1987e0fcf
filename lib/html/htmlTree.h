// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/HtmlNode.h"

namespace sendoff {

/// What is open is closed, what can't be is forgotten. At most 100 deep (what is deeper stands side by
/// side) and 200,000 nodes, so that no message exhausts stack or memory.
HtmlNode htmlTree(const QString &html);

/// An element that has no content and no end tag.
bool isVoidElement(const QString &name);
/// An element that begins on a line of its own.
bool isBlockElement(const QString &name);

} // namespace sendoff
