// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <optional>

namespace sendoff::cli {

/// Standard output for results, standard error for words to people.
class Console {
public:
    explicit Console(bool json) : m_json(json) {}
    bool isJson() const { return m_json; }
    /// A result line; with --json nothing, as the one document is all that may stand there.
    void line(const QString &text) const;
    void document(const QJsonDocument &json) const;
    /// With --json, if no document was written yet: what was said, and how it ended. A program that
    /// reads standard output always finds exactly one document there.
    void closingDocument(int exitCode) const;
    /// False if standard output doesn't take them.
    [[nodiscard]] bool octets(const QByteArray &octets) const;
    /// How far long work is, on a line that the next word replaces; on a terminal only.
    void progress(const QString &sentence) const;
    /// Control characters are escaped: a server's words can't drive a terminal.
    void say(const QString &sentence) const;
    /// Somebody sees at once what is said.
    static bool isTerminal();
    /// Nothing if it can't be read to its end.
    static std::optional<QByteArray> readStandardInput();
    /// Without echo, where standard input is a terminal. Null if it isn't.
    static std::optional<QString> askSecret(const QString &prompt);

private:
    bool m_json;
    mutable bool m_hasDocument = false;
    mutable bool m_showsProgress = false;
    mutable QStringList m_said;

    void endProgress() const;
};

} // namespace sendoff::cli
