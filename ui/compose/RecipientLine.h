// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/LineField.h"

#include <QMimeData>

#include <functional>

namespace sendoff {

/// The line of a RecipientField: keys go to the field first, and what is pasted goes there as it was copied, with its
/// tabs and line ends.
class RecipientLine final : public LineField {
    Q_OBJECT
public:
    using LineField::LineField;

    std::function<bool(QKeyEvent &)> onKey;          ///< true: taken
    std::function<bool()> offersChoice;              ///< a list is open, and one of it is chosen
    std::function<QString()> wholeText;              ///< of the field, the line's own text first
    std::function<void(const QString &)> setWholeText;

    QSize minimumSizeHint() const override { return {80, LineField::minimumSizeHint().height()}; }

signals:
    void pasted(const QMimeData &data);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void pasteFromClipboard();
};

} // namespace sendoff
