// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sendoff {

/// Plain text as HTML, a fragment: paragraphs, lines, web addresses as links, and each level of "> "
/// as a blockquote. `text` with '\n' line ends.
QString textToHtml(const QString &text);

} // namespace sendoff
