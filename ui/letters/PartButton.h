// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sendoff {

/// A file that came with a message, as a chip that opens a menu.
class PartButton final : public QToolButton {
    Q_OBJECT
public:
    PartButton(const QString &name, const QString &size, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_size;
};

} // namespace sendoff
