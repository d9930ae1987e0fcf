#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the completion as zsh does at Tab. 77: there is no zsh.
set -euo pipefail
command -v zsh >/dev/null || exit 77
# shellcheck source=offers.sh
source "$(dirname "$0")/offers.sh"

# compadd is only there while zsh completes; this one says what would be offered, and leaves out what doesn't fit.
offered() {
  zsh -f -c '
    compadd() {
      local word; local -a all
      while [[ ${1-} == -* ]]; do
        case $1 in
          -a) all+=(${(P)2}); shift 2 ;;
          --) shift; break ;;
          *) print -u2 "compadd $1?"; exit 1 ;;
        esac
      done
      for word in $all "$@"; do [[ $word == ${words[CURRENT]}* ]] && print -r -- $word; done
    }
    _files() { : }
    fpath=('"$SENDOFF_SOURCE"'/resources/completions $fpath)
    autoload -Uz _sendoff-cli
    words=("$@"); CURRENT=$#words
    _sendoff-cli || true' zsh sendoff-cli --profile "$profile" "$@"
}

offers_all
exit $faults
