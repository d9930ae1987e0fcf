// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/AddressEntry.h"

#include <QWidget>

namespace sendoff {

/// A recipient, a group or what is neither, as one thing that can be selected, dragged and taken away.
class RecipientChip final : public QWidget {
    Q_OBJECT
public:
    RecipientChip(const AddressEntry &entry, QWidget *parent);

    const AddressEntry &entry() const { return m_entry; }
    bool isSelected() const { return m_selected; }
    void setSelected(bool selected);
    /// What is to be said of an address that is good; empty: nothing.
    void setWarning(const QString &sentence);
    /// As list and screen reader say it: "Ana Prieto, ana@example.org".
    QString spokenText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint().boundedTo(QSize(60, 1000)); }

signals:
    /// The cross was clicked.
    void removeAsked();
    void pressed(Qt::KeyboardModifiers modifiers);
    void editAsked();
    void dragged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isFault() const { return std::holds_alternative<AddressListFault>(m_entry); }
    QString iconName() const;
    QString label() const;
    QRect crossRect() const;
    void explain();

    AddressEntry m_entry;
    QString m_warning;
    QPoint m_pressed;
    bool m_selected = false;
    bool m_onCross = false;
};

} // namespace sendoff
