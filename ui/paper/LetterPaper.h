// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letters/LetterFile.h"

#include <QFont>
#include <QPageLayout>
#include <QTextDocument>

class QLocale;
class QPagedPaintDevice;

namespace sendoff {

/// A message laid out for paper: headers, files, then its text as its recipient reads it, dark on white. Nothing is
/// loaded but the pictures that came with it. May be made and painted in any one thread.
class LetterPaper final : public QTextDocument {
    Q_OBJECT
public:
    LetterPaper(const OpenedLetter &letter, const QFont &font);

    /// With the number on each page; of the pages only those that the device is set to. Gives how many there are in
    /// all, 0 if the device takes nothing.
    int paint(QPagedPaintDevice &device);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void narrowPictures();
    void paintFoot(QPainter &painter, const QSizeF &page, int number, int count) const;

    const std::map<QString, QByteArray> m_pictures;
    const QString m_title;
    double m_width = 0; ///< of a page, in CSS pixels: 96 to an inch
};

/// All of the message that paper is worth. Reads a file: never on the GUI's thread.
OpenedLetter openForPaper(const LetterSource &source);
/// What a message is called above and in a list of documents: its subject, in one line.
QString paperTitle(const ParsedMessage &message);
/// A sheet as it is common there (Unicode CLDR, paper sizes): US Letter or ISO A4, upright.
QPageLayout paperOf(const QLocale &locale);
/// Gives a sentence if it couldn't be done. Reads and writes files: never on the GUI's thread.
QString writePdf(const LetterSource &source, const QString &path, const QPageLayout &paper, const QFont &font);

} // namespace sendoff
