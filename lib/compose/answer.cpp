// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/answer.h"

#include "address/AddressList.h"
#include "compose/messageFiles.h"
#include "compose/messageTexts.h"
#include "compose/originOf.h"
#include "compose/subjects.h"
#include "html/HtmlEntities.h"

#include <algorithm>

namespace sendoff {

namespace {

/// Where the answer is written.
const QString emptyParagraph = QStringLiteral("<p><br></p>\n");

/// From the identity that was addressed.
Draft draftFor(const ParsedMessage &message, Origin::Kind kind, const AnswerContext &context)
{
    Draft draft;
    draft.origin = originOf(message, kind);
    if (const auto addressed = addressedAs(message, context.accounts)) {
        draft.account = addressed->account;
        draft.from = addressed->identity.from.toText();
    }
    return draft;
}

/// Labels and values of a forwarded message's headers.
std::vector<std::pair<QString, QString>> headerLines(const ParsedMessage &message, const AnswerWords &words)
{
    std::vector<std::pair<QString, QString>> lines{
        {words.from, AddressList::toText(message.from)},
        {words.dateLabel, message.date.isValid() ? words.date(message.date) : QString()},
        {words.subject, message.subject},
        {words.to, AddressList::toText(message.to)},
        {words.cc, AddressList::toText(message.cc)}};
    std::erase_if(lines, [](const auto &line) { return line.second.isEmpty(); });
    return lines;
}

QString forwardedText(const ParsedMessage &message, const AnswerWords &words)
{
    QString text = QStringLiteral("-------- ") + words.forwarded + QStringLiteral(" --------\n");
    for (const auto &[label, value] : headerLines(message, words))
        text += label + QStringLiteral(": ") + value + u'\n';
    return text + u'\n' + readableText(message);
}

QString forwardedHtml(const ParsedMessage &message, const AnswerWords &words, const QString &content)
{
    QString html = QStringLiteral("<p>-------- ") + escapedHtml(words.forwarded) + QStringLiteral(" --------");
    for (const auto &[label, value] : headerLines(message, words))
        html += QStringLiteral("<br>\n<b>") + escapedHtml(label) + QStringLiteral(":</b> ") + escapedHtml(value);
    return html + QStringLiteral("</p>\n") + content + u'\n';
}

} // namespace

Draft answer(const ParsedMessage &message, QIODevice &source, AnswerMode mode, const AnswerContext &context)
{
    Draft draft = draftFor(message, mode == AnswerMode::Sender ? Origin::Kind::Reply : Origin::Kind::ReplyAll, context);
    const AnswerPeople people = answerPeople(message, mode, ownAddresses(context.accounts));
    draft.to = AddressList::toText(people.to);
    draft.cc = AddressList::toText(people.cc);
    draft.subject = replySubject(message.subject);
    const QString writer = message.from.empty() ? QString() : message.from.front().shortName();
    const QString attribution = context.words.attribution(writer, message.date);
    const QString quote = quotedText(readableText(message));
    draft.text = quote.isEmpty() ? QString() : QStringLiteral("\n\n") + attribution + u'\n' + quote;
    if (!context.isRich)
        return draft;
    // The quote takes the colours of where it is read.
    const CleanedHtml clean = readableHtml(message, {.keepsColours = false, .keepsSignature = false});
    draft.html = emptyParagraph;
    if (!clean.html.isEmpty())
        draft.html += QStringLiteral("<p>") + escapedHtml(attribution) + QStringLiteral("</p>\n<blockquote type=\"cite\">\n")
            + clean.html + QStringLiteral("\n</blockquote>\n");
    draft.attachments = picturesOf(message, source, clean.contentIds);
    return draft;
}

Draft forwardInline(const ParsedMessage &message, QIODevice &source, const AnswerContext &context)
{
    Draft draft = draftFor(message, Origin::Kind::Forward, context);
    draft.subject = forwardSubject(message.subject);
    draft.text = QStringLiteral("\n\n") + forwardedText(message, context.words);
    QStringList shown;
    if (context.isRich) {
        const CleanedHtml clean = readableHtml(message);
        draft.html = emptyParagraph + forwardedHtml(message, context.words, clean.html);
        shown = clean.contentIds;
    }
    draft.attachments = filesOf(message, source, shown);
    return draft;
}

Draft forwardAttached(const ParsedMessage &message, const Attachment &whole, const AnswerContext &context)
{
    Draft draft = draftFor(message, Origin::Kind::Forward, context);
    draft.subject = forwardSubject(message.subject);
    draft.attachments = {asMessageFile(message, whole)};
    return draft;
}

Draft redirect(const ParsedMessage &message, const Attachment &whole, const AnswerContext &context)
{
    Draft draft = draftFor(message, Origin::Kind::Redirect, context);
    draft.subject = message.subject;
    draft.text = readableText(message);
    draft.origin->message = asMessageFile(message, whole);
    return draft;
}

} // namespace sendoff
