# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A stranger's machine: Debian 12 and nothing else, made with debootstrap, with a user Jane. To be sourced, as root, with
# $root as its folder. Its windows appear on an Xvfb of this machine, so that no tool brings libraries into the other.
# Here it wants debootstrap, xvfb, xdotool and imagemagick.
: "${root:?is the folder}"
mirror=http://deb.debian.org/debian
work=$(mktemp -d /var/tmp/sendoff-try-XXXXXX)
display=
x_server=
home=/home/jane

say() { printf '\n== %s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }
inside() {
  chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    ${http_proxy:+http_proxy="$http_proxy"} "$@"
}
as_jane() { inside su jane -c "cd; export HOME=$home XDG_RUNTIME_DIR=/run/user/jane ${display:+DISPLAY=$display}; $*"; }
apt() { inside apt-get -y -qq --no-install-recommends "$@" >/dev/null 2>"$work/apt" || { cat "$work/apt"; exit 1; }; }

clean_up() {
  [ -z "$x_server" ] || kill "$x_server" || true
  umount "$root/proc" 2>/dev/null || true
  rm -rf "$work"
}

make_machine() {
  trap clean_up EXIT
  if [ ! -d "$root/usr" ]; then
    say "Debian 12"
    debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
  fi
  printf 'deb %s bookworm main\ndeb %s bookworm-updates main\ndeb %s-security bookworm-security main\n' \
    "$mirror" "$mirror" "$mirror" >"$root/etc/apt/sources.list"
  cp /etc/hosts /etc/resolv.conf "$root/etc/"
  mount -t proc proc "$root/proc"
  apt update
  apt dist-upgrade
  inside useradd -m -s /bin/sh jane
  inside install -d -m 700 -o jane -g jane /run/user/jane
}

start_display() {
  mkfifo "$work/number"
  Xvfb -displayfd 5 -screen 0 1280x900x24 -nolisten tcp -ac 5>"$work/number" 2>/dev/null &
  x_server=$!
  read -r display <"$work/number"
  display=:$display
}

# start COMMAND: a program that goes on; its process is $program, what it says is in $root/tmp/said.
start() {
  as_jane "sh -c 'echo \$\$ >/tmp/process; exec $*' >/tmp/said 2>&1" &
  program_job=$!
}
program() { cat "$root/tmp/process"; }
stop() {
  kill "$(program)"
  wait "$program_job" || true
  cat "$root/tmp/said"
  rm "$root/tmp/said" "$root/tmp/process"
}

# window NAME PICTURE: waits until a window of that name is there and painted, and takes its picture.
window() {
  local id colours=0
  id=$(DISPLAY=$display timeout 60 xdotool search --sync --onlyvisible --name "$1" | head -n 1)
  [ -n "$id" ] || die "There is no window $1. $(cat "$root/tmp/said")"
  for _ in $(seq 30); do
    DISPLAY=$display import -window "$id" "$2"
    colours=$(identify -format %k "$2")
    [ "$colours" -lt 100 ] || { echo "The window $1 is painted: $(identify -format '%wx%h, %k colours' "$2")"; return 0; }
    sleep 1
  done
  die "The window $1 is empty: $2"
}
