// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/subjects.h"

#include <QRegularExpression>

namespace sendoff {

namespace {

/// No thread has more of them. Each look for one reads the whole subject, which may be long and nothing but marks.
constexpr int mostMarks = 50;

/// What mailers of the world write before a subject that they answer or forward, with a count perhaps.
const QRegularExpression &replyMark()
{
    static const QRegularExpression mark(
        QStringLiteral(R"re(^\s*(re|aw|antw|antwort|sv|vs|vl|ynt|odp|res|rif|rép|réf|atb|hl|doorst re|回复|回覆|答复|答覆|返信|답장|הושב|تر|отв|ответ))re"
                       R"re(\s*(\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4}|\d{1,2})?\s*[:：]\s*)re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return mark;
}

const QRegularExpression &forwardMark()
{
    static const QRegularExpression mark(
        QStringLiteral(R"re(^\s*(fwd?|wg|tr|vb|vbs|enc|i|pd|rv|videresendt|转发|轉寄|転送|전달|הועבר|пересл)\s*(\[\d{1,4}\])?\s*[:：]\s*)re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return mark;
}

/// "[list] " as mailing lists put it first.
const QRegularExpression &listTag()
{
    static const QRegularExpression tag(QStringLiteral(R"re(^\s*\[[^\[\]]{1,60}\]\s*)re"));
    return tag;
}

/// Without all such marks at the beginning; one behind a list's tag is taken from there.
QString withoutMarks(QString subject, const QRegularExpression &mark)
{
    QString tag;
    for (int taken = 0; taken < mostMarks; ++taken) {
        if (const auto found = mark.match(subject); found.hasMatch()) {
            subject.remove(0, found.capturedLength());
            continue;
        }
        const auto list = listTag().match(subject);
        if (!tag.isEmpty() || !list.hasMatch() || !mark.match(subject.mid(list.capturedLength())).hasMatch())
            break;
        tag = list.captured().trimmed() + u' ';
        subject.remove(0, list.capturedLength());
    }
    return (tag + subject).trimmed();
}

} // namespace

QString replySubject(const QString &subject)
{
    return (QStringLiteral("Re: ") + withoutMarks(subject, replyMark())).trimmed();
}

QString forwardSubject(const QString &subject)
{
    return (QStringLiteral("Fwd: ") + withoutMarks(subject, forwardMark())).trimmed();
}

} // namespace sendoff
