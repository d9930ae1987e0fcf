// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that hand in mail at Sendoff's submission port, all at once: STARTTLS, AUTH PLAIN, then messages
// of 4 kB, each with the next one's envelope behind it in one flight (RFC 2920).
//   bench_submitter PORT CERTIFICATE.pem USER TOKEN CONNECTIONS MESSAGES
// Each connection hands in so many. Prints the seconds from the first MAIL to the last 250 as JSON.
#include <openssl/evp.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <barrier>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace {

[[noreturn]] void die(const std::string &what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::exit(1);
}

/// A connection that waits for each reply that it wants.
class Client {
public:
    Client(SSL_CTX *context, int port) : m_context(context), m_socket(socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(uint16_t(port));
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (connect(m_socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0)
            die("can't connect");
    }
    ~Client()
    {
        SSL_free(m_tls);
        close(m_socket);
    }
    void encrypt()
    {
        m_tls = SSL_new(m_context);
        SSL_set_fd(m_tls, m_socket);
        SSL_set1_host(m_tls, "localhost");
        if (SSL_connect(m_tls) != 1)
            die("no TLS");
    }
    void say(const std::string &octets)
    {
        const int size = int(octets.size());
        const int written = m_tls ? SSL_write(m_tls, octets.data(), size) : int(write(m_socket, octets.data(), octets.size()));
        if (written != size)
            die("can't write");
    }
    /// The last line of a reply, which has to begin so.
    void expect(const char *code)
    {
        for (;;) {
            const size_t end = m_input.find("\r\n");
            if (end == std::string::npos) {
                read();
                continue;
            }
            const std::string line = m_input.substr(0, end);
            m_input.erase(0, end + 2);
            if (line.size() > 3 && line[3] == '-')
                continue;
            if (line.compare(0, 3, code) != 0)
                die("not " + std::string(code) + ": " + line);
            return;
        }
    }

private:
    void read()
    {
        char buffer[4096];
        const int size = m_tls ? SSL_read(m_tls, buffer, sizeof buffer) : int(::read(m_socket, buffer, sizeof buffer));
        if (size <= 0)
            die("the connection ended");
        m_input.append(buffer, size_t(size));
    }

    SSL_CTX *const m_context;
    const int m_socket;
    SSL *m_tls = nullptr;
    std::string m_input;
};

std::string base64(const std::string &text)
{
    std::string result(4 * ((text.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char *>(result.data()),
                                     reinterpret_cast<const unsigned char *>(text.data()), int(text.size()));
    result.resize(size_t(size));
    return result;
}

void logIn(Client &client, const std::string &user, const std::string &token)
{
    client.expect("220");
    client.say("EHLO [127.0.0.1]\r\n");
    client.expect("250");
    client.say("STARTTLS\r\n");
    client.expect("220");
    client.encrypt();
    client.say("EHLO [127.0.0.1]\r\n");
    client.expect("250");
    client.say("AUTH PLAIN " + base64(std::string(1, '\0') + user + std::string(1, '\0') + token) + "\r\n");
    client.expect("235");
}

void handIn(Client &client, int messages)
{
    const std::string envelope = "MAIL FROM:<jane@example.org>\r\nRCPT TO:<ana@example.org>\r\nDATA\r\n";
    std::string content = "From: Jane Roe <jane@example.org>\r\nTo: ana@example.org\r\nSubject: benchmark\r\n\r\n";
    for (int line = 0; line < 51; ++line)
        content += std::string(76, 'x') + "\r\n";
    content += ".\r\n";
    client.say(envelope);
    for (int left = messages; left > 0; --left) {
        client.expect("250");
        client.expect("250");
        client.expect("354");
        client.say(left > 1 ? content + envelope : content);
        client.expect("250");
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 7)
        die("bench_submitter PORT CERTIFICATE.pem USER TOKEN CONNECTIONS MESSAGES");
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    if (SSL_CTX_load_verify_locations(context, argv[2], nullptr) != 1)
        die("no certificate");
    const int connections = std::atoi(argv[5]);
    using Clock = std::chrono::steady_clock;
    Clock::time_point begin;
    std::barrier ready(connections, [&begin]() noexcept { begin = Clock::now(); });
    std::vector<std::thread> threads;
    for (int i = 0; i < connections; ++i)
        threads.emplace_back([&] {
            Client client(context, std::atoi(argv[1]));
            logIn(client, argv[3], argv[4]);
            ready.arrive_and_wait();
            handIn(client, std::atoi(argv[6]));
        });
    for (std::thread &thread : threads)
        thread.join();
    std::printf("{\"seconds\": %.3f}\n", std::chrono::duration<double>(Clock::now() - begin).count());
    SSL_CTX_free(context);
}
