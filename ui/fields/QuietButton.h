// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace sendoff {

/// A button without a frame, for what lies beside the way. Its icon stands at the edge of its column, as the words
/// above and below it do, and not where a frame would leave room for it.
class QuietButton : public QPushButton {
    Q_OBJECT
public:
    explicit QuietButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sendoff
