// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterHead.h"

#include "address/AddressList.h"
#include "ui/fields/Look.h"
#include "ui/words/Lists.h"
#include "ui/words/StateWords.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace sendoff {

namespace {

/// A list of a thousand would fill the window.
constexpr size_t shownPeople = 20;

QString peopleText(const std::vector<Mailbox> &people)
{
    const std::vector<Mailbox> first(people.begin(), people.begin() + std::ptrdiff_t(std::min(people.size(), shownPeople)));
    const QString text = AddressList::toText(first);
    const int more = int(people.size() - first.size());
    return more > 0 ? LetterHead::tr("%1 and %Ln more", nullptr, more).arg(text) : text;
}

} // namespace

LetterHead::LetterHead(QWidget *parent) : QWidget(parent), m_subject(new QLabel(this)), m_rows(new QFormLayout)
{
    m_subject->setFont(look::title(font()));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setObjectName(QStringLiteral("letterSubject"));
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(look::step3);
    m_rows->setVerticalSpacing(look::step1);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::step4, look::step3, look::step4, look::step3);
    column->setSpacing(look::step2);
    column->addWidget(m_subject);
    column->addLayout(m_rows);
}

void LetterHead::addRow(const QString &label, const QString &value, const QString &objectName)
{
    if (value.isEmpty())
        return;
    auto *name = new QLabel(label, this);
    look::setMuted(name);
    auto *text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setObjectName(objectName);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name->setBuddy(text);
    m_rows->addRow(name, text);
}

void LetterHead::setMessage(const ParsedMessage &message)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_subject->setText(message.subject.isEmpty() ? tr("No subject") : message.subject.left(500));
    addRow(tr("From"), peopleText(message.from), QStringLiteral("letterFrom"));
    addRow(tr("To"), peopleText(message.to), QStringLiteral("letterTo"));
    addRow(tr("Cc"), peopleText(message.cc), QStringLiteral("letterCc"));
    if (message.date.isValid())
        addRow(tr("Date"), words::sideBySide({QLocale().toString(message.date.toLocalTime().date(), QLocale::LongFormat),
                                              words::clock(message.date)}), QStringLiteral("letterDate"));
}

} // namespace sendoff
