// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace sendoff {

/// A small thing with a name, such as a file of a message that is only shown.
class Chip final : public QFrame {
    Q_OBJECT
public:
    Chip(const QString &name, const QString &detail, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sendoff
