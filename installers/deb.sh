#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package of these sources: build/release/sendoff_VERSION_ARCHITECTURE.deb. It wants what
# `installers/from-source.sh run` installs, and dpkg-dev.
set -euo pipefail
cd "$(dirname "$0")/.."
# The bus wants to know the program's place.
cmake --preset release -DCMAKE_INSTALL_PREFIX=/usr >/dev/null
cmake --build --preset release
cd build/release
cpack -G DEB >/dev/null
ls "$PWD"/sendoff_*.deb
