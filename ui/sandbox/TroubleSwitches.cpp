// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/TroubleSwitches.h"

#include "ui/fields/Look.h"
#include "ui/fields/Rows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace sendoff {

namespace {

QStringList addressesIn(const QLineEdit *field)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    return field->text().split(separators, Qt::SkipEmptyParts);
}

QSpinBox *number(int largest, const QString &none, const QString &unit, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, largest);
    box->setSpecialValueText(none);
    box->setSuffix(unit);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    look::setSpecialValueQuiet(box);
    return box;
}

} // namespace

TroubleSwitches::TroubleSwitches(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_refused(new QLineEdit(this)), m_deferred(new QLineEdit(this)),
      m_delay(number(600'000, tr("at once"), tr(" ms"), this)),
      m_size(number(1'000'000'000, tr("no limit"), tr(" bytes"), this)),
      m_drop(new QCheckBox(tr("Hang up when the message is complete"), this)),
      m_certificate(new QCheckBox(tr("Show a wrong certificate"), this))
{
    m_form->setContentsMargins(look::step1, 0, look::step1, 0); // for the ring around a box
    m_form->setHorizontalSpacing(look::step3);
    m_form->setVerticalSpacing(look::step2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_refused->setPlaceholderText(tr("addresses that don't exist"));
    m_deferred->setPlaceholderText(tr("addresses to try again later"));
    addRow(tr("Refuse"), m_refused, QStringLiteral("refused"));
    addRow(tr("Put off"), m_deferred, QStringLiteral("deferred"));
    addRow(tr("Answer after"), m_delay, QStringLiteral("delay"));
    addRow(tr("Take at most"), m_size, QStringLiteral("announcedSize"));
    m_drop->setObjectName(QStringLiteral("dropAtFinalDot"));
    m_certificate->setObjectName(QStringLiteral("wrongCertificate"));
    m_form->addRow(m_drop);
    m_form->addRow(m_certificate);
    connect(m_refused, &QLineEdit::editingFinished, this, &TroubleSwitches::changed);
    connect(m_deferred, &QLineEdit::editingFinished, this, &TroubleSwitches::changed);
    connect(m_delay, &QSpinBox::editingFinished, this, &TroubleSwitches::changed);
    connect(m_size, &QSpinBox::editingFinished, this, &TroubleSwitches::changed);
    connect(m_drop, &QCheckBox::clicked, this, &TroubleSwitches::changed);
    connect(m_certificate, &QCheckBox::clicked, this, &TroubleSwitches::changed);
}

void TroubleSwitches::addRow(const QString &text, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(text);
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    look::setMuted(label);
    m_form->addRow(label, field);
}

void TroubleSwitches::setTrouble(const SandboxTrouble &trouble)
{
    // What is being typed isn't played yet, and is kept whatever arrives meanwhile.
    const std::pair<QLineEdit *, QStringList> lines[] = {{m_refused, trouble.refused}, {m_deferred, trouble.deferred}};
    for (const auto &[field, addresses] : lines) {
        if (!field->hasFocus() && addressesIn(field) != addresses)
            field->setText(addresses.join(QStringLiteral(", ")));
    }
    const std::pair<QSpinBox *, qint64> numbers[] = {{m_delay, trouble.delayMilliseconds}, {m_size, trouble.announcedSize}};
    for (const auto &[field, value] : numbers) {
        if (!field->hasFocus())
            field->setValue(int(qMin<qint64>(value, field->maximum())));
    }
    m_drop->setChecked(trouble.dropAtFinalDot);
    m_certificate->setChecked(trouble.wrongCertificate);
}

SandboxTrouble TroubleSwitches::trouble() const
{
    SandboxTrouble trouble;
    trouble.refused = addressesIn(m_refused);
    trouble.deferred = addressesIn(m_deferred);
    trouble.delayMilliseconds = m_delay->value();
    trouble.announcedSize = m_size->value();
    trouble.dropAtFinalDot = m_drop->isChecked();
    trouble.wrongCertificate = m_certificate->isChecked();
    return trouble;
}

} // namespace sendoff
