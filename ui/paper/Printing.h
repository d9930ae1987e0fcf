// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sendoff {

/// Messages to a printer and to PDF files: asks where, then reads and paints on another thread.
class Printing final : public QObject {
    Q_OBJECT
public:
    enum class Form { Paper, Pdf };
    /// Puts a message into a file; `done` gets a sentence if that couldn't be done.
    using Writer = std::function<void(const QString &path, const std::function<void(const QString &problem)> &done)>;

    explicit Printing(QWidget *window) : QObject(window), m_window(window) {}

    /// `keeps` is held until the letter's file is read; null if it stays anyway.
    void print(const LetterSource &letter, const std::shared_ptr<void> &keeps = {});
    void savePdf(const LetterSource &letter, const QString &subject, const std::shared_ptr<void> &keeps = {});
    /// Of a message that `write` puts into a file first; the file goes when it is on paper.
    void printWritten(Form form, const QString &subject, const Writer &write);

signals:
    /// What became of it, a sentence.
    void said(const QString &sentence);

private:
    QWidget *m_window;
};

} // namespace sendoff
