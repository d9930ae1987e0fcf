// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SpooledContent.h"

#include "store/BinaryContent.h"
#include "store/VerifyingFile.h"

namespace sendoff {

std::unique_ptr<QIODevice> SpooledContent::open() const
{
    auto file = std::make_unique<VerifyingFile>(m_path, m_place);
    return file->open() ? std::move(file) : nullptr;
}

bool SpooledContent::isWhole() const
{
    const auto source = open();
    char last = 0;
    return source && (size() == 0 || (source->seek(size() - 1) && source->read(&last, 1) == 1));
}

std::shared_ptr<const MessageContent> SpooledContent::binaryForm() const
{
    const auto source = open();
    const auto form = source ? BinaryForm::of(*source) : std::nullopt;
    return form ? std::make_shared<BinaryContent>(*form, std::make_shared<SpooledContent>(*this)) : nullptr;
}

} // namespace sendoff
