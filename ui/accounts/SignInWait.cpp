// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/SignInWait.h"

#include "ui/fields/Icons.h"
#include "ui/fields/Look.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sendoff {

SignInWait::SignInWait(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_rows(new QFormLayout), m_until(new QLabel(this)),
      m_stop(new QPushButton(icon(QStringLiteral("x")), tr("Stop waiting"), this))
{
    setObjectName(QStringLiteral("signInWait"));
    m_text->setObjectName(QStringLiteral("signInText"));
    m_text->setWordWrap(true);
    m_until->setObjectName(QStringLiteral("signInUntil"));
    m_until->setWordWrap(true);
    look::setMuted(m_until);
    m_stop->setObjectName(QStringLiteral("stopSignIn"));
    m_stop->setAutoDefault(false);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(look::step3);
    m_rows->setVerticalSpacing(look::step2);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_address = addLine(tr("Page"), QStringLiteral("signInPage"), tr("Copy the page's address"));
    m_code = addLine(tr("Code"), QStringLiteral("signInCode"), tr("Copy the code"));
    m_code->setFont(look::title(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::step3);
    column->addWidget(m_text);
    column->addLayout(m_rows);
    column->addWidget(m_until);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    connect(m_stop, &QPushButton::clicked, this, &SignInWait::stopAsked);
}

/// Read-only, so that it can be selected and is read to those who don't see it.
QLineEdit *SignInWait::addLine(const QString &text, const QString &objectName, const QString &copyText)
{
    auto *line = new QLineEdit(this);
    line->setReadOnly(true);
    line->setObjectName(objectName);
    line->setAccessibleName(text);
    auto *copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setObjectName(objectName + QStringLiteral("Copy"));
    copy->setAccessibleName(copyText);
    copy->setToolTip(copyText);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, line, [line] { QGuiApplication::clipboard()->setText(line->text()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(look::step2);
    row->addWidget(line, 1);
    row->addWidget(copy);
    auto *label = new QLabel(text, this);
    label->setBuddy(line);
    look::setMuted(label);
    m_rows->addRow(label, row);
    return line;
}

void SignInWait::start(SignInWay way)
{
    m_text->setText(way == SignInWay::Browser ? tr("Opening your browser…") : tr("Asking the provider for a code…"));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        m_rows->setRowVisible(row, false);
    m_until->hide();
}

void SignInWait::setPage(const SignInPage &page)
{
    const bool hasCode = !page.code.isEmpty();
    m_address->setText(page.page.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_code->setText(page.code);
    m_rows->setRowVisible(0, true);
    m_rows->setRowVisible(1, hasCode);
    m_text->setText(hasCode ? tr("Open this page on your phone or any other device, and type the code there. Sendoff goes on by itself.")
                            : tr("Sign in on the page that your browser shows. If none opened, copy its address into one on this machine."));
    m_until->setVisible(hasCode);
    if (!hasCode)
        return;
    m_until->setText(tr("The code is good until %1.").arg(QLocale().toString(page.expires.toLocalTime().time(), QLocale::ShortFormat)));
    // Read at once to those who can't see that it came.
    m_code->setFocus();
    m_code->selectAll();
}

} // namespace sendoff
