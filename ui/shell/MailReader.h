// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace sendoff {

/// The program with which mail is read on this desktop.
class MailReader final : public QObject {
    Q_OBJECT
public:
    enum class Way {
        Link, ///< opens a message by its Message-ID
        File, ///< opens message files
        None
    };
    using QObject::QObject;

    /// How it can be shown a message. `done` comes later, from the event loop.
    void ask(QObject *context, std::function<void(Way)> done);
    /// From the desktop entries of the programs that open links to messages and message files; Sendoff itself
    /// is no reader.
    static Way wayFor(const QString &linkProgram, const QString &fileProgram);
    /// As programs of this system take it.
    static QUrl linkTo(const QByteArray &messageId);
};

} // namespace sendoff
