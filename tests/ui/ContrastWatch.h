// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace sendoff {

/// Looks at windows as they are painted, and says which text, which border of a control and which focus can't be made
/// out: WCAG 2.1, 1.4.3 and 1.4.11. What is disabled need not be read.
class ContrastWatch {
public:
    void look(QWidget &window, const QString &view);
    /// One line for each, in the order in which they were seen; nothing twice.
    const QStringList &faults() const { return m_faults; }
    int seen() const { return m_seen; } ///< texts, borders and focuses that were looked at

private:
    void lookAtBorder(const QWidget &widget, const QWidget &window, const QImage &image, const QString &view);
    void lookAtFocus(QWidget &widget, QWidget &window, const QString &view);
    void say(const QString &view, const QWidget *widget, const QString &what, double contrast, double wanted);

    QStringList m_faults;
    int m_seen = 0;
};

} // namespace sendoff
