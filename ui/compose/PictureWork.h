// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/Draft.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace sendoff {

/// A picture in another size.
struct SmallerPicture {
    int longSide = 0;      ///< pixels
    QByteArray data = {};  ///< JPEG, or PNG where it lets something shine through
    QByteArray contentType = {};
    QString name = {};     ///< with the ending that fits
};

// What takes time with files and pictures, on threads of its own. `done` runs in the thread of the call, unless
// `context` is gone.

/// Fits into `side` × `side` pixels; null if it is no picture that can be read.
void makeThumbnail(const Attachment &attachment, int side, QObject *context, std::function<void(QImage)> done);
/// Those of 1920, 1280 and 800 pixels that are less than three quarters of what it is, the largest first. Turned upright, and without
/// place and device.
void makeSmaller(const Attachment &attachment, QObject *context, std::function<void(std::vector<SmallerPicture>)> done);
/// Whole, for a preview.
void readPicture(const Attachment &attachment, const QSize &most, QObject *context, std::function<void(QImage)> done);
/// The first octets of it, for a preview.
void readBeginning(const Attachment &attachment, QObject *context, std::function<void(QByteArray)> done);

/// Its octets in a file of that name; `done` gets the system's words if they couldn't be written.
void saveCopy(const Attachment &attachment, const QString &path, QObject *context, std::function<void(QString)> done);

/// How the files stand, in the order of the attachments.
enum class FileState { Fine, Missing, Unreadable, Changed };
void inspectFiles(const std::vector<Attachment> &attachments, QObject *context,
                  std::function<void(std::vector<FileState>)> done);

} // namespace sendoff
