// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/newToken.h"

#include <algorithm>

namespace sendoff {

namespace {

constexpr int secretOctets = 20;
constexpr int saltOctets = 16;
constexpr int longestUser = 32;

/// RFC 4648 6, lower-case, without padding: nothing that a shell, a URL or a tired eye could take for something else.
QByteArray base32(const QByteArray &octets)
{
    static constexpr char digits[] = "abcdefghijklmnopqrstuvwxyz234567";
    QByteArray result;
    quint32 bits = 0;
    int count = 0;
    for (const char octet : octets) {
        bits = (bits << 8 | static_cast<unsigned char>(octet)) & 0xffff;
        for (count += 8; count >= 5; count -= 5)
            result += digits[(bits >> (count - 5)) & 31];
    }
    return result;
}

/// Letters and digits of ASCII; what is between them becomes one "-".
QByteArray slugOf(const QString &name)
{
    QByteArray slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        const char16_t lower = c.toLower().unicode();
        const bool isPlain = (lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9');
        if (isPlain)
            slug += char(lower);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith('-'))
            slug += '-';
    }
    slug.truncate(longestUser);
    while (slug.endsWith('-'))
        slug.chop(1);
    return slug.isEmpty() ? QByteArray("program") : slug;
}

} // namespace

NewSubmissionToken makeToken(const SubmissionTokenWish &wish, const std::vector<SubmissionToken> &present, const QDateTime &now,
                             Randomness &randomness)
{
    const QByteArray slug = slugOf(wish.name);
    QByteArray user = slug;
    const auto isTaken = [&present](const QByteArray &wanted) {
        return std::any_of(present.begin(), present.end(), [&wanted](const SubmissionToken &each) { return each.user == wanted; });
    };
    for (int number = 2; isTaken(user); ++number)
        user = slug + '-' + QByteArray::number(number);
    const QByteArray secret = base32(randomness.bytes(secretOctets));
    return {{.name = wish.name,
             .user = user,
             .verifier = ScramVerifier::of(secret, randomness.bytes(saltOctets)),
             .account = wish.account,
             .perMinute = wish.perMinute,
             .made = now},
            secret};
}

} // namespace sendoff
