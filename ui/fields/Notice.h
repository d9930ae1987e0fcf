// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/Look.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace sendoff {

/// A bar in place of a box: an icon, a sentence or two, and buttons. In the colour of its role.
class Notice final : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void say(look::Role role, const QString &iconName, const QString &headline, const QString &text = {});
    /// Stands between the sentences and the buttons. Owned.
    void setBody(QWidget *body);
    /// Gone again with clearButtons().
    QPushButton *addButton(const QString &text, const QString &objectName, bool preferred = false);
    void clearButtons();
    /// Buttons beside the sentences rather than below them.
    void setWide(bool wide);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void placeButtons();
    QWidget *lastStop();

    look::Role m_role = look::Role::Muted;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    QWidget *m_buttons;
    bool m_wide = false;
    std::optional<QString> m_focused = std::nullopt; ///< the button that had the focus when they were last cleared
};

} // namespace sendoff
