// SPDX-License-Identifier: GPL-3.0-or-later
// A submission server that takes everything as fast as it can and keeps nothing: implicit TLS 1.3, AUTH
// PLAIN, PIPELINING, SIZE, 8BITMIME and, unless started with "data", CHUNKING.
//   bench_sink CERTIFICATE.pem KEY.pem [data]
// Says "port N", then for each connection that ends "connection MESSAGES OCTETS FLIGHTS". A flight is what
// the client says until it waits for us; those are counted that the last message took.
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <thread>

namespace {

/// What an SMTP server does with octets, when all that it does is count.
class Sink {
public:
    explicit Sink(bool chunking) : m_chunking(chunking) {}

    std::string greeting() const { return "220 sink.example.org ESMTP\r\n"; }
    /// Takes octets in any cut and gives the replies to them.
    std::string take(std::string_view octets)
    {
        m_replies.clear();
        while (!octets.empty() && !m_hasQuit) {
            if (m_chunkLeft > 0)
                takeChunk(octets);
            else if (m_inData)
                takeData(octets);
            else
                takeCommandOctets(octets);
        }
        return m_replies;
    }
    bool hasQuit() const { return m_hasQuit; }
    long messages() const { return m_messages; }
    long octets() const { return m_octets; }

private:
    void takeChunk(std::string_view &octets)
    {
        const size_t count = std::min(octets.size(), size_t(m_chunkLeft));
        m_octets += long(count);
        m_chunkLeft -= long(count);
        octets.remove_prefix(count);
        if (m_chunkLeft == 0)
            endChunk();
    }

    void endChunk()
    {
        m_messages += m_isLastChunk;
        m_replies += "250 2.0.0 ok\r\n";
    }

    /// Looks for CR LF "." CR LF, which begins at a line end.
    void takeData(std::string_view &octets)
    {
        static constexpr std::string_view end = "\r\n.\r\n";
        const std::string seam = m_tail + std::string(octets.substr(0, end.size() - 1));
        const size_t before = seam.find(end);
        size_t used = octets.size();
        bool isOver = false;
        if (before != std::string::npos && before < m_tail.size()) {
            used = before + end.size() - m_tail.size();
            isOver = true;
        } else if (const void *found = memmem(octets.data(), octets.size(), end.data(), end.size())) {
            used = size_t(static_cast<const char *>(found) - octets.data()) + end.size();
            isOver = true;
        }
        m_octets += long(used);
        const std::string newest = m_tail + std::string(octets.substr(used - std::min(used, end.size()),
                                                                      std::min(used, end.size())));
        m_tail = newest.substr(newest.size() - std::min(newest.size(), end.size() - 1));
        octets.remove_prefix(used);
        if (isOver) {
            m_inData = false;
            ++m_messages;
            m_replies += "250 2.0.0 ok\r\n";
        }
    }

    void takeCommandOctets(std::string_view &octets)
    {
        const size_t end = octets.find('\n');
        if (end == std::string_view::npos) {
            m_line += octets;
            octets = {};
            return;
        }
        m_line += octets.substr(0, end);
        octets.remove_prefix(end + 1);
        if (!m_line.empty() && m_line.back() == '\r')
            m_line.pop_back();
        takeCommand();
        m_line.clear();
    }

    bool isVerb(const char *verb) const { return strncasecmp(m_line.c_str(), verb, strlen(verb)) == 0; }

    void takeCommand()
    {
        if (m_awaitsResponse) {
            m_awaitsResponse = false;
            m_replies += "235 2.7.0 ok\r\n";
        } else if (isVerb("EHLO")) {
            m_replies += "250-sink.example.org\r\n250-PIPELINING\r\n250-SIZE 0\r\n250-8BITMIME\r\n"
                         "250-ENHANCEDSTATUSCODES\r\n";
            m_replies += m_chunking ? "250-CHUNKING\r\n" : "";
            m_replies += "250 AUTH PLAIN\r\n";
        } else if (isVerb("AUTH")) {
            m_awaitsResponse = m_line.find(' ', 5) == std::string::npos;
            m_replies += m_awaitsResponse ? "334 \r\n" : "235 2.7.0 ok\r\n";
        } else if (isVerb("DATA")) {
            m_replies += "354 go on\r\n";
            m_inData = true;
            m_tail = "\r\n";
        } else if (isVerb("BDAT")) {
            char *rest = nullptr;
            m_chunkLeft = strtol(m_line.c_str() + 4, &rest, 10);
            m_isLastChunk = strcasestr(rest, "LAST") != nullptr;
            if (m_chunkLeft == 0)
                endChunk();
        } else if (isVerb("QUIT")) {
            m_replies += "221 2.0.0 bye\r\n";
            m_hasQuit = true;
        } else {
            m_replies += "250 2.1.0 ok\r\n";
        }
    }

    const bool m_chunking;
    std::string m_line;
    std::string m_tail; ///< the last octets of DATA, which the end may begin in
    std::string m_replies;
    long m_chunkLeft = 0;
    long m_messages = 0;
    long m_octets = 0;
    bool m_awaitsResponse = false; ///< of AUTH
    bool m_isLastChunk = false;
    bool m_inData = false;
    bool m_hasQuit = false;
};

void writeAll(SSL *tls, const std::string &octets)
{
    if (!octets.empty())
        SSL_write(tls, octets.data(), int(octets.size()));
}

void serve(SSL_CTX *context, int socket, bool chunking)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    SSL *const tls = SSL_new(context);
    SSL_set_fd(tls, socket);
    Sink sink(chunking);
    long flights = 0;
    long flightsOfMessages = 0;
    bool hasSpoken = true;
    if (SSL_accept(tls) == 1) {
        writeAll(tls, sink.greeting());
        std::string replies;
        static thread_local char buffer[256 * 1024];
        while (!sink.hasQuit()) {
            // With nothing left to read the client waits for us.
            if (SSL_pending(tls) == 0 && !replies.empty()) {
                writeAll(tls, replies);
                replies.clear();
                hasSpoken = true;
            }
            const int count = SSL_read(tls, buffer, int(sizeof buffer));
            if (count <= 0)
                break;
            flights += hasSpoken;
            hasSpoken = false;
            const long before = sink.messages();
            replies += sink.take({buffer, size_t(count)});
            flightsOfMessages = sink.messages() > before ? flights : flightsOfMessages;
        }
        writeAll(tls, replies);
        SSL_shutdown(tls);
    }
    std::printf("connection %ld %ld %ld\n", sink.messages(), sink.octets(), flightsOfMessages);
    std::fflush(stdout);
    SSL_free(tls);
    close(socket);
}

/// A listening socket on loopback, on a free port; -1 if there is none.
int listenOnLoopback(int &port)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(listener, 16) != 0 ||
        getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return -1;
    port = ntohs(address.sin_port);
    return listener;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: bench_sink CERTIFICATE.pem KEY.pem [data]\n");
        return 64;
    }
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX *const context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_read_ahead(context, 1);
    if (SSL_CTX_use_certificate_chain_file(context, arguments[1]) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, arguments[2], SSL_FILETYPE_PEM) != 1) {
        std::fprintf(stderr, "certificate or key can't be used\n");
        return 66;
    }
    int port = 0;
    const int listener = listenOnLoopback(port);
    if (listener < 0)
        return 71;
    std::printf("port %d\n", port);
    std::fflush(stdout);
    const bool chunking = count < 4 || std::strcmp(arguments[3], "data") != 0;
    while (true) {
        const int socket = accept(listener, nullptr, nullptr);
        if (socket >= 0)
            std::thread(serve, context, socket, chunking).detach();
    }
}
