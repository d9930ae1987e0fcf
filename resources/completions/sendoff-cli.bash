# SPDX-License-Identifier: GPL-3.0-or-later
# Completes sendoff-cli by what it says of itself: --help for commands and options, its lists for names and IDs.

_sendoff_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} word i
  local -a profile=() words=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --profile) profile=(--profile "${COMP_WORDS[++i]}") ;;
      -*) ;;
      *) words+=("${COMP_WORDS[i]}") ;;
    esac
  done
  local ask=(sendoff-cli "${profile[@]}")
  case $previous in
    --profile) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    --account) _sendoff_cli_names "$current" account list; return ;;
    --state) mapfile -t COMPREPLY < <(compgen -W "queued scheduled held sending sent partial failed uncertain" -- "$current"); return ;;
    --security) mapfile -t COMPREPLY < <(compgen -W "tls starttls plaintext" -- "$current"); return ;;
    --attach | --text | --html | --eml | --ca-file | --client-certificate | --path)
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      return ;;
  esac
  if [[ $current == -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W "--profile --json --help $("${ask[@]}" "${words[@]:0:2}" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u | tr '\n' ' ')" -- "$current")
    return
  fi
  case "${words[*]:0:2}" in
    "account backup" | "account restore")
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    "account add" | "account list" | "account discover" | "account import") ;;
    "account "?*) _sendoff_cli_names "$current" account list ;;
    "outbox list" | "outbox flush") ;;
    "outbox resolve")
      if ((${#words[@]} > 2)); then mapfile -t COMPREPLY < <(compgen -W "sent resend" -- "$current")
      else _sendoff_cli_names "$current" outbox list; fi ;;
    "outbox "?*) _sendoff_cli_names "$current" outbox list ;;
    "sandbox show") _sendoff_cli_names "$current" sandbox list ;;
    *)
      # The word after those that are there, in each line of the commands.
      word="${words[*]}"
      mapfile -t COMPREPLY < <(compgen -W "$("${ask[@]}" --help 2>/dev/null | sed -nE "s/^  ${word:+$word }([a-z-]+).*/\1/p" | sort -u)" -- "$current") ;;
  esac
}

# Names or IDs, as a list has them. Uses what _sendoff_cli knows of the profile.
_sendoff_cli_names() {
  local current=$1 field=id
  [[ $2 == account ]] && field=name
  local IFS=$'\n'
  mapfile -t COMPREPLY < <(compgen -W "$("${ask[@]}" --json "${@:2}" 2>/dev/null | sed -nE "s/^ *\"$field\": \"?([^\",]*)\"?,?$/\1/p")" -- "$current")
  compopt -o filenames # quotes blanks
}

complete -F _sendoff_cli sendoff-cli
