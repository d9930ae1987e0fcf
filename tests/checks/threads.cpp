// SPDX-License-Identifier: GPL-3.0-or-later
// Tells ThreadSanitizer what Qt's libraries hand from one thread to another, as they aren't built with it: without
// that, whatever a queued call carries looks like a race. It is preloaded, and stands in front of those functions of
// Qt that are reached through a program's or a library's tables; `run` of the same folder's `sanitize` sets it.
#include <QApplication>
#include <QMutex>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>
#include <functional>
#include <memory>

// Of the sanitizer's runtime, sanitizer/tsan_interface.h; absent in programs that aren't built with it, such as Python.
extern "C" {
[[gnu::weak]] void __tsan_acquire(void *address);
[[gnu::weak]] void __tsan_release(void *address);
}

namespace {

void given(void *address)
{
    if (__tsan_release)
        __tsan_release(address);
}

void taken(void *address)
{
    if (__tsan_acquire)
        __tsan_acquire(address);
}

/// Qt's own function of that name.
template <class Function>
Function *real(const char *mangled)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, mangled));
}

/// What a thread did is known to whoever waits for its end.
int ended;
struct End {
    ~End() { given(&ended); }
};
thread_local End end;

} // namespace

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    static const auto post = real<void(QObject *, QEvent *, int)>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    given(event);
    post(receiver, event, priority);
}

bool QCoreApplication::notify(QObject *receiver, QEvent *event)
{
    static const auto deliver = real<bool(QCoreApplication *, QObject *, QEvent *)>("_ZN16QCoreApplication6notifyEP7QObjectP6QEvent");
    taken(event);
    return deliver(this, receiver, event);
}

bool QApplication::notify(QObject *receiver, QEvent *event)
{
    static const auto deliver = real<bool(QApplication *, QObject *, QEvent *)>("_ZN12QApplication6notifyEP7QObjectP6QEvent");
    taken(event);
    return deliver(this, receiver, event);
}

// Of a mutex that is taken at once, all is seen: that is inline, and so in our own code.
void QBasicMutex::lockInternal() noexcept
{
    static const auto lock = real<void(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    lock(this);
    taken(this);
}

bool QObject::event(QEvent *event)
{
    static const auto take = real<bool(QObject *, QEvent *)>("_ZN7QObject5eventEP6QEvent");
    static_cast<void>(&end); // made in each thread that gets an event
    taken(event);
    return take(this, event);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto wait = real<bool(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool isOver = wait(this, deadline);
    taken(&ended);
    return isOver;
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto start =
        real<void(QThreadPool *, std::function<void()>, int)>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    const auto handed = std::make_shared<std::function<void()>>(std::move(work));
    given(handed.get());
    start(this, [handed] {
        static_cast<void>(&end);
        taken(handed.get());
        (*handed)();
    }, priority);
}
