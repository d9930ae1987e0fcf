// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <memory>

namespace sendoff {

class OutboxModel;

/// The list of an OutboxModel. Rows have two heights, of a message and of a day, so that where each one stands is
/// reckoned rather than laid out: a list view of Qt's would measure every row of a hundred thousand.
class MessageListView final : public QListView {
    Q_OBJECT
public:
    explicit MessageListView(OutboxModel &model, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

    /// Drags `data`, if the button that led to dragAsked() is still down. False if nobody took it.
    bool drag(std::unique_ptr<QMimeData> data);

signals:
    /// The selected messages are pulled; once they are files, drag() them.
    void dragAsked();
    /// The button was let go before drag().
    void dragDropped();

protected:
    void startDrag(Qt::DropActions actions) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void measure();
    int top(int row) const; ///< from the top of all rows
    int height(int row) const;
    int rowAt(int y) const; ///< from the top of all rows; the last one below them, -1 if there is none
    int selectable(int row, int step) const;

    OutboxModel &m_model;
    int m_messageHeight = 1;
    int m_dayHeight = 1;
    bool m_pulls = false; ///< from dragAsked() to drag()
};

} // namespace sendoff
