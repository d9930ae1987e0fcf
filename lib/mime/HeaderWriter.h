// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "address/Mailbox.h"

#include <QByteArrayList>

#include <utility>
#include <vector>

namespace sendoff {

/// RFC 5322 2.2: printable ASCII but the colon, not too long.
bool isHeaderName(const QByteArray &name);

/// The one place where header lines are made. Folded at 76 octets where there is a blank to fold at,
/// never over 998 (RFC 5322 2.1.1). What holds CR, LF or NUL, or has no header's name, is refused:
/// nothing is written, and refused() names it. Other controls become blanks.
class HeaderWriter {
public:
    enum class Form { Ascii, Utf8 }; ///< Utf8: RFC 6532, for SMTPUTF8 messages only
    explicit HeaderWriter(Form form = Form::Ascii) : m_form(form) {}

    /// Text, RFC 2047 encoded where needed.
    void addText(const QByteArray &name, const QString &text);
    /// RFC 5322 3.4 address list; nothing if it is empty.
    void addMailboxes(const QByteArray &name, const std::vector<Mailbox> &mailboxes);
    /// A structured value that holds ASCII tokens; folded at blanks.
    void addStructured(const QByteArray &name, const QByteArray &value);

    struct Parameter {
        QByteArray name;
        QString value;
    };
    /// `value; name="…"`. What is not ASCII goes as RFC 2231 and only so: where a plain one stands
    /// beside it, common readers (Python's) take that and show a maimed name.
    void addParametrized(const QByteArray &name, const QByteArray &value, const std::vector<Parameter> &parameters);

    const QByteArray &octets() const { return m_octets; }
    /// Names of the headers that were not written.
    const QByteArrayList &refused() const { return m_refused; }

private:
    bool accepts(const QByteArray &name, const QString &value);
    bool needsEncoding(const QString &text) const;
    QByteArrayList phrase(const QByteArray &name, const QString &display) const;
    void addWords(const QByteArray &name, const QByteArrayList &words);

    const Form m_form;
    QByteArray m_octets;
    QByteArrayList m_refused;
};

} // namespace sendoff
