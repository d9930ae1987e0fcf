#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Has Apple notarize a signed DMG: installers/macos/notarize.sh Sendoff.dmg. SENDOFF_NOTARY_PROFILE names what
# `xcrun notarytool store-credentials` stored in the keychain.
set -euo pipefail
image=${1:?Usage: installers/macos/notarize.sh Sendoff.dmg}
profile=${SENDOFF_NOTARY_PROFILE:?Set SENDOFF_NOTARY_PROFILE to a profile of notarytool.}
xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
