# SPDX-License-Identifier: GPL-3.0-or-later
"""A network between client and server: every octet takes `delay` seconds each way."""
import asyncio
import threading


class Relay:
    """Listens on `port` on loopback, in a thread of its own until the program ends, and hands on to `target`."""

    def __init__(self, target, delay):
        self.target, self.delay = target, delay
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()
        self.server = self._call(asyncio.start_server(self._accept, "127.0.0.1", 0, limit=1 << 20))
        self.port = self.server.sockets[0].getsockname()[1]

    def _call(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result()

    async def _accept(self, reader, writer):
        # On loopback connecting takes no time; on this network it takes a round trip, before which
        # nothing of the client's can leave.
        connected = self.loop.time() + 2 * self.delay
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target, limit=1 << 20)
        await asyncio.gather(self._carry(reader, far_writer, connected), self._carry(far_reader, writer, connected))

    async def _carry(self, reader, writer, not_before):
        last = 0
        try:
            while octets := await reader.read(1 << 18):
                last = max(self.loop.time(), not_before, last - self.delay) + self.delay
                self.loop.call_at(last, self._write, writer, octets)
        except ConnectionError:
            pass
        await asyncio.sleep(max(0, last - self.loop.time()) + 0.001)
        writer.close()

    @staticmethod
    def _write(writer, octets):
        if not writer.is_closing():
            writer.write(octets)
