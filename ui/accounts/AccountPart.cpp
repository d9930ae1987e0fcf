// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountPart.h"

#include "ui/fields/Look.h"
#include "ui/fields/Rows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace sendoff {

AccountPart::AccountPart(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(look::step3);
    m_form->setVerticalSpacing(look::step2);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void AccountPart::addRow(const QString &text, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(text);
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    label->setMinimumSize(label->fontMetrics().averageCharWidth() * 22, look::rowHeight(field));
    label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    look::setMuted(label);
    m_form->addRow(label, field);
}

int AccountPart::labelWidth() const
{
    int widest = 0;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        if (const QLayoutItem *label = m_form->itemAt(row, QFormLayout::LabelRole))
            widest = std::max(widest, label->widget()->sizeHint().expandedTo(label->widget()->minimumSize()).width());
    }
    return widest;
}

void AccountPart::setLabelWidth(int width)
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        if (const QLayoutItem *label = m_form->itemAt(row, QFormLayout::LabelRole))
            label->widget()->setMinimumWidth(width);
    }
}

QLineEdit *AccountPart::addLine(const QString &label, const QString &objectName, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(placeholder);
    addRow(label, field, objectName);
    connect(field, &QLineEdit::textEdited, this, &AccountPart::edited);
    return field;
}

QSpinBox *AccountPart::addNumber(const QString &label, const QString &objectName, int smallest, int largest)
{
    auto *field = new QSpinBox(this);
    field->setRange(smallest, largest);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    addRow(label, field, objectName);
    connect(field, &QSpinBox::valueChanged, this, &AccountPart::edited);
    return field;
}

QComboBox *AccountPart::addChoice(const QString &label, const QString &objectName)
{
    auto *field = new QComboBox(this);
    addRow(label, field, objectName);
    connect(field, &QComboBox::activated, this, &AccountPart::edited);
    return field;
}

void AccountPart::setRowVisible(QWidget *field, bool visible)
{
    field->setVisible(visible);
    m_form->labelForField(field)->setVisible(visible);
}

QString AccountPart::fault(QLineEdit *field, const QString &sentence)
{
    field->setFocus();
    field->selectAll();
    return sentence;
}

SecurityRows::SecurityRows(QComboBox *security, QSpinBox *port, const std::array<quint16, 3> &usualPorts)
    : m_security(security), m_port(port)
{
    security->addItem(QObject::tr("TLS"), int(ChannelSecurity::ImplicitTls));
    security->addItem(QObject::tr("STARTTLS"), int(ChannelSecurity::StartTls));
    security->addItem(QObject::tr("None: others can read everything"), int(ChannelSecurity::Plaintext));
    port->setLocale(QLocale::c()); // a name more than a number: written in every language as providers write it
    port->setValue(usualPorts.front());
    QObject::connect(security, &QComboBox::activated, port, [security, port, usualPorts] {
        if (std::find(usualPorts.begin(), usualPorts.end(), port->value()) != usualPorts.end())
            port->setValue(usualPorts[size_t(security->currentIndex())]);
    });
}

ChannelSecurity SecurityRows::security() const
{
    return ChannelSecurity(m_security->currentData().toInt());
}

quint16 SecurityRows::port() const
{
    return quint16(m_port->value());
}

void SecurityRows::setEnabled(bool enabled)
{
    m_security->setEnabled(enabled);
    m_port->setEnabled(enabled);
}

void SecurityRows::set(ChannelSecurity security, quint16 port)
{
    m_security->setCurrentIndex(m_security->findData(int(security)));
    m_port->setValue(port);
}

} // namespace sendoff
