// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission/SubmittedContent.h"

#include <QTemporaryFile>

namespace sendoff {

namespace {

/// Of 200 that arrive at a time, 13 MB.
constexpr qsizetype mostInMemory = 64 * 1024;

} // namespace

SubmittedContent::SubmittedContent(QString folder) : m_folder(std::move(folder)) {}

SubmittedContent::~SubmittedContent() = default;

void SubmittedContent::add(const QByteArray &octets)
{
    if (m_failed)
        return;
    if (!m_file && m_octets.size() + octets.size() <= mostInMemory) {
        m_octets += octets;
        return;
    }
    m_failed = !(m_file || spill()) || !write(octets);
    // Nobody waits for the rest of it to be thrown away.
    if (m_failed)
        m_file.reset();
}

bool SubmittedContent::spill()
{
    // Only its owner may read it.
    m_file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/arriving-XXXXXX"));
    const QByteArray before = std::exchange(m_octets, {});
    return m_file->open() && write(before);
}

bool SubmittedContent::write(const QByteArray &octets)
{
    m_isDiskFull = m_file->write(octets) != octets.size();
    return !m_isDiskFull;
}

bool SubmittedContent::finish()
{
    if (!m_failed && m_file && !m_file->flush()) {
        m_failed = m_isDiskFull = true;
        m_file.reset();
    }
    return !m_failed;
}

QString SubmittedContent::path() const
{
    return m_file ? m_file->fileName() : QString();
}

} // namespace sendoff
