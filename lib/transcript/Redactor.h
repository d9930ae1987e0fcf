// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace sendoff {

/// Takes secrets out of a conversation before it is kept. It sees each line, without its CRLF, in
/// both directions, and follows AUTH (RFC 4954 4) by itself: every response of every mechanism is
/// hidden, and so is what a server repeats of it, as it was, in base64, within JSON or a URL, or cut
/// off. Nobody has to remember to tell it anything.
class Redactor {
public:
    Redactor() = default;
    ~Redactor();
    Redactor(const Redactor &) = delete;
    Redactor &operator=(const Redactor &) = delete;

    /// Stands where something was cut out.
    static QByteArray mark();

    /// Octets to cut out of every later line, as they are or within base64.
    void addSecret(const QByteArray &octets);
    /// The line as it may be kept.
    QByteArray client(const QByteArray &line);
    QByteArray server(const QByteArray &line);
    /// Of the server, while a login may be on, and no part of it.
    QByteArray remark(const QByteArray &line) const { return cut(line); }

private:
    QByteArray hideInitialResponse(const QByteArray &line);
    QByteArray hideResponse(const QByteArray &response);
    void learn(const QByteArray &response);
    void addForm(const QByteArray &octets);
    bool isPieceOfResponse(const QByteArray &lowerCase) const;
    QByteArray cutPiecesOfResponses(QByteArray line) const;
    QByteArray cut(QByteArray line) const;

    std::vector<QByteArray> m_secrets;
    std::vector<QByteArray> m_encodings; ///< what a secret looks like within base64
    std::vector<QByteArray> m_sent;      ///< responses as they went, lower case
    QByteArray m_mechanism;              ///< of the newest AUTH, upper case
    int m_responses = 0;                 ///< sent since then
    bool m_isExchange = false;
    /// 334 replies that wait for a response. A server may say "334" and "500" at once; the response
    /// to the first is a secret even so.
    int m_challenges = 0;
};

} // namespace sendoff
