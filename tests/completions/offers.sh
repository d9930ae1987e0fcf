# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What each shell's completion has to offer; sourced by test_SHELL.sh, which has `offered WORDS...`: what the shell offers for the
# last of WORDS, a line each.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
PATH="$(dirname "$SENDOFF_CLI"):$PATH"
profile="$folder/profile"
faults=0

# offers WANTED... -- WORDS...: the last of WORDS is being typed. Each of WANTED is offered; "!word" is not.
offers() {
  local -a wanted=()
  while [[ $1 != -- ]]; do wanted+=("$1"); shift; done
  shift
  local word all
  all=$(offered "$@")
  for word in "${wanted[@]}"; do
    if [[ $word == !* ]]; then
      ! grep -qxF -e "${word#!}" <<<"$all" || { echo "'$*' offers ${word#!}"; faults=1; }
    else
      grep -qxF -e "$word" <<<"$all" || { echo "'$*' doesn't offer $word, but: ${all//$'\n'/ }"; faults=1; }
    fi
  done
}

offers_all() {
  local id
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
}
