#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh PROGRAM [ARGUMENT...]
# Runs PROGRAM on a session bus of its own, with an unlocked gnome-keyring and an empty home. Nothing
# of the user's is seen or touched, and nothing stays: bus, keyring and home end with the program.
set -eu

if [ "$1" = --on-the-bus ]; then
    shift
    # In the foreground, so that its process is known; the program waits for its name on the bus.
    gnome-keyring-daemon --foreground --unlock --components=secrets <"$HOME/keyring-password" >/dev/null 2>&1 &
    keyring=$!
    trap 'kill "$keyring" 2>/dev/null || true; wait "$keyring" 2>/dev/null || true' EXIT
    "$@"
    exit
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
mkdir -m 700 "$folder/run"
printf 'of the keyring itself' >"$folder/keyring-password"
export HOME="$folder" XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/data" \
    XDG_CONFIG_HOME="$folder/config" XDG_CACHE_HOME="$folder/cache"
# No display: nobody is there to answer a prompt.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL || true
dbus-run-session -- sh "$0" --on-the-bus "$@"
