// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Termination.h"

#include <QSocketNotifier>

#include <cstdlib>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sendoff::cli {

#ifdef Q_OS_UNIX

namespace {

/// A handler may do next to nothing, but write.
int writer = -1;

void tell(int signal)
{
    const char octet = char(signal);
    [[maybe_unused]] const auto written = write(writer, &octet, 1);
}

/// Those that are ignored stay so: nohup and shells that start a program in the background mean it.
void handle(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = flags;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        struct sigaction before = {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

} // namespace

Termination::Termination(QObject *parent) : QObject(parent)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return;
    m_reader = ends[0];
    writer = ends[1];
    auto *notifier = new QSocketNotifier(m_reader, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        char signal = SIGTERM;
        [[maybe_unused]] const auto taken = read(m_reader, &signal, 1);
        // Whoever asks a second time isn't patient.
        handle(SIG_DFL, 0);
        emit asked(signal);
    });
    handle(tell, SA_RESTART);
}

Termination::~Termination()
{
    handle(SIG_DFL, 0);
    for (int *end : {&m_reader, &writer}) {
        if (*end >= 0)
            close(*end);
        *end = -1;
    }
}

void Termination::end(int signal)
{
    handle(SIG_DFL, 0);
    (void)raise(signal);
    _exit(128 + signal); // it was blocked
}

#else

Termination::Termination(QObject *parent) : QObject(parent) {}
Termination::~Termination() = default;

void Termination::end(int signal)
{
    std::_Exit(128 + signal);
}

#endif

} // namespace sendoff::cli
