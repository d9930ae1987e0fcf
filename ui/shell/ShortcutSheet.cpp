// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/fields/Look.h"

#include <QFormLayout>
#include <QLabel>

namespace sendoff {

ShortcutSheet::ShortcutSheet(const std::vector<std::pair<QString, QString>> &shortcuts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("All shortcuts"));
    setObjectName(QStringLiteral("shortcutSheet"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(look::step6, look::step6, look::step6, look::step6);
    form->setHorizontalSpacing(look::step6);
    form->setVerticalSpacing(look::step2);
    for (const auto &[keys, text] : shortcuts) {
        auto *label = new QLabel(keys, this);
        look::setMuted(label);
        form->addRow(label, new QLabel(text, this));
    }
}

} // namespace sendoff
