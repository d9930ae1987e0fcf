// SPDX-License-Identifier: GPL-3.0-or-later
// Tells ThreadSanitizer what Qt's libraries hand from one thread to another, as they aren't built with it: without
// that, whatever a queued call carries looks like a race. `sanitize` preloads it; it stands in front of those functions
// of Qt that are reached through a program's or a library's tables. Qt posts a queued call from within, so what is known
// is that it was asked for before some event came: all calls share one hand-over, which may hide a race, never make one.
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

/// From whoever asks for a call, to whoever gets an event.
int handedOver;

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
    given(&handedOver);
    post(receiver, event, priority);
}

bool QCoreApplication::notify(QObject *receiver, QEvent *event)
{
    static const auto deliver = real<bool(QCoreApplication *, QObject *, QEvent *)>("_ZN16QCoreApplication6notifyEP7QObjectP6QEvent");
    taken(&handedOver);
    return deliver(this, receiver, event);
}

bool QApplication::notify(QObject *receiver, QEvent *event)
{
    static const auto deliver = real<bool(QApplication *, QObject *, QEvent *)>("_ZN12QApplication6notifyEP7QObjectP6QEvent");
    taken(&handedOver);
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
    taken(&handedOver);
    return take(this, event);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto invoke = real<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    given(&handedOver);
    return invoke(object, slot, type, result);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *of, int signal, void **arguments)
{
    static const auto tell = real<void(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    given(&handedOver);
    tell(sender, of, signal, arguments);
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
