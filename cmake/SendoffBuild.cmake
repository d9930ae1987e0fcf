# SPDX-License-Identifier: GPL-3.0-or-later
# How everything in Sendoff is compiled, and the one call that makes a room.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# SENDOFF_SANITIZE is a list as the compiler takes it: "address,undefined" or "thread".
set(SENDOFF_SANITIZE "" CACHE STRING "Sanitizers to build with")
option(SENDOFF_COVERAGE "Count the lines that run" OFF)

find_program(SENDOFF_CCACHE ccache)
if(SENDOFF_CCACHE)
  # Precompiled headers are only cached when ccache may ignore their timestamps.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      "${SENDOFF_CCACHE}")
endif()

find_program(SENDOFF_MOLD mold)
find_program(SENDOFF_LLD ld.lld)
add_library(sendoff_options INTERFACE)
if(SENDOFF_MOLD)
  target_link_options(sendoff_options INTERFACE -fuse-ld=mold)
elseif(SENDOFF_LLD)
  target_link_options(sendoff_options INTERFACE -fuse-ld=lld)
endif()
target_compile_definitions(sendoff_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  SENDOFF_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(sendoff_options INTERFACE /W4 /WX /permissive-)
else()
  target_compile_options(sendoff_options INTERFACE -Wall -Wextra -Werror)
endif()
# Tables are checked as they are compiled: every phrase of a server against those before it takes some million steps.
if(MSVC)
  target_compile_options(sendoff_options INTERFACE /constexpr:steps20000000)
elseif(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  target_compile_options(sendoff_options INTERFACE -fconstexpr-steps=20000000)
endif()
if(SENDOFF_SANITIZE)
  target_compile_options(sendoff_options INTERFACE
    -fsanitize=${SENDOFF_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(sendoff_options INTERFACE -fsanitize=${SENDOFF_SANITIZE})
endif()
if(SENDOFF_COVERAGE)
  # Atomic: the engine and the windows count in threads of their own.
  target_compile_options(sendoff_options INTERFACE --coverage -fprofile-update=atomic)
  target_link_options(sendoff_options INTERFACE --coverage)
endif()

# The precompiled headers are two: what a room of lib sees, and what a window sees.
function(sendoff_precompile TARGET KIND)
  set(holder sendoff_pch_${KIND})
  if(NOT TARGET ${holder})
    file(WRITE "${CMAKE_BINARY_DIR}/${holder}.cpp" "// Holds the precompiled header.\n")
    add_library(${holder} STATIC "${CMAKE_BINARY_DIR}/${holder}.cpp")
    if(KIND STREQUAL "widgets")
      target_link_libraries(${holder} PRIVATE Qt6::Widgets sendoff_options)
      target_precompile_headers(${holder} PRIVATE <QtCore> <QtWidgets>
        <algorithm> <functional> <memory> <optional> <variant> <vector>)
    else()
      target_link_libraries(${holder} PRIVATE Qt6::Core sendoff_options)
      target_precompile_headers(${holder} PRIVATE <QtCore>
        <algorithm> <functional> <memory> <optional> <variant> <vector>)
    endif()
    set_target_properties(${holder} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  endif()
  target_precompile_headers(${TARGET} REUSE_FROM ${holder})
endfunction()

# sendoff_room(NAME USES room... [LIBRARIES target...])
# Makes the static library sendoff_NAME from the sources of this folder. USES is the list of
# rooms that NAME may include; it is written to rooms.txt, against which a test checks every
# #include. LIBRARIES are what comes from outside: Qt modules, OpenSSL, QtKeychain.
function(sendoff_room NAME)
  cmake_parse_arguments(ROOM "" "" "USES;LIBRARIES;RESOURCES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.h *.cpp)
  add_library(sendoff_${NAME} STATIC ${sources} ${ROOM_RESOURCES})
  # A room may be headers only.
  set_target_properties(sendoff_${NAME} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(sendoff_${NAME} PUBLIC "${PROJECT_SOURCE_DIR}/lib")
  list(TRANSFORM ROOM_USES PREPEND sendoff_ OUTPUT_VARIABLE rooms)
  target_link_libraries(sendoff_${NAME}
    PUBLIC ${rooms} Qt6::Core ${ROOM_LIBRARIES} sendoff_options)
  sendoff_precompile(sendoff_${NAME} core)
  list(JOIN ROOM_USES " " uses)
  set_property(GLOBAL APPEND PROPERTY SENDOFF_ROOMS "${NAME}: ${uses}")
endfunction()
