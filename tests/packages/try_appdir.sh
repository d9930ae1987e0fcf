#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The AppImage's folder on a stranger's machine that has what each desktop has, and no Qt: it sends to the Sandbox, opens
# its window, and the programs that it starts are not led to its libraries. As root:
# tests/packages/try_appdir.sh APPDIR [FOLDER]. FOLDER.main.png shows the window.
set -euo pipefail
folder=$(realpath "$1")
root=${2:-$(mktemp -d /var/tmp/sendoff-root-XXXXXX)}
# shellcheck source=tests/packages/machine.sh
. "$(dirname "$0")/machine.sh"
# What `host` in installers/appimage.sh leaves to the machine.
desktop=(libglib2.0-0 libdbus-1-3 libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libfontconfig1 libfreetype6 libharfbuzz0b
  libp11-kit0 libsm6 libice6 fonts-dejavu-core libdrm2 libgbm1 libwayland-client0)

make_machine
say "What each desktop has"
apt install "${desktop[@]}"
if inside find / -xdev -name 'libQt6*' | grep .; then die "There is a Qt."; fi
mkdir -p "$root/opt"
cp -a "$folder" "$root/opt/sendoff"
run=/opt/sendoff/AppRun

say "A message to the Sandbox"
as_jane "$run sendoff-cli --version"
as_jane "echo Hello | $run sendoff-cli send --to ana@example.org --subject Hello --text - --wait 60"
as_jane "$run sendoff-cli sandbox list" | grep ana@example.org

say "What a command for a password sees"
printf '#!/bin/sh\nenv >/tmp/environment\necho secret\n' >"$root/usr/bin/tell"
chmod 755 "$root/usr/bin/tell"
start "$run sendoff-cli serve --port 0"
for _ in $(seq 30); do
  port=$(sed -n 's/^PORT=//p' "$root/tmp/said" 2>/dev/null || true)
  [ -z "$port" ] || break
  sleep 1
done
as_jane "$run sendoff-cli account add other --address jane@example.org --server 127.0.0.1 --port $port --security starttls \
  --ca-file $home/.local/share/sendoff/submission/certificate.pem --password-command tell" >/dev/null
as_jane "$run sendoff-cli account test other >/tmp/test 2>&1" || true
stop >/dev/null
[ -s "$root/tmp/environment" ] || { cat "$root/tmp/test"; die "It was not asked."; }
if grep -E '/opt/sendoff|^LD_' "$root/tmp/environment"; then die "It is led to our folder."; fi
echo "Nothing of ours."

say "The window"
start_display
start "$run"
window '^Sendoff$' "$root.main.png"
for library in libQt6Core libqxcb libqsqlite libqsvgicon; do
  grep -qE " $root/opt/sendoff/usr/(lib|plugins)/.*$library" "/proc/$(program)/maps" || die "$library is not the folder's."
done
stop
say "Done; the machine is $root"
