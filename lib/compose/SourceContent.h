// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailObject.h"
#include "mime/Source.h"

namespace sendoff {

/// A message that is put together while it is read.
class SourceContent final : public MessageContent {
public:
    explicit SourceContent(Source source) : m_source(std::move(source)) {}
    qint64 size() const override { return m_source.size(); }
    std::unique_ptr<QIODevice> open() const override { return m_source.open(); }

private:
    const Source m_source;
};

} // namespace sendoff
