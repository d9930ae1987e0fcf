// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Isolates.h"

#include <QCoreApplication>
#include <QVariant>

namespace sendoff::words {

namespace {

constexpr QChar mark(0x200f);
constexpr QChar isolate(0x2068);
constexpr QChar pop(0x2069);

/// A property that only a QGuiApplication has.
bool isMirrored()
{
    const QCoreApplication *program = QCoreApplication::instance();
    return program && program->property("layoutDirection").value<Qt::LayoutDirection>() == Qt::RightToLeft;
}

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() || !isMirrored() ? text : QString(mark) + isolate + text + pop;
}

QString withoutIsolates(QString text)
{
    return text.remove(QString(mark) + isolate).remove(pop);
}

} // namespace sendoff::words
