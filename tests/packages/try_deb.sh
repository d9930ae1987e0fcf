#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A stranger's machine: Debian 12 and nothing else, made with debootstrap. The package is installed, used, installed again
# over itself, and purged; only what the user wrote stays. As root: tests/packages/try_deb.sh PACKAGE [FOLDER]
set -euo pipefail
package=$(realpath "$1")
root=${2:-$(mktemp -d /var/tmp/sendoff-root-XXXXXX)}
mirror=$(sed -nE 's/^(deb .*|URIs: *)?(https?:[^ ]+).*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
say() { printf '\n== %s\n' "$*"; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_jane() { inside su jane -c "cd && $*"; }
trap 'umount "$root/proc" "$root/dev" 2>/dev/null || true' EXIT

if [ ! -d "$root/usr" ]; then
  say "Debian 12"
  debootstrap --variant=minbase bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >/dev/null
  cp -r /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$root/etc/apt/" 2>/dev/null || true
fi
cp /etc/hosts /etc/resolv.conf "$root/etc/" 2>/dev/null || true
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
cp "$package" "$root/root/sendoff.deb"

say "Install"
inside apt-get update -qq
inside apt-get install -y -qq /root/sendoff.deb xvfb xauth dbus >/dev/null
inside useradd -m jane 2>/dev/null || true
as_jane "sendoff-cli --version; sendoff --version"

say "A message to the Sandbox"
as_jane "echo Hello | sendoff-cli send --to ana@example.org --subject Hello --text - --wait 60"
as_jane "sendoff-cli outbox list"
as_jane "printf 'To: ben@example.org\nSubject: x\n\nx\n' | sendoff-sendmail -t && sendoff-cli sandbox list"

say "The window"
as_jane 'dbus-run-session -- xvfb-run -a sh -c "sendoff & sleep 5; kill -0 \$! && echo it runs; kill \$!; wait \$! || true"'

say "Again over itself"
inside apt-get install -y -qq --reinstall /root/sendoff.deb >/dev/null
as_jane "sendoff-cli outbox list --json | grep -c messageId"

say "Purge"
inside apt-get purge -y -qq sendoff >/dev/null
inside find / -xdev -iname '*sendoff*' -not -path '/proc/*' -not -path '/root/sendoff.deb' -not -path '/var/log/*' |
  grep -v '^/home/jane/' && { echo "The above is left."; exit 1; }
as_jane "find . -iname '*sendoff*' | sort"
say "Done; the machine is $root"
