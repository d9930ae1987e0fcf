#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes build/appimage/Sendoff.AppDir of a build, and of that an AppImage where `appimagetool` is on PATH:
# installers/appimage.sh [BUILD]. BUILD is a folder that is built already; without it, the preset `release` is built.
# An AppImage runs where the C library is no older than the one here: Debian 12's is 2.36. It wants patchelf.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
top=build/appimage/Sendoff.AppDir
id=org.sendoff.Sendoff
# What Qt loads at run time, which no tool sees. A pattern that finds nothing is named, but for the optional ones.
plugins=(platforms/libqxcb platforms/libqoffscreen sqldrivers/libqsqlite tls/libqopensslbackend iconengines/libqsvgicon
  imageformats/libqsvg imageformats/libqjpeg imageformats/libqgif networkinformation/libqnetworkmanager
  networkinformation/libqglib platforminputcontexts/libcomposeplatforminputcontextplugin
  platforminputcontexts/libibusplatforminputcontextplugin printsupport/libcupsprintersupport)
optional=(platforms/libqwayland-generic platforms/libqwayland-egl wayland-shell-integration/libxdg-shell
  wayland-decoration-client/libbradient wayland-graphics-integration-client/libqt-plugin-wayland-egl
  platformthemes/libqxdgdesktopportal imageformats/libqwebp xcbglintegrations/libqxcb-glx-integration
  xcbglintegrations/libqxcb-egl-integration)
# What every desktop has, and what has to fit its kernel, driver, display or bus: the host's own.
host='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\+\+|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X11|X11-xcb|xcb|ICE|SM|fontconfig|freetype|harfbuzz|expat|z|wayland-client|asound|dbus-1|systemd|udev|uuid|com_err|gpg-error|p11-kit|glib-2\.0|gio-2\.0|gobject-2\.0|gmodule-2\.0|gthread-2\.0))\.so'

command -v patchelf >/dev/null || { echo "patchelf is missing: install it." >&2; exit 1; }
if [ $# = 0 ]; then
  cmake --preset release >/dev/null
  cmake --build --preset release
fi
qt_plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
qt_translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)
rm -rf "$top"
DESTDIR="$PWD/$top" cmake --install "$build" --strip --prefix /usr >/dev/null
mkdir -p "$top/usr/lib" "$top/usr/plugins" "$top/usr/translations"

for name in "${plugins[@]}" "${optional[@]}"; do
  if [ -f "$qt_plugins/$name.so" ]; then
    install -D -m 644 "$qt_plugins/$name.so" "$top/usr/plugins/$name.so"
  elif [[ " ${plugins[*]} " == *" $name "* ]]; then
    echo "$qt_plugins/$name.so is missing; see which package has it." >&2
    exit 1
  fi
done
cp "$qt_translations"/qtbase_{ar,de,es,fr,ja,pt_BR,zh_CN}.qm "$top/usr/translations/" 2>/dev/null || true
# Opened by their names: QtKeychain's, and that of Qt's TLS.
for name in libsecret-1.so.0 libssl.so.3; do
  path=$(ldconfig -p | awk -v name="$name" '$1 == name { print $NF; exit }')
  [ -n "$path" ] || { echo "$name is missing; see which package has it." >&2; exit 1; }
  cp -L "$path" "$top/usr/lib/"
done

own_files() { find "$top/usr/bin" "$top/usr/lib" "$top/usr/plugins" -type f \( -perm -100 -o -name '*.so*' \) -print0; }
# What a file names itself: what the host's own libraries want is the host's, too.
copy_needed() {
  local name path
  while read -r name; do
    if [[ $name =~ $host ]] || [ -e "$top/usr/lib/$name" ]; then continue; fi
    path=$(ldd "$1" | awk -v name="$name" '$1 == name && $2 == "=>" && $3 ~ /^\// { print $3 }')
    [ -n "$path" ] || { echo "$name is missing; $1 wants it." >&2; exit 1; }
    cp -L "$path" "$top/usr/lib/$name"
    copy_needed "$path"
  done < <(patchelf --print-needed "$1")
}
while IFS= read -r -d '' file; do
  copy_needed "$file"
done < <(own_files)
# Each file knows where the libraries are. LD_LIBRARY_PATH would reach the programs that Sendoff starts, too.
while IFS= read -r -d '' file; do
  chmod u+w "$file"
  patchelf --set-rpath "\$ORIGIN/$(realpath --relative-to "$(dirname "$file")" "$top/usr/lib")" "$file"
done < <(own_files)

printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$top/usr/bin/qt.conf"
cat >"$top/AppRun" <<'RUN'
#!/bin/sh
# As `sendoff-cli` or `sendmail` under that name, or as the first word: SendoffX.AppImage sendoff-cli …
here=$(dirname "$(readlink -f "$0")")
name=$(basename "${ARGV0:-$0}")
case "$name" in
  sendoff-cli) exec "$here/usr/bin/sendoff-cli" "$@" ;;
  sendmail | sendoff-sendmail) exec "$here/usr/bin/sendoff-sendmail" "$@" ;;
esac
case "${1:-}" in
  sendoff-cli | sendoff-sendmail) name=$1; shift; exec "$here/usr/bin/$name" "$@" ;;
esac
exec "$here/usr/bin/sendoff" "$@"
RUN
chmod 755 "$top/AppRun"
cp "$top/usr/share/applications/$id.desktop" "$top/usr/share/icons/hicolor/256x256/apps/$id.png" "$top/"
ln -sf "$id.png" "$top/.DirIcon"
echo "$PWD/$top"

if command -v appimagetool >/dev/null; then
  version=$(sed -nE 's/^project\(Sendoff VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
  appimagetool --no-appstream "$top" "build/appimage/Sendoff-$version-$(uname -m).AppImage" >/dev/null
  ls "$PWD"/build/appimage/*.AppImage
else
  echo "The folder is whole. For one file, get appimagetool and start this again." >&2
fi
