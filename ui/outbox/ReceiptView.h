// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/ReceiptWords.h"

#include <QWidget>

class QTextBrowser;

namespace sendoff {

/// The receipt of a sent message, to be read, selected and copied.
class ReceiptView final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(QWidget *parent = nullptr);

    void setReceipt(const Receipt &receipt);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QTextBrowser *m_facts;
    QString m_text;
};

} // namespace sendoff
