#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Each command of sendoff-cli stands in its manual, and each option.
# shellcheck disable=SC1111  # quotation marks of a sentence
set -euo pipefail
manual=$(sed -E 's/^\.[A-Z][a-z] //; s/ , / /g' "$SENDOFF_SOURCE/resources/man/sendoff-cli.1")
faults=0
while read -r group action; do
  if [[ -n $action ]]; then
    grep -qE "(^|[^a-z-])$group(( [a-z, -]*)? |.*Cm )$action([^a-z-]|$)" <<<"$manual" || { echo "the manual lacks “$group $action”"; faults=1; }
  else
    grep -qE "Cm $group|^It Cm $group|$group" <<<"$manual" || { echo "the manual lacks “$group”"; faults=1; }
  fi
done < <("$SENDOFF_CLI" --help | sed -nE 's/^  ([a-z-]+)( ([a-z-]+))?( .*)?$/\1 \3/p')
while read -r option; do
  grep -qE -e "^\..* ${option#-}( |\$)" "$SENDOFF_SOURCE/resources/man/sendoff-cli.1" || { echo "the manual lacks $option"; faults=1; }
done < <("$SENDOFF_CLI" --help | grep -oE -e '--[a-z][a-z0-9-]+' | sort -u)
exit $faults
