// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/FakeMailService.h"

/// What the pictures and the tests show: a day of someone who sends mail.
namespace sendoff::samples {

AddrSpec address(const QString &text);
Account account(qint64 id, const QString &name, const QString &from, bool isDefault = false);
Account sandbox(qint64 id);
OutboxItem item(qint64 id, OutboxState state, const QString &to, const QString &subject, const QDateTime &created);
Failure refusal(int code, const EnhancedStatus &status, const QByteArray &text);
/// A certificate that nobody vouches for, DER.
QByteArray certificate();

/// Two accounts and the Sandbox, nothing sent.
void fillAccounts(FakeMailService &service);
void fillOutbox(FakeMailService &service);
/// An address book, with a group.
void fillPeople(FakeMailService &service);
void fillSandbox(FakeMailService &service);

} // namespace sendoff::samples
