// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/fields/Look.h"

#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sendoff {

ShortcutSheet::ShortcutSheet(const std::vector<std::pair<QString, QString>> &shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All shortcuts"));
    setObjectName(QStringLiteral("shortcutSheet"));
    auto *sheet = new QWidget;
    auto *form = new QFormLayout(sheet);
    form->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    form->setHorizontalSpacing(look::step6);
    form->setVerticalSpacing(look::step2);
    for (const auto &[keys, text] : shortcuts) {
        auto *label = new QLabel(keys, sheet);
        look::setMuted(label);
        form->addRow(label, new QLabel(text, sheet));
    }
    // There are more than a small screen is high.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("shortcuts"));
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    const QSize whole = form->sizeHint();
    scroll->setMinimumWidth(whole.width() + scroll->verticalScrollBar()->sizeHint().width());
    resize(scroll->minimumWidth(), std::min(whole.height(), screen()->availableGeometry().height() * 9 / 10));
}

} // namespace sendoff
