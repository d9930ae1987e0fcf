// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/MailObject.h"
#include "mime/BinaryForm.h"

namespace sendoff {

/// A stored message in its binary form. What open() gives fails before its last octet where the
/// stored message does, as it reads that to its end.
class BinaryContent final : public MessageContent {
public:
    BinaryContent(BinaryForm form, std::shared_ptr<const MessageContent> stored)
        : m_form(std::move(form)), m_stored(std::move(stored))
    {
    }
    qint64 size() const override { return m_form.size(); }
    std::unique_ptr<QIODevice> open() const override
    {
        auto message = m_stored->open();
        return message ? m_form.open(std::move(message)) : nullptr;
    }

private:
    BinaryForm m_form;
    std::shared_ptr<const MessageContent> m_stored;
};

} // namespace sendoff
