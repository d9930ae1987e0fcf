// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace sendoff {

/// A small thing with a name, such as an attached file. Can be marked as being wrong.
class Chip final : public QFrame {
    Q_OBJECT
public:
    Chip(const QString &name, const QString &detail, QWidget *parent = nullptr);

    /// Shows the button that takes it away.
    void makeRemovable(const QString &accessibleName);
    void setWarning(const QString &sentence);
    bool hasWarning() const { return m_warned; }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_detail;
    QToolButton *m_remove = nullptr;
    bool m_warned = false;
};

} // namespace sendoff
