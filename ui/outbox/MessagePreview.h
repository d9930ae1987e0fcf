// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/MessageReader.h"

#include <QWidget>

class QFormLayout;
class QTextBrowser;

namespace sendoff {

/// A message as its recipient sees it. Nothing is fetched from anywhere.
class MessagePreview final : public QWidget {
    Q_OBJECT
public:
    explicit MessagePreview(QWidget *parent = nullptr);

    void setMessage(const ParsedMessage &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader(const QString &name, const QString &value);
    void fitHeight();

    QFormLayout *m_headers;
    QTextBrowser *m_text;
    QWidget *m_attachments;
};

} // namespace sendoff
