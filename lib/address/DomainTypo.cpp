// SPDX-License-Identifier: GPL-3.0-or-later
#include "address/DomainTypo.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sendoff {

namespace {

constexpr int shortName = 8;  ///< below: "aon.com" is no slip of "aol.com"
constexpr int longName = 11;  ///< from here, two slips

/// Ends of names that are slips, by what was meant.
constexpr std::pair<QLatin1String, QLatin1String> wrongEnds[] = {
    {QLatin1String("con"), QLatin1String("com")},  {QLatin1String("cmo"), QLatin1String("com")},
    {QLatin1String("ocm"), QLatin1String("com")},  {QLatin1String("vom"), QLatin1String("com")},
    {QLatin1String("xom"), QLatin1String("com")},  {QLatin1String("cpm"), QLatin1String("com")},
    {QLatin1String("comm"), QLatin1String("com")}, {QLatin1String("coom"), QLatin1String("com")},
    {QLatin1String("nte"), QLatin1String("net")},  {QLatin1String("nett"), QLatin1String("net")},
    {QLatin1String("ogr"), QLatin1String("org")},  {QLatin1String("orgg"), QLatin1String("org")},
    {QLatin1String("rog"), QLatin1String("org")}};

/// Domains of many people's addresses: lower case, U-labels.
const QSet<QString> &largeMailDomains()
{
    static const QSet<QString> domains = [] {
        constexpr const char *names =
            "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com "
            "icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com "
            "fastmail.fm gmx.com gmx.net gmx.de gmx.at gmx.ch mail.com email.com zoho.com yandex.com yandex.ru "
            "mail.ru inbox.ru list.ru bk.ru rambler.ru web.de t-online.de freenet.de posteo.de mailbox.org "
            "arcor.de 1und1.de online.de hotmail.de outlook.de yahoo.de live.de hotmail.co.uk outlook.co.uk "
            "yahoo.co.uk live.co.uk btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net hotmail.fr "
            "outlook.fr yahoo.fr live.fr orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr "
            "hotmail.it outlook.it yahoo.it live.it libero.it virgilio.it tiscali.it alice.it tin.it "
            "hotmail.es outlook.es yahoo.es live.es telefonica.net terra.es uol.com.br bol.com.br terra.com.br "
            "hotmail.com.br outlook.com.br yahoo.com.br ig.com.br globo.com yahoo.com.mx hotmail.com.mx "
            "yahoo.com.ar yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com qq.com 163.com 126.com "
            "sina.com sina.cn sohu.com foxmail.com yeah.net naver.com daum.net hanmail.net kakao.com yahoo.co.in "
            "yahoo.in rediffmail.com yahoo.ca sympatico.ca rogers.com shaw.ca telus.net bigpond.com optusnet.com.au "
            "yahoo.com.au comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net "
            "earthlink.net optonline.net frontier.com juno.com wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz "
            "ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl telenet.be skynet.be bluewin.ch hispeed.ch aon.at "
            "chello.at telia.com spray.se online.no hotmail.se outlook.dk sapo.pt mynet.com hotmail.co.jp";
        QSet<QString> set;
        for (const QString &name : QString::fromLatin1(names).split(u' '))
            set.insert(name);
        return set;
    }();
    return domains;
}

std::optional<QString> withRightEnd(const QString &domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    for (const auto &[wrong, right] : wrongEnds) {
        if (dot > 0 && QStringView(domain).mid(dot + 1) == wrong)
            return domain.left(dot + 1) + right;
    }
    return std::nullopt;
}

/// The same letters, two neighbours of which changed places.
bool isSwapped(const QString &a, const QString &b)
{
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

int slipsAllowed(const QString &meant)
{
    return meant.size() >= longName ? 2 : 1;
}

std::optional<QString> nearest(const QString &domain, const QSet<QString> &candidates)
{
    std::optional<QString> best;
    int fewest = 3;
    for (const QString &candidate : candidates) {
        const int allowed = slipsAllowed(candidate);
        const int slips = slipsBetween(domain, candidate, allowed);
        const bool fits = slips > 0 && slips <= allowed
            && (candidate.size() >= shortName || isSwapped(domain, candidate));
        // Of two that are as near, always the same one.
        if (fits && (slips < fewest || (slips == fewest && candidate < *best))) {
            best = candidate;
            fewest = slips;
        }
    }
    return best;
}

} // namespace

std::optional<AddrSpec> likelyAddress(const AddrSpec &address, const QSet<QString> &knownDomains)
{
    const QString &domain = address.domain();
    if (largeMailDomains().contains(domain) || knownDomains.contains(domain) || domain.startsWith(u'['))
        return std::nullopt;
    // The end first: gamil.con has two slips, one in each half.
    const QString ended = withRightEnd(domain).value_or(domain);
    auto meant = nearest(ended, largeMailDomains());
    if (!meant)
        meant = nearest(ended, knownDomains);
    if (!meant && ended == domain)
        return std::nullopt;
    const auto likely = AddrSpec::parse(address.localPart() + u'@' + meant.value_or(ended));
    return likely ? std::optional(*likely) : std::nullopt;
}

int slipsBetween(QStringView a, QStringView b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    // Optimal string alignment: three rows of the table are enough.
    std::array<std::vector<int>, 3> rows;
    for (auto &row : rows)
        row.resize(size_t(b.size()) + 1);
    for (size_t j = 0; j < rows[0].size(); ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[size_t(i % 3)];
        const auto &above = rows[size_t((i + 2) % 3)];
        const auto &twoAbove = rows[size_t((i + 1) % 3)];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const bool same = a[i - 1] == b[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
        }
    }
    return std::min(rows[size_t(a.size() % 3)][size_t(b.size())], most + 1);
}

} // namespace sendoff
