// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/Rows.h"

#include <QCheckBox>
#include <QLayoutItem>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyleOptionButton>

namespace sendoff::look {

int textStart(const QCheckBox &box)
{
    QStyleOptionButton option;
    option.initFrom(&box);
    option.direction = Qt::LeftToRight;
    option.rect = QRect(QPoint(), box.sizeHint());
    const QStyle &style = *box.style();
    const QRect layout = style.subElementRect(QStyle::SE_CheckBoxLayoutItem, &option, &box);
    return style.subElementRect(QStyle::SE_CheckBoxContents, &option, &box).left() - (layout.isValid() ? layout.left() : 0);
}

int rowHeight(QWidget *field)
{
    return QWidgetItem(field).sizeHint().height();
}

void setSpecialValueQuiet(QSpinBox *box)
{
    auto *words = box->findChild<QLineEdit *>(); // the box's own palette is its frame's, too
    const auto follow = [box, words] {
        QPalette palette; // nothing of its own: the place's
        const bool isSpecial = !box->specialValueText().isEmpty() && box->value() == box->minimum();
        if (isSpecial) {
            for (const auto group : {QPalette::Active, QPalette::Inactive})
                palette.setColor(group, QPalette::Text, box->palette().color(group, QPalette::PlaceholderText));
        }
        words->setPalette(palette);
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, follow);
    follow();
}

} // namespace sendoff::look
