// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"

#include <QObject>

class QWidget;

namespace sendoff {

/// Messages to a printer and to PDF files: asks where, then reads and paints on another thread.
class Printing final : public QObject {
    Q_OBJECT
public:
    explicit Printing(QWidget *window) : QObject(window), m_window(window) {}

    /// `keeps` is held until the letter's file is read; null if it stays anyway.
    void print(const LetterSource &letter, const std::shared_ptr<void> &keeps = {});
    void savePdf(const LetterSource &letter, const QString &subject, const std::shared_ptr<void> &keeps = {});

signals:
    /// What became of it, a sentence.
    void said(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace sendoff
