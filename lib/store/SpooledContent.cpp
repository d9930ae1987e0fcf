// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SpooledContent.h"

#include "store/VerifyingFile.h"

namespace sendoff {

std::unique_ptr<QIODevice> SpooledContent::open() const
{
    auto file = std::make_unique<VerifyingFile>(m_path, m_place);
    return file->open() ? std::move(file) : nullptr;
}

} // namespace sendoff
