#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the completion as bash does at Tab.
set -euo pipefail
# shellcheck source=offers.sh
source "$(dirname "$0")/offers.sh"
compopt() { :; } # only there while bash completes
# shellcheck source=../../resources/completions/sendoff-cli.bash
source "$SENDOFF_SOURCE/resources/completions/sendoff-cli.bash"

offered() {
  # shellcheck disable=SC2128  # the completion has a list of this name; here it is a path
  COMP_WORDS=(sendoff-cli --profile "$profile" "$@")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _sendoff_cli || true
  printf '%s\n' "${COMPREPLY[@]}"
}

offers_all
exit $faults
