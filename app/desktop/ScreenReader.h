// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace sendoff {

/// Has a screen reader say a sentence, wherever the focus is. Without one nothing happens.
class ScreenReader final : public QObject {
    Q_OBJECT
public:
    /// `window` is what says it.
    explicit ScreenReader(QWidget *window);

    void say(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace sendoff
