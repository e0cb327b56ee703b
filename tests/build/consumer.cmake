# Builds tests/build/consumer with galley found in one WAY and runs it.
cmake_minimum_required(VERSION 3.16)

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output
                    ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${ARGN}\n${output}")
    endif()
    if(output MATCHES "[Ww]arning")
        message(FATAL_ERROR "a warning:\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

if(WAY STREQUAL "pkg_config")
    find_program(pkg_config NAMES pkg-config pkgconf)
    if(NOT pkg_config)
        message("SKIPPED: no pkg-config here")
        return()
    endif()
endif()

file(REMOVE_RECURSE "${WORK_DIR}")
set(options -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_BUILD_TYPE=Debug -DGALLEY_WAY=${WAY}
            -DGALLEY_VERSION=${VERSION} -DGALLEY_SOURCE=${SOURCE_DIR})
if(WAY MATCHES "find_package|pkg_config|include_dir")
    # Installed, then moved: nothing in an installed copy may know where it was built.
    if(WAY STREQUAL "include_dir")
        # Into the folder that the installer chooses.
        set(BUILD_DIR "${WORK_DIR}/installer")
        run("${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${SOURCE_DIR}" -B "${BUILD_DIR}"
            -DCMAKE_CXX_COMPILER=${CXX} -DGALLEY_BUILD_TESTS=OFF -DGALLEY_BUILD_EXAMPLES=OFF
            -DGALLEY_BUILD_BENCHMARKS=OFF -DCMAKE_INSTALL_INCLUDEDIR=include/galley-0.1)
    endif()
    run("${CMAKE_COMMAND}" --install "${BUILD_DIR}" --prefix "${WORK_DIR}/first")
    if(WAY STREQUAL "include_dir")
        if(NOT EXISTS "${WORK_DIR}/first/include/galley-0.1/galley/galley.hpp"
           OR EXISTS "${WORK_DIR}/first/include/galley")
            message(FATAL_ERROR "CMAKE_INSTALL_INCLUDEDIR is not where the headers are")
        endif()
        file(READ "${WORK_DIR}/first/share/pkgconfig/galley.pc" pc)
        if(NOT pc MATCHES "prefix=.{pcfiledir}/../..\nincludedir=.{prefix}/include/galley-0.1\n")
            message(FATAL_ERROR "galley.pc names another folder:\n${pc}")
        endif()
        list(APPEND options -DGALLEY_WAY=find_package)
    endif()
    file(RENAME "${WORK_DIR}/first" "${WORK_DIR}/moved")
    if(EXISTS "${WORK_DIR}/moved/lib" OR EXISTS "${WORK_DIR}/moved/bin")
        message(FATAL_ERROR "a header-only library installs into include and share only")
    endif()
    list(APPEND options "-DCMAKE_PREFIX_PATH=${WORK_DIR}/moved")
    set(ENV{PKG_CONFIG_PATH} "${WORK_DIR}/moved/share/pkgconfig")
endif()

run("${CMAKE_COMMAND}" -G "${GENERATOR}" -S "${CMAKE_CURRENT_LIST_DIR}/consumer"
    -B "${WORK_DIR}/build" --no-warn-unused-cli ${options})
run("${CMAKE_COMMAND}" --build "${WORK_DIR}/build")
run("${WORK_DIR}/build/consumer")
message("${WAY}: ${output}")
if(NOT WAY STREQUAL "pkg_config")
    set(said "${output}")
    run("${WORK_DIR}/build/separate")
    if(NOT output STREQUAL said)
        message(FATAL_ERROR "compiled apart it says: ${output}")
    endif()
endif()
