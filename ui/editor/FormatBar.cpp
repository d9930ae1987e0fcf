// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FormatBar.h"

#include "ui/editor/BarParts.h"
#include "ui/fields/FlowLayout.h"
#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"
#include "ui/fields/Mirroring.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <utility>

namespace sendoff {

namespace {

/// Words, and behind them the arrow of its menu.
class StyleButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const QString words = std::exchange(option.text, QString());
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const QRect inside = rect().adjusted(look::step2, 0, -look::step2, 0);
        const QRect arrow(inside.right() + 1 - look::iconSize, inside.center().y() + 1 - look::iconSize / 2, look::iconSize,
                          look::iconSize);
        const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawItemText(inside, int(start), palette(), isEnabled(), words, QPalette::ButtonText);
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow), QStringLiteral("chevron-down"),
                  palette().color(QPalette::ButtonText));
    }
};

} // namespace

FormatBar::FormatBar(const EditorActions &actions, QWidget *parent) : QWidget(parent)
{
    using Id = EditorActions::Id;
    setObjectName(QStringLiteral("formatBar"));
    setAccessibleName(tr("Format"));
    auto *flow = new FlowLayout(this);
    // The words of the first button stand where those below do; the last pixel is the line's.
    flow->setContentsMargins(look::margins(look::step2, look::step1, look::step4, look::step1 + 1));
    flow->setSpacing(2);
    addStyles(actions);
    for (const Id id : {Id::Strong, Id::Emphasis, Id::Strike, Id::Code})
        addButton(actions[id]);
    addGap();
    for (const Id id : {Id::BulletList, Id::NumberList, Id::Outdent, Id::Indent, Id::Quote})
        addButton(actions[id]);
    addGap();
    for (const Id id : {Id::Link, Id::Picture, Id::InsertTable, Id::Rule})
        addButton(actions[id]);
    addGap();
    addButton(actions[Id::RemoveFormat]);
}

void FormatBar::addButton(QAction *action)
{
    layout()->addWidget(barButton(action, this));
}

/// What kind of line this is, in words, and the others in a menu.
void FormatBar::addStyles(const EditorActions &actions)
{
    using Id = EditorActions::Id;
    auto *button = new StyleButton(this);
    auto *menu = new QMenu(button);
    button->setObjectName(QStringLiteral("styleButton"));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    menu->setObjectName(QStringLiteral("styleMenu"));
    connect(button, &QToolButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    int widest = 0;
    for (const Id id : {Id::Paragraph, Id::Heading1, Id::Heading2, Id::Heading3, Id::CodeBlock}) {
        QAction *action = actions[id];
        menu->addAction(action);
        widest = std::max(widest, button->fontMetrics().horizontalAdvance(action->text()));
        const auto show = [button, action] {
            if (!action->isChecked())
                return;
            button->setText(action->text());
            button->setAccessibleName(FormatBar::tr("Kind of line: %1").arg(action->text()));
            button->setToolTip(button->accessibleName());
        };
        connect(action, &QAction::toggled, button, show);
        show();
    }
    // The others stay where they are, whatever it says.
    button->setFixedSize(widest + look::iconSize + 2 * look::step2 + look::step1, barPartHeight);
    layout()->addWidget(button);
}

void FormatBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), look::hairline(palette()));
}

void FormatBar::addGap()
{
    auto *gap = new QWidget(this);
    gap->setFixedSize(look::step2, barPartHeight);
    layout()->addWidget(gap);
}

} // namespace sendoff
