# SPDX-License-Identifier: GPL-3.0-or-later
# The Windows installer, as `cpack -G NSIS` makes it.
set(CPACK_NSIS_PACKAGE_NAME Sendoff)
set(CPACK_NSIS_DISPLAY_NAME Sendoff)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\sendoff.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_MODIFY_PATH ON) # for sendoff-cli, if the person wants it
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Sendoff)
set(CPACK_PACKAGE_EXECUTABLES sendoff Sendoff)
# Registered for mailto: and mid: links and message files; what people chose before stays until they choose anew.
file(TO_NATIVE_PATH "${PROJECT_SOURCE_DIR}/installers/windows/mailto.nsh" sendoff_mailto)
set(CPACK_NSIS_DEFINES "!include \"${sendoff_mailto}\"")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "!insertmacro SendoffRegister")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "!insertmacro SendoffUnregister")
