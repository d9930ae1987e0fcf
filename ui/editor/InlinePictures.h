// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <QHash>
#include <QImage>
#include <QTextFormat>

#include <optional>

class QTextDocument;

namespace sendoff {

/// The pictures within a message's text: kept as they came (a file or its octets), shown at the size that
/// they have in the text, so that big ones cost no more memory than they show.
class InlinePictures {
public:
    /// Widest that a picture is put in, in device-independent pixels.
    static constexpr int widest = 640;

    /// Of a draft; those without a contentId are no pictures of the text.
    void setAttachments(const std::vector<Attachment> &attachments);
    /// From now on none are taken.
    void refuse() { m_refuses = true; }
    /// A new one, as what goes into the text; none if it isn't a picture that readers show. Sizes
    /// `attachment`.
    std::optional<QTextImageFormat> add(Attachment attachment);
    /// Those that are in the document, in its order, each once.
    std::vector<Attachment> used(const QTextDocument &document) const;
    /// For QTextDocument::loadResource(); `name` is "cid:…".
    QImage shown(const QString &name, qreal devicePixelRatio) const;

    static Attachment fromImage(const QImage &image);
    static std::optional<Attachment> fromFile(const QString &path);

private:
    QHash<QByteArray, Attachment> m_pictures;
    bool m_refuses = false;
};

/// The contentIds of the pictures in a document, in its order, each once.
QByteArrayList contentIds(const QTextDocument &document);

} // namespace sendoff
