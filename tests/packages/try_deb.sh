#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An older version of the package is installed on a stranger's machine and used, then this one over it, with a message
# waiting; it is removed, installed again and purged. Only what the user wrote may stay. As root:
# tests/packages/try_deb.sh PACKAGE [FOLDER]. FOLDER.main.png and FOLDER.compose.png show the windows.
# shellcheck disable=SC2016  # what dpkg-query replaces
set -euo pipefail
package=$(realpath "$1")
root=${2:-$(mktemp -d /var/tmp/sendoff-root-XXXXXX)}
# shellcheck source=tests/packages/machine.sh
. "$(dirname "$0")/machine.sh"
plugins=/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/qt6/plugins

version() { inside dpkg-query -W -f '${Package} ${Version}, ${db:Status-Status}\n' sendoff; }
packages() { inside dpkg-query -W -f '${Package}\n' | sort; }
states() { as_jane "sendoff-cli outbox list --json" | grep -oE '"(id|state)": ?"[^"]+"' | tr -d '" ' | paste -sd ' '; }
# What is on the machine, but for what runs, caches, logs and the lists of dpkg and apt.
files() {
  inside find / -xdev \( -path /proc -o -path /dev -o -path /run -o -path /tmp -o -path /var/cache -o -path /var/log -o -path /var/lib/apt \
    -o -path /var/lib/dpkg -o -path "$home" -o -path /root \) -prune -o -print | sort
}
janes() { (cd "$root$home" && find . -type f | sort); }

make_machine
dpkg-deb -R "$package" "$work/old"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/old/DEBIAN/control"
dpkg-deb --root-owner-group -b "$work/old" "$root/root/old.deb" >/dev/null
cp "$package" "$root/root/sendoff.deb"
packages >"$work/packages"
files >"$work/files"

say "An older version, and nothing that is only recommended"
apt install /root/old.deb
version
for plugin in platforms/libqxcb sqldrivers/libqsqlite tls/libqopensslbackend iconengines/libqsvgicon imageformats/libqsvg; do
  owner=$(inside dpkg -S "$plugins/$plugin.so" | cut -d: -f1) || die "$plugin is not there."
  inside dpkg-query -W -f '${Depends}\n' sendoff | grep -qw "$owner" || die "$owner is not named; it has $plugin."
  if inside ldd "$plugins/$plugin.so" | grep 'not found'; then die "$plugin lacks that."; fi
  echo "$plugin of $owner"
done
as_jane "sendoff-cli --version; sendoff --version"

say "A message to the Sandbox, one of a program, and one that waits"
as_jane "echo Hello | sendoff-cli send --to ana@example.org --subject Hello --text - --wait 60"
as_jane "printf 'To: ben@example.org\nSubject: x\n\nx\n' | sendoff-sendmail -t"
as_jane "echo Hello | sendoff-cli send --to cem@example.org --subject Waiting --text - --queue-only"
as_jane "sendoff-cli sandbox list"
before=$(states)
echo "$before"

say "This version over it"
apt install /root/sendoff.deb
version
[ "$(states)" = "$before" ] || die "The outbox is another."
as_jane "sendoff-cli outbox flush --wait 60"
as_jane "sendoff-cli sandbox list" | grep cem@example.org || die "What waited did not arrive."

say "The window, without a bus; the package is installed under it"
start_display
start sendoff
window '^Sendoff$' "$root.main.png"
as_jane "sendoff compose --to dora@example.org --subject Hello"
window 'Hello|New message' "$root.compose.png"
for plugin in libqxcb libqsqlite libqsvgicon libqopensslbackend; do
  grep -q "/$plugin.so" "/proc/$(program)/maps" || die "The window does without $plugin."
done
apt install --reinstall /root/sendoff.deb
as_jane "echo Hello | sendoff-cli send --to eva@example.org --subject Hello --text - --wait 60"
stop

say "Started by the bus"
apt install dbus-daemon dbus-bin
cat >"$root/tmp/bus" <<'BUS'
ask() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / "org.freedesktop.DBus.$1" string:org.sendoff.Sendoff $2; }
ask StartServiceByName uint32:0 | grep 'uint32 1' && kill "$(ask GetConnectionUnixProcessID | sed -n 's/.*uint32 //p')"
BUS
as_jane "dbus-run-session -- sh /tmp/bus >/tmp/said 2>&1" || { cat "$root/tmp/said"; die "The bus can't start it."; }
grep -i 'successfully' "$root/tmp/said"

say "Removed, and installed again"
before=$(states)
apt remove sendoff
if as_jane "command -v sendoff sendoff-cli sendoff-sendmail"; then die "The programs are still there."; fi
apt install /root/sendoff.deb
[ "$(states)" = "$before" ] || die "The outbox is another."
echo "$before"

say "Purge"
janes >"$work/mine"
apt purge sendoff dbus-daemon dbus-bin
apt autoremove --purge
packages | diff "$work/packages" - || die "Other packages than before."
files | diff "$work/files" - || die "Other files than before."
janes | diff "$work/mine" - || die "What Jane has is another."
if inside grep -rIl sendoff /etc /usr /var/lib/systemd; then die "The above still name it."; fi
echo "Nothing is left but what is Jane's:"
sed 's/^/  /' "$work/mine"
say "Done; the machine is $root"
