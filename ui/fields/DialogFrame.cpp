// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DialogFrame.h"

#include "ui/fields/Hairline.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sendoff::look {

QHBoxLayout *frame(QDialog &dialog, QWidget *page)
{
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(step4, step3, step4, step3);
    row->setSpacing(step2);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(page, 1);
    column->addWidget(new Hairline(&dialog));
    column->addLayout(row);
    return row;
}

} // namespace sendoff::look
