// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QHBoxLayout;
class QWidget;

namespace sendoff::look {

/// Every dialog is a page on Base, a line, and a row of buttons below it. Returns that row, still empty: what belongs at
/// its end is added after a stretch. The dialog must not have a layout yet.
QHBoxLayout *frame(QDialog &dialog, QWidget *page);

} // namespace sendoff::look
