// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sendoff {

/// A header line as it stands, folding included.
struct RawHeader {
    QByteArray name;    ///< as written
    QByteArray value;   ///< after the colon, unfolded, trimmed
    qsizetype begin = 0; ///< where its octets are in the block
    qsizetype end = 0;
};

/// The lines of a header block (without the empty line), CR LF or LF. What is no header is skipped.
std::vector<RawHeader> headersOf(const QByteArray &block);
/// The first of that name, whatever its case; empty if there is none.
QByteArray headerValue(const std::vector<RawHeader> &headers, const QByteArray &name);

/// Content-Type and Content-Disposition: `value; name=value` with RFC 2231 undone.
struct ParametrizedValue {
    QByteArray value; ///< lower case
    std::map<QByteArray, QString> parameters; ///< names in lower case

    static ParametrizedValue parse(const QByteArray &text);
    QString parameter(const QByteArray &name) const;
};

} // namespace sendoff
