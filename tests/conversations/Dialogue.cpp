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

/// "1000 TEXT": so often.
QByteArray repeated(const QByteArray &rest)
{
    const qsizetype end = rest.indexOf(' ');
    return unescaped(rest.mid(end + 1)).repeated(rest.left(end).toLongLong());
}

/// As MAIL takes it: "120;R", "120;NT".
sendoff::DeliverBy deliverByFrom(const QByteArray &text)
{
    const qsizetype semicolon = text.indexOf(';');
    const QByteArray mode = text.mid(semicolon + 1);
    return {.seconds = text.left(semicolon).toLongLong(),
            .mode = mode.startsWith('R') ? sendoff::DeliverBy::Mode::Return : sendoff::DeliverBy::Mode::Notify,
            .trace = mode.endsWith('T')};
}

bool readSetting(Dialogue &dialogue, const QByteArray &word, const QByteArray &rest)
{
    if (word == "security")
        dialogue.security = rest;
    else if (word == "login")
        dialogue.login = rest.split(' ');
    else if (word == "floor")
        dialogue.floor = rest;
    else if (word == "bound")
        dialogue.bindings = rest.split(' ');
    else if (word == "clientcertificate")
        dialogue.clientCertificate = true;
    else if (word == "from")
        dialogue.from = rest;
    else if (word == "to")
        dialogue.to = rest.split(' ');
    else if (word == "message")
        dialogue.message = unescaped(rest);
    else if (word == "message*")
        dialogue.message = repeated(rest);
    else if (word == "ehlo")
        dialogue.ehlo = unescaped(rest);
    else if (word == "notify")
        dialogue.notify = rest;
    else if (word == "envid")
        dialogue.envelopeId = rest;
    else if (word == "orcpt")
        dialogue.original = unescaped(rest).split(';');
    else if (word == "copies")
        dialogue.copies = rest.toInt();
    else if (word == "repeatable")
        dialogue.repeatable = true;
    else if (word == "lmtp")
        dialogue.lmtp = true;
    else if (word == "requiretls")
        dialogue.options.requireTls = true;
    else if (word == "priority")
        dialogue.options.mtPriority = rest.toInt();
    else if (word == "by")
        dialogue.options.deliverBy = deliverByFrom(rest);
    else if (word == "hold")
        dialogue.options.holdFor = rest.toLongLong();
    else if (word == "binary")
        dialogue.binary = true;
    else if (word == "binaryform")
        dialogue.binaryForm = unescaped(rest);
    else if (word == "8bit")
        dialogue.eightBit = true;
    else if (word == "utf8headers")
        dialogue.utf8Headers = true;
    else if (word == "unreadable")
        dialogue.unreadable = true;
    else if (word == "ask")
        dialogue.asks += rest;
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
        // "C* 1000 TEXT": so often. "S* 1000 TEXT" and "R* 1000 TEXT": the same, and never cut within.
        if (word == "C*" || word == "S*" || word == "R*") {
            const qsizetype end = rest.indexOf(' ');
            const QByteArray octets = unescaped(rest.mid(end + 1)) + (word == "S*" ? "\r\n" : "");
            const Kind kind = word == "C*" ? Kind::Client : Kind::Raw;
            dialogue.steps.insert(dialogue.steps.end(), rest.left(end).toUInt(), {kind, octets});
        } else if (event != std::end(events))
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
