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
if(WAY MATCHES "find_package|pkg_config")
    # Installed, then moved: nothing in an installed copy may know where it was built.
    run("${CMAKE_COMMAND}" --install "${BUILD_DIR}" --prefix "${WORK_DIR}/first")
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
