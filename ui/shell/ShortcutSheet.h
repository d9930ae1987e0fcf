// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

namespace sendoff {

/// All keys on one sheet.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const std::vector<std::pair<QString, QString>> &shortcuts, QWidget *parent);
};

} // namespace sendoff
