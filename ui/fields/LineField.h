// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sendoff {

/// A calm line to type in, without a frame, which can be marked as wrong in place.
class LineField : public QLineEdit {
    Q_OBJECT
public:
    /// `name` is what the label reads and what tests and screen readers find it by.
    LineField(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    /// An empty sentence takes the mark away.
    void setIssue(const QString &sentence);
    bool hasIssue() const { return m_mark != nullptr; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignAtStart();

    QAction *m_mark = nullptr;
};

} // namespace sendoff
