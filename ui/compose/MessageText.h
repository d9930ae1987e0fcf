// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace sendoff {

/// Where the message is written. Files that are dropped or pasted go to the attachments.
class MessageText final : public QTextEdit {
    Q_OBJECT
public:
    explicit MessageText(QWidget *parent = nullptr);

signals:
    void filesGiven(const QMimeData *data);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace sendoff
