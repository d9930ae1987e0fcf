// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/ReportedFate.h"

namespace sendoff {

namespace {

/// "550 5.1.1 unknown" at the beginning of a diagnostic, else a code that fits the status: RFC 3464 2.3.6.
ServerReply replyOf(const ReportedFate &fate)
{
    QByteArray text = fate.text.toUtf8();
    int code = 0;
    const bool hasCode = text.size() >= 3 && (text[0] == '4' || text[0] == '5') && (text.size() == 3 || text[3] == ' ' || text[3] == '-');
    if (hasCode)
        code = text.left(3).toInt();
    if (code >= 400)
        text = text.mid(4);
    auto enhanced = EnhancedStatus::parse(fate.status);
    const qsizetype space = text.indexOf(' ');
    if (const auto said = EnhancedStatus::parse(QByteArrayView(text).first(space < 0 ? text.size() : space))) {
        text = space < 0 ? QByteArray() : text.mid(space + 1);
        enhanced = said;
    }
    return {.code = code >= 500 ? code : 550, .enhanced = enhanced, .text = text};
}

} // namespace

Failure failureOf(const ReportedFate &fate)
{
    // It was in the hands of other systems by then: what they refuse is the recipient.
    return {.kind = FailureKind::ReplyPermanent,
            .stage = Stage::RcptTo,
            .scope = Scope::Recipient,
            .reply = replyOf(fate),
            .host = fate.remoteMta.isEmpty() ? fate.reporter : fate.remoteMta,
            .detail = "reported by " + fate.reporter.toUtf8()};
}

} // namespace sendoff
