// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DraftFile.h"

#include "address/AddressList.h"
#include "compose/identityOf.h"
#include "mime/HeaderWriter.h"

namespace sendoff {

Result<DraftFile, std::vector<ComposeIssue>> DraftFile::of(const Draft &draft, const Account &account,
                                                           const Clock &clock, Randomness &randomness)
{
    Draft whole = draft;
    // A message needs somebody to go to; a blind recipient leaves no trace in its headers.
    if ((draft.to + draft.cc + draft.bcc).trimmed().isEmpty())
        whole.bcc = account.identity.from.address.toText();
    const auto prepared = prepare(whole, identityOf(whole, account), clock, randomness);
    if (!prepared)
        return prepared.error();
    HeaderWriter headers(prepared->mail.hasUtf8Headers ? HeaderWriter::Form::Utf8 : HeaderWriter::Form::Ascii);
    headers.addStructured("X-Unsent", "1");
    headers.addMailboxes("Bcc", AddressList::parse(draft.bcc).mailboxes);
    return DraftFile{headers.octets(), prepared->mail.content};
}

} // namespace sendoff
