#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sendoff from its source on Debian 12: `run` builds and starts it, `test` builds and runs every test.
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
build_packages=(g++ cmake ninja-build ccache mold qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
  qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libssl-dev qtkeychain-qt6-dev libhunspell-dev)
run_packages=(libsecret-1-0)
test_packages=(libsecret-1-0 python3 openssl git dbus-daemon gnome-keyring iproute2 xvfb xauth xdotool
  python3-gi gir1.2-atspi-2.0 at-spi2-core zsh fish cppcheck shellcheck clang clang-tidy clazy
  gcovr)
# Without root, Postfix runs in a user namespace, which these two make.
[ "$(id -u)" = 0 ] || test_packages+=(util-linux uidmap)
# As installed packages, mail servers exclude each other: one line for those that go together. The last
# are programs that hand in their mail, by `sendmail` or at the submission port.
server_packages=("postfix dovecot-core dovecot-imapd dovecot-pop3d dovecot-lmtpd dovecot-submissiond"
  "exim4-daemon-heavy libsasl2-modules sasl2-bin"
  opensmtpd
  dnsmasq-base
  "git-email libmailtools-perl libnet-ssleay-perl libio-socket-ssl-perl libauthen-sasl-perl swaks msmtp curl mutt s-nail")
# The last that run on Debian 12's Node.js 18; what they need is taken as of this day.
node_servers=(Haraka@3.1.1 smtp-server@3.18.0 nodemailer@7.0.11)
node_servers_day=2026-01-15
# Programs that read and judge the messages that we write.
reader_packages=(spamassassin "gir1.2-gmime-3.0 python3-gi")
node_readers=(mailparser@3.9.1)
# Programs that people read mail with.
mail_reader_packages=(thunderbird claws-mail)

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

usage() {
  say "Usage: installers/from-source.sh run [arguments for Sendoff]"
  say "       installers/from-source.sh test"
  exit 64
}

# Runs a command as root, by sudo where needed.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s ' "$package"
  done
}

install_packages() {
  command -v apt-get >/dev/null || die "This script knows Debian only. lib/README.md names the libraries that Sendoff needs."
  local missing
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    die "These packages are missing: $missing
Install them as root, then start this script again:  apt-get install $missing"
  fi
  say "Installing: $missing"
  refresh_package_lists
  # shellcheck disable=SC2086  # a list of words
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
    die "The packages could not be installed. What apt-get says above tells why."
}

refresh_package_lists() {
  # A broken third-party source is no reason to stop; if a package is missing then, installing says so.
  as_root apt-get update -qq || say "Debian's package lists could not be refreshed. Is there a network, and is a mirror set?"
}

# What the tests need beside us never becomes part of this machine: unpacked, not installed. fetch_packages FOLDER PACKAGES...,
# each argument packages that go together.
fetch_packages() {
  local root="$top/build/$1" wanted
  shift
  wanted="$*"
  [ "$(cat "$root/complete" 2>/dev/null)" = "$wanted" ] && return 0
  say "Fetching what the tests need: $wanted"
  rm -rf "$root/complete" "$root/packages" "$root/root"
  mkdir -p "$root/packages" "$root/root"
  download_packages "$root/packages" "$@" 2>/dev/null ||
    { refresh_package_lists; download_packages "$root/packages" "$@"; } ||
    die "What the tests need could not be fetched. Is there a network?"
  local package
  for package in "$root"/packages/*.deb; do
    dpkg -x "$package" "$root/root"
  done
  printf '%s' "$wanted" >"$root/complete"
}

download_packages() {
  local folder=$1
  shift
  # shellcheck disable=SC2046  # a list of words
  (cd "$folder" && apt-get download -qq $(packages_with_needs "$@"))
}

# The packages and what they need beyond what is installed.
packages_with_needs() {
  local together
  for together in "$@"; do
    # shellcheck disable=SC2086  # a list of words
    printf '%s\n' $together
    # shellcheck disable=SC2086
    apt-get --simulate -qq --no-install-recommends install $together 2>/dev/null |
      awk '/^Inst / && $3 !~ /^\[/ { print $2 }'
  done | sort -u
}

# fetch_node_packages FOLDER PACKAGES...
fetch_node_packages() {
  local root="$top/build/$1/npm" wanted
  shift
  wanted="$* of $node_servers_day"
  [ "$(cat "$root/complete" 2>/dev/null)" = "$wanted" ] && return 0
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    install_packages nodejs npm
  fi
  say "Fetching what the tests need: $wanted"
  rm -rf "$root"
  mkdir -p "$root"
  npm install --prefix "$root" --before "$node_servers_day" --ignore-scripts --no-audit --no-fund --no-package-lock \
    --omit=dev --omit=optional --loglevel=error "$@" >/dev/null ||
    die "npm could not fetch $*. What it says above tells why."
  printf '%s' "$wanted" >"$root/complete"
}

build() {
  local preset=$1 log="$top/build/$1.log"
  mkdir -p "$top/build"
  cd "$top"
  cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; die "The build could not be set up; see above."; }
  cmake --build --preset "$preset" || die "The build failed; see above."
}

run() {
  install_packages "${build_packages[@]}" "${run_packages[@]}"
  build release
  if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
    install_packages qt6-wayland
  fi
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$top/build/release/app/desktop/sendoff" "$@"
  fi
  run_without_display
}

# The main job without a window: a message through a real submission server, Sendoff's own Sandbox.
run_without_display() {
  local cli="$top/build/release/app/cli/sendoff-cli" profile
  profile=$(mktemp -d "${TMPDIR:-/tmp}/sendoff-XXXXXX")
  say "There is no display, so here is a message sent on the command line, to the Sandbox."
  printf 'Hello,\n\nthis went over TLS and a login to the Sandbox on this machine.\n' |
    "$cli" --profile "$profile" send --to 'A reader <reader@example.org>' --subject 'Hello from Sendoff' \
      --text - --wait 60 >/dev/null || die "The message could not be sent; see above. The profile is $profile."
  "$cli" --profile "$profile" outbox list
  local arrived
  arrived=$(find "$profile/sandbox/new" -type f)
  [ -n "$arrived" ] || die "The message did not arrive. The profile is $profile."
  printf 'The message arrived in %s\n' "$arrived"
}

run_tests() {
  install_packages "${build_packages[@]}" "${test_packages[@]}"
  fetch_packages servers "${server_packages[@]}"
  fetch_node_packages servers "${node_servers[@]}"
  fetch_packages readers "${reader_packages[@]}"
  fetch_node_packages readers "${node_readers[@]}"
  fetch_packages mailreaders "${mail_reader_packages[@]}"
  build dev
  local results="$top/build/dev/results.xml" code=0
  ctest --preset dev --parallel "$(nproc)" --output-junit "$results" || code=$?
  "$top/tests/prove" --of "$results" || code=1
  return $code
}

case "${1:-}" in
  run) shift; run "$@" ;;
  test) [ $# = 1 ] || usage; run_tests ;;
  *) usage ;;
esac
