// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpLink.h"

#include "ui/fields/Icons.h"
#include "ui/help/HelpWindow.h"

namespace sendoff {

HelpLink::HelpLink(std::optional<HelpTopic> topic, QWidget *parent) : QuietButton(parent), m_topic(topic)
{
    setObjectName(QStringLiteral("helpLink"));
    setIcon(sendoff::icon(QStringLiteral("circle-question-mark")));
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_topic)
            HelpWindow::open(*m_topic, this);
    });
    if (topic)
        setText(titleOf(*topic));
    else
        hide();
}

void HelpLink::setTopic(std::optional<HelpTopic> topic)
{
    m_topic = topic;
    if (topic)
        setText(titleOf(*topic));
    setVisible(topic.has_value());
}

} // namespace sendoff
