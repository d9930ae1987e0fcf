// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/Exif.h"
#include "metadata/Picture.h"

#include <qendian.h>

namespace sendoff {

namespace {

constexpr QByteArrayView exifMark("Exif\0\0", 6);
constexpr QByteArrayView xmpMark("http://ns.adobe.com/");
constexpr QByteArrayView iccMark("ICC_PROFILE\0", 12);

enum Marker : uchar {
    StartOfImage = 0xd8,
    EndOfImage = 0xd9,
    StartOfScan = 0xda,
    App0 = 0xe0,
    App1 = 0xe1,
    App2 = 0xe2,
    App13 = 0xed,
    App14 = 0xee,
    App15 = 0xef,
    Comment = 0xfe
};

class Jpeg {
public:
    explicit Jpeg(QByteArrayView octets) : m_octets(octets) {}

    Picture takeApart()
    {
        m_picture.stripped = octetsOf(0, 2);
        while (!m_picture.isWhole && takeSegment()) {
        }
        if (m_orientation != 1)
            insertOrientation();
        return m_picture;
    }

private:
    QByteArray octetsOf(qsizetype at, qsizetype length) const { return m_octets.sliced(at, length).toByteArray(); }
    uchar octet(qsizetype at) const { return at < m_octets.size() ? uchar(m_octets.at(at)) : 0; }

    bool takeSegment()
    {
        while (octet(m_at) == 0xff && octet(m_at + 1) == 0xff)
            ++m_at; // fill octets: T.81 B.1.1.2
        if (m_at + 2 > m_octets.size() || octet(m_at) != 0xff)
            return false;
        const uchar marker = octet(m_at + 1);
        if (marker == EndOfImage) {
            m_picture.stripped += octetsOf(m_at, 2);
            m_picture.isWhole = true;
            m_picture.found.comment = m_picture.found.comment || m_at + 2 < m_octets.size();
            return false;
        }
        if (m_at + 4 > m_octets.size())
            return false;
        const qsizetype length = 2 + qFromBigEndian<quint16>(m_octets.data() + m_at + 2);
        if (length < 4 || m_at + length > m_octets.size())
            return false;
        if (isKept(marker, m_octets.sliced(m_at + 4, length - 4)))
            m_picture.stripped += octetsOf(m_at, length);
        m_at += length;
        if (marker == StartOfScan)
            takeScan();
        return true;
    }

    /// Coded data: up to a marker that is no restart and no stuffed octet.
    void takeScan()
    {
        const qsizetype begin = m_at;
        while (m_at < m_octets.size()) {
            const uchar next = octet(m_at + 1);
            if (octet(m_at) == 0xff && next != 0 && !(next >= 0xd0 && next <= 0xd7) && next != 0xff)
                break;
            ++m_at;
        }
        m_picture.stripped += octetsOf(begin, m_at - begin);
    }

    bool isKept(uchar marker, QByteArrayView content)
    {
        FileMetadata &found = m_picture.found;
        if (marker == Comment) {
            found.comment = true;
            return false;
        }
        if (marker < App0 || marker > App15 || marker == App0 || marker == App14)
            return true;
        if (marker == App2 && content.startsWith(iccMark))
            return true;
        if (marker == App1 && content.startsWith(exifMark)) {
            const Exif exif = Exif::read(content.sliced(exifMark.size()));
            add(found, exif.found);
            m_orientation = exif.orientation;
        } else if (marker == App1 && content.startsWith(xmpMark)) {
            add(found, readXmp(content));
        } else {
            // IPTC in App13 has authors, places and words, each in its own numbers.
            found.author = found.author || marker == App13;
            found.comment = true;
        }
        return false;
    }

    /// Behind App0, which must be first where it is.
    void insertOrientation()
    {
        const QByteArray content = exifMark.toByteArray() + Exif::withOrientation(m_orientation);
        QByteArray segment("\xff\xe1", 2);
        segment += char((content.size() + 2) >> 8);
        segment += char((content.size() + 2) & 0xff);
        segment += content;
        qsizetype at = 2;
        const QByteArray &octets = m_picture.stripped;
        if (octets.size() > 6 && uchar(octets.at(2)) == 0xff && uchar(octets.at(3)) == App0)
            at += 2 + qFromBigEndian<quint16>(octets.constData() + 4);
        m_picture.stripped.insert(at, segment);
    }

    const QByteArrayView m_octets;
    qsizetype m_at = 2;
    Picture m_picture;
    int m_orientation = 1;
};

} // namespace

std::optional<Picture> takeJpegApart(QByteArrayView octets)
{
    if (!octets.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return std::nullopt;
    return Jpeg(octets).takeApart();
}

} // namespace sendoff
