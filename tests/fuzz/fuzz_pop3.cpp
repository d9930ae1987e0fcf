// SPDX-License-Identifier: GPL-3.0-or-later
// A POP3 server says anything, and is asked for reports. Input: an octet of choices, then what it says.
#include "FuzzInput.h"
#include "Require.h"
#include "sasl/FixedRandomness.h"

#include "mailbox/Pop3Handshake.h"
#include "mailbox/Pop3ReportSearch.h"

using namespace sendoff;

namespace {

const QByteArray password = QByteArrayLiteral("secret-word");

void requireSound(const QByteArray &line)
{
    require(!line.contains('\r') && !line.contains('\n') && !line.contains('\0'), "a command is one line");
}

void requireHarmless(const QByteArray &line)
{
    requireSound(line);
    const bool isOneOfTwo = line == "UIDL" || line.startsWith("TOP ");
    require(isOneOfTwo, "once logged in, nothing but UIDL and TOP is said");
}

/// The machines without a socket: the handshake, then the search.
class Client {
public:
    Client(uint8_t choices, Randomness &randomness)
        : m_handshake({.startTls = (choices & 1) != 0,
                       .encrypted = (choices & 1) == 0,
                       .sasl = {.user = QStringLiteral("jane"), .password = password}},
                      randomness),
          m_isEncrypted((choices & 1) == 0)
    {
    }

    /// False when it is over.
    bool hear(const QByteArray &line)
    {
        return m_search ? onAnswer(line) : perform(m_handshake.step(line));
    }

private:
    bool perform(const Pop3HandshakeAction &action)
    {
        if (const auto *say = std::get_if<Pop3Say>(&action)) {
            requireSound(say->line);
            require(!say->shown.contains(password), "no secret is written down");
            require(m_isEncrypted || m_handshake.state() <= Pop3Handshake::State::StartTls || !say->line.startsWith("PASS"), "no password in clear");
            return true;
        }
        if (std::holds_alternative<Pop3BeginTls>(action)) {
            m_isEncrypted = true;
            return perform(m_handshake.encrypted());
        }
        if (std::holds_alternative<Pop3Ready>(action)) {
            m_search.emplace(QByteArrayList{"seen"}, QDateTime::fromSecsSinceEpoch(0), 1024,
                             [](const QByteArray &headers) { return Pop3ReportSearch::Glance{headers.contains("R"), {}}; });
            return perform(m_search->begin());
        }
        return std::holds_alternative<Pop3Listen>(action);
    }

    bool perform(const Pop3SearchStep &step)
    {
        if (const auto *request = std::get_if<Pop3Request>(&step)) {
            requireHarmless(request->line);
            require(++m_requests <= 2 * Pop3ReportSearch::mostAtOnce + 1, "it comes to an end");
            m_exchange.emplace(*request);
            return true;
        }
        return false;
    }

    bool onAnswer(const QByteArray &line)
    {
        const Pop3Step step = m_exchange->step(line);
        const auto *answer = std::get_if<Pop3Answer>(&step);
        if (!answer)
            return std::holds_alternative<Pop3More>(step);
        const Pop3Answer whole = *answer;
        return perform(m_search->step(whole));
    }

    Pop3Handshake m_handshake;
    std::optional<Pop3ReportSearch> m_search;
    std::optional<Pop3Exchange> m_exchange;
    bool m_isEncrypted;
    size_t m_requests = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    FixedRandomness randomness;
    Client client(data[0], randomness);
    Pop3Reader reader;
    reader.feed(QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)));
    while (true) {
        const auto line = reader.next();
        if (!line || !*line || !client.hear(**line))
            return 0;
    }
}
