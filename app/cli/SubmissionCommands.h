// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Refusal.h"
#include "app/engine/SubmissionService.h"

#include <QJsonObject>

namespace sendoff::cli {

QJsonObject toJson(const SubmissionPlaces &places);
/// A whole sentence.
QString describe(const SubmissionError &error);
/// The number of an account that is there.
Result<qint64, Refusal> accountNamed(const CommandContext &context, const QString &name);

} // namespace sendoff::cli
