// SPDX-License-Identifier: GPL-3.0-or-later
#include "Dialogue.h"

#include <algorithm>

namespace {

/// \r, \n and \x41.
QByteArray unescaped(const QByteArray &text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        const char c = text.at(++i);
        if (c == 'x') {
            result += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            result += c == 'r' ? '\r' : c == 'n' ? '\n' : c;
        }
    }
    return result;
}

bool readSetting(Dialogue &dialogue, const QByteArray &word, const QByteArray &rest)
{
    if (word == "security")
        dialogue.security = rest;
    else if (word == "login")
        dialogue.login = rest.split(' ');
    else if (word == "from")
        dialogue.from = rest;
    else if (word == "to")
        dialogue.to = rest.split(' ');
    else if (word == "message")
        dialogue.message = unescaped(rest);
    else if (word == "ehlo")
        dialogue.ehlo = unescaped(rest);
    else if (word == "notify")
        dialogue.notify = rest;
    else if (word == "envid")
        dialogue.envelopeId = rest;
    else if (word == "8bit")
        dialogue.eightBit = true;
    else if (word == "utf8headers")
        dialogue.utf8Headers = true;
    else if (word == "unreadable")
        dialogue.unreadable = true;
    else
        return false;
    return true;
}

} // namespace

Dialogue Dialogue::parse(const QByteArray &file)
{
    using Kind = Step::Kind;
    static const std::pair<QByteArray, Kind> events[] = {
        {"RAW", Kind::Raw},         {"TLS", Kind::Tls},         {"CLOSE", Kind::Close}, {"DROP", Kind::Drop},
        {"TIMEOUT", Kind::Timeout}, {"CANCEL", Kind::Cancel},   {"NEXT", Kind::Next},   {"S:", Kind::Server},
        {"C:", Kind::Client},       {"C~", Kind::ClientPrefix},
    };
    Dialogue dialogue;
    for (const QByteArray &line : file.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype space = line.indexOf(' ');
        const QByteArray word = line.left(space < 0 ? line.size() : space);
        const QByteArray rest = space < 0 ? QByteArray() : line.mid(space + 1);
        const auto event = std::find_if(std::begin(events), std::end(events),
                                        [&word](const auto &each) { return each.first == word; });
        if (event != std::end(events))
            dialogue.steps.push_back({event->second, unescaped(rest)});
        else if (word == "outcome" || word == "failed")
            dialogue.expected += line;
        else if (!readSetting(dialogue, word, rest))
            qFatal("A dialogue has a line that nothing knows: %s", line.constData());
    }
    return dialogue;
}

bool Dialogue::has(Step::Kind kind) const
{
    return std::any_of(steps.begin(), steps.end(), [kind](const Step &step) { return step.kind == kind; });
}
