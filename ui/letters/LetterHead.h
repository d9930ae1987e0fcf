// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/MessageReader.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace sendoff {

/// Who wrote what to whom and when, above a message.
class LetterHead final : public QWidget {
    Q_OBJECT
public:
    explicit LetterHead(QWidget *parent = nullptr);
    void setMessage(const ParsedMessage &message);

private:
    void addRow(const QString &label, const QString &value, const QString &objectName);

    QLabel *m_subject;
    QFormLayout *m_rows;
};

} // namespace sendoff
