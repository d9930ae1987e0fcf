// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/Printing.h"

#include "ui/fields/inBackground.h"
#include "ui/paper/LetterPaper.h"
#include "ui/words/Isolates.h"
#include "ui/words/StateWords.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace sendoff {

namespace {

bool printOn(QPrinter &printer, const LetterSource &source, const QFont &font)
{
    const OpenedLetter letter = openForPaper(source);
    if (!letter.isReadable)
        return false;
    printer.setDocName(paperTitle(letter.message));
    LetterPaper paper(letter, font);
    const int copies = printer.supportsMultipleCopies() ? 1 : printer.copyCount();
    for (int copy = 0; copy < copies; ++copy) {
        if (paper.paint(printer) == 0)
            return false;
    }
    return true;
}

} // namespace

void Printing::print(const LetterSource &letter, const std::shared_ptr<void> &keeps)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setCreator(QStringLiteral("Sendoff"));
    // A printer knows what paper is in it; a file doesn't.
    const QPageLayout paper = paperOf(QLocale::system());
    if (printer->printerName().isEmpty())
        printer->setPageLayout(paper);
    else
        printer->setPageMargins(paper.margins(), paper.units());
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, printer, letter, keeps] {
        const auto work = [printer, letter, keeps, font = QApplication::font()] { return printOn(*printer, letter, font); };
        inBackground(this, work, [this](bool isPrinted) {
            emit said(isPrinted ? tr("Sent to the printer.")
                                : tr("Couldn't print. Check that the printer is on, then try again."));
        });
    });
    dialog->open();
}

void Printing::savePdf(const LetterSource &letter, const QString &subject, const std::shared_ptr<void> &keeps)
{
    auto *dialog = new QFileDialog(m_window, tr("Save as PDF"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(QFileInfo(words::fileNameFor(subject)).completeBaseName() + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, letter, keeps](const QString &path) {
        const auto work = [letter, path, keeps, paper = paperOf(QLocale::system()), font = QApplication::font()] {
            return writePdf(letter, path, paper, font);
        };
        inBackground(this, work, [this, path](const QString &problem) {
            emit said(problem.isEmpty() ? tr("Saved as “%1”.").arg(words::isolated(QDir::toNativeSeparators(path))) : problem);
        });
    });
    dialog->open();
}

void Printing::printWritten(Form form, const QString &subject, const Writer &write)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const QString path = folder->filePath(QStringLiteral("message.eml"));
    write(path, [this, form, subject, folder, path](const QString &problem) {
        if (!problem.isEmpty())
            emit said(problem);
        else if (form == Form::Pdf)
            savePdf({.path = path}, subject, folder);
        else
            print({.path = path}, folder);
    });
}

} // namespace sendoff
