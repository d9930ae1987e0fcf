#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the completion as fish does at Tab. 77: there is no fish.
set -euo pipefail
command -v fish >/dev/null || exit 77
# shellcheck source=offers.sh
source "$(dirname "$0")/offers.sh"

# fish keeps a history and settings at home, and says what it offers with a tab before the explanation.
offered() {
  HOME="$folder" XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder" fish -N -c '
    source $argv[1]
    complete -C (string join " " -- sendoff-cli (string escape -- $argv[2..-2]) $argv[-1]) | string replace -r "\t.*" "" | string unescape' \
    "$SENDOFF_SOURCE/resources/completions/sendoff-cli.fish" --profile "$profile" "$@"
}

offers_all
exit $faults
