#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Asks the completion as bash does at Tab.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PATH="$(dirname "$SENDOFF_CLI"):$PATH"
profile="$folder/profile"
compopt() { :; } # only there while bash completes
# shellcheck source=../../resources/completions/sendoff-cli.bash
source "$SENDOFF_SOURCE/resources/completions/sendoff-cli.bash"
faults=0

# offers WANTED... -- WORDS...: the last of WORDS is being typed. Each of WANTED is offered; "!word" is not.
offers() {
  local -a wanted=()
  while [[ $1 != -- ]]; do wanted+=("$1"); shift; done
  shift
  COMP_WORDS=(sendoff-cli --profile "$profile" "$@")
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  _sendoff_cli || true
  local word all=" ${COMPREPLY[*]} "
  for word in "${wanted[@]}"; do
    if [[ $word == !* ]]; then
      [[ $all != *" ${word#!} "* ]] || { echo "'$*' offers ${word#!}"; faults=1; }
    else
      [[ $all == *" $word "* ]] || { echo "'$*' doesn't offer $word, but:$all"; faults=1; }
    fi
  done
}

sendoff-cli --profile "$profile" account add "my work" --address jane@example.org --server mail.example.org --security tls \
  --password-command true >/dev/null
id=$(sendoff-cli --profile "$profile" send --account Sandbox --to ana@example.org --subject x --text /dev/null --queue-only)

offers account outbox send sandbox !list -- ""
offers outbox !account -- ou
offers list show retry !send -- outbox ""
offers retry !list -- outbox re
offers --to --subject --wait --profile !--state -- send --
offers --state --profile -- outbox list --
offers --imap-server !--to -- account add x --
offers "my work" Sandbox -- account show ""
offers Sandbox -- send --account Sa
offers "$id" -- outbox show ""
offers sent resend -- outbox resolve "$id" ""
offers held !sent -- outbox list --state h
offers starttls -- account add x --security s
exit $faults
