// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/QuietButton.h"
#include "ui/help/HelpPages.h"

namespace sendoff {

/// Where a question arises: a quiet button that opens the page with the answer.
class HelpLink final : public QuietButton {
    Q_OBJECT
public:
    /// Without a topic it is hidden until it gets one.
    explicit HelpLink(std::optional<HelpTopic> topic = std::nullopt, QWidget *parent = nullptr);

    /// Hidden if there is no such page.
    void setTopic(std::optional<HelpTopic> topic);

private:
    std::optional<HelpTopic> m_topic;
};

} // namespace sendoff
