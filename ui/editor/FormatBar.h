// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/EditorActions.h"

#include <QWidget>

namespace sendoff {

/// The most used formats as buttons; goes on in a second row where the window is narrow.
class FormatBar final : public QWidget {
    Q_OBJECT
public:
    FormatBar(const EditorActions &actions, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(QAction *action);
    void addStyles(const EditorActions &actions);
    void addGap();
};

} // namespace sendoff
