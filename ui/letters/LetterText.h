// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"

#include <QTextBrowser>

namespace sendoff {

/// Shows a message's own words and pictures, and loads nothing from anywhere.
class LetterText final : public QTextBrowser {
    Q_OBJECT
public:
    explicit LetterText(QWidget *parent = nullptr);

    void setLetter(const OpenedLetter &letter);
    /// Null if it is none, or one that means gigabytes; at most `width` pixels wide. In any thread.
    static QImage pictureOf(const QByteArray &octets, int width);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    /// "mailto:…", as it stands in the message.
    void mailLinkClicked(const QString &link);

private:
    std::map<QString, QByteArray> m_pictures;
};

} // namespace sendoff
