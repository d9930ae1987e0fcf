// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace sendoff {

/// An element with its children, or a text.
struct HtmlNode {
    QString name = {}; ///< lower case; empty: a text, or the root
    QString text = {};
    std::vector<std::pair<QString, QString>> attributes = {}; ///< names in lower case
    std::vector<HtmlNode> children = {};

    bool isText() const { return name.isEmpty() && children.empty(); }
    bool is(QStringView other) const { return name == other; }
    QString attribute(QStringView attributeName) const
    {
        for (const auto &[each, value] : attributes) {
            if (each == attributeName)
                return value;
        }
        return {};
    }
    /// One declaration of its style attribute, in lower case, trimmed; empty if it has none.
    QString style(QStringView property) const;
    /// Neither people nor readers of text are to see it.
    bool isHidden() const;
};

} // namespace sendoff
