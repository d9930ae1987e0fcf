# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the packages that CPack makes: `cpack -G DEB` here, NSIS on Windows, DragNDrop
# on macOS.
include(GNUInstallDirs)

if(UNIX AND NOT APPLE)
  find_program(SENDOFF_GZIP gzip REQUIRED)
  # compressed(OUTPUT INPUT): reproducible, as Debian wants manuals and changelogs.
  function(sendoff_compress INPUT OUTPUT)
    add_custom_command(OUTPUT "${OUTPUT}" DEPENDS "${INPUT}" VERBATIM
      COMMAND sh -c "\"$0\" -9nc \"$1\" > \"$2\"" "${SENDOFF_GZIP}" "${INPUT}" "${OUTPUT}")
  endfunction()
  foreach(manual sendoff.1 sendoff-cli.1)
    sendoff_compress("${PROJECT_SOURCE_DIR}/resources/man/${manual}" "${PROJECT_BINARY_DIR}/${manual}.gz")
    list(APPEND compressed "${PROJECT_BINARY_DIR}/${manual}.gz")
  endforeach()
  install(FILES ${compressed} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES "${PROJECT_BINARY_DIR}/sendoff-cli.1.gz" RENAME sendoff-sendmail.1.gz DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  sendoff_compress("${PROJECT_SOURCE_DIR}/installers/debian/changelog" "${PROJECT_BINARY_DIR}/changelog.gz")
  list(APPEND compressed "${PROJECT_BINARY_DIR}/changelog.gz")
  install(FILES "${PROJECT_BINARY_DIR}/changelog.gz" "${PROJECT_SOURCE_DIR}/installers/debian/copyright"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/sendoff")
  add_custom_target(documents ALL DEPENDS ${compressed})

  set(completions "${PROJECT_SOURCE_DIR}/resources/completions")
  install(FILES "${completions}/sendoff-cli.bash" RENAME sendoff-cli
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
  install(FILES "${completions}/_sendoff-cli" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
  install(FILES "${completions}/sendoff-cli.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endif()

set(CPACK_PACKAGE_NAME sendoff)
set(CPACK_PACKAGE_VENDOR "The Sendoff developers")
set(CPACK_PACKAGE_CONTACT "The Sendoff developers <developers@sendoff.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "write mail, send it, and know what became of it")
set(CPACK_PACKAGE_DESCRIPTION "Sendoff composes mail and sends it; other programs receive it. What it has
queued is safe on disk, leaves over a verified channel as soon as there is one,
and its fate is known for each recipient. It keeps several SMTP accounts,
explains failures in words, and serves other programs by its command line and
as a sendmail.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, which no tool sees: SQLite's and SVG's plug-ins, the Secret Service's library.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, gnome-keyring | kwalletmanager, ca-certificates, xdg-utils, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "hunspell-dictionary")
# Plain permissions, whatever the umask of who builds it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
  WORLD_EXECUTE)

# Windows and macOS have no Qt: it comes along, with its plug-ins (qt_generate_deploy_app_script() is of Qt 6.5). Passwords are
# kept by QtKeychain in Windows' credential store and macOS' keychain; both are part of the system.
if(WIN32 OR APPLE)
  set(SENDOFF_BUNDLED_LIBRARIES "" CACHE STRING "Other libraries to install beside the programs: OpenSSL's, hunspell's, QtKeychain's")
  if(WIN32 AND SENDOFF_BUNDLED_LIBRARIES)
    install(FILES ${SENDOFF_BUNDLED_LIBRARIES} TYPE BIN)
  endif()
  qt_generate_deploy_app_script(TARGET sendoff OUTPUT_SCRIPT sendoff_deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT "${sendoff_deploy}")
endif()

include("${CMAKE_CURRENT_LIST_DIR}/SendoffNsis.cmake")

if(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_PACKAGING_INSTALL_PREFIX /)
  set(CPACK_DMG_VOLUME_NAME Sendoff)
  # Whoever has a certificate signs, and then has Apple notarize the DMG (installers/macos/notarize.sh).
  set(SENDOFF_CODESIGN_IDENTITY "" CACHE STRING "Developer ID Application identity to sign the bundle with; empty: for this machine only")
  install(CODE "set(identity \"${SENDOFF_CODESIGN_IDENTITY}\")")
  install(CODE [[
    set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/Sendoff.app")
    if(identity)
      set(how --options runtime --timestamp --sign "${identity}")
    else()
      set(how --sign -)
    endif()
    execute_process(COMMAND codesign --force --deep ${how} "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
  ]])
endif()
include(CPack)
