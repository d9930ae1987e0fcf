// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCheckBox;
class QSpinBox;
class QWidget;

/// What the rows of a form need to line up, whatever the style draws around their fields.
namespace sendoff::look {

/// From where a layout puts the box to where its words begin.
int textStart(const QCheckBox &box);
/// As high as a layout takes the field to be: the room for a focus ring around a check box is none of it.
int rowHeight(QWidget *field);
/// The words that stand for the smallest number ("no limit") look like what stands in an empty field.
void setSpecialValueQuiet(QSpinBox *box);

} // namespace sendoff::look
