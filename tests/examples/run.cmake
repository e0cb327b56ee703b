# Compiles examples/PROGRAM.cpp by one plain call of the compiler, then runs the built PROGRAM as its
# users would: on the shipped articles, and on what can go wrong. CTest calls it with -DPROGRAM (the
# name), -DBUILT (its path), -DCXX, -DSOURCE_DIR and -DWORK_DIR.
cmake_minimum_required(VERSION 3.16)

set(dir "${WORK_DIR}/${PROGRAM}")
file(REMOVE_RECURSE "${dir}")
file(MAKE_DIRECTORY "${dir}")
file(GLOB articles "${SOURCE_DIR}/examples/articles/*.txt")
list(GET articles 0 article)
list(LENGTH articles count)

# run(status arguments... [INPUT file]): fails unless the exit status is as said. Gives out and err.
function(run status)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "INPUT" "")
    set(input "")
    if(arg_INPUT)
        set(input INPUT_FILE "${arg_INPUT}")
    endif()
    execute_process(COMMAND "${BUILT}" ${arg_UNPARSED_ARGUMENTS} ${input} WORKING_DIRECTORY "${dir}"
                    RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
    if(NOT result STREQUAL status)
        message(FATAL_ERROR "${PROGRAM} ${arg_UNPARSED_ARGUMENTS}: exit status ${result}, not "
                            "${status}\n${out}\n${err}")
    endif()
    set(out "${out}" PARENT_SCOPE)
    set(err "${err}" PARENT_SCOPE)
endfunction()

function(expect what)
    if(NOT (${ARGN}))
        message(FATAL_ERROR "${PROGRAM}: ${what}\n${out}\n${err}")
    endif()
endfunction()

# shell(status command): the same for a line of sh, in which $BUILT is the program.
function(shell status command)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E env "BUILT=${BUILT}" sh -c "${command}"
                    WORKING_DIRECTORY "${dir}"
                    RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
    if(NOT result STREQUAL status)
        message(FATAL_ERROR "${command}: exit status ${result}, not ${status}\n${out}\n${err}")
    endif()
    set(out "${out}" PARENT_SCOPE)
    set(err "${err}" PARENT_SCOPE)
endfunction()

# What every program that prints articles owes its caller.
function(expect_good_manners)
    run(0 --help ${ARGN})
    expect("--help goes to standard output" out MATCHES "usage")
    expect("--help is no error" NOT err)
    run(2 --no-such-option ${ARGN})
    expect("usage on a wrong option" err MATCHES "usage")
    expect("and nothing on standard output" NOT out)
    run(1 no-such-file ${ARGN})
    expect("the missing file is named, with the reason" err MATCHES "no-such-file: [A-Z]")
    if(EXISTS /dev/full)
        string(REPLACE ";" " " options "${ARGN}")
        shell(1 "\"$BUILT\" ${options} \"${article}\" > /dev/full")
        expect("a full disk is an error" err MATCHES "standard output: No space")
    endif()
endfunction()

function(expect_lines wanted)
    string(REGEX MATCHALL "\n" breaks "${out}")
    list(LENGTH breaks have)
    if(NOT have EQUAL wanted)
        message(FATAL_ERROR "${PROGRAM}: ${have} lines, not ${wanted}\n${out}\n${err}")
    endif()
endfunction()

# ---- one plain call of the compiler ---------------------------------------------------------------

execute_process(COMMAND "${CXX}" -std=c++20 "-I${SOURCE_DIR}/include"
                        "${SOURCE_DIR}/examples/${PROGRAM}.cpp" -o "${dir}/plain"
                RESULT_VARIABLE result ERROR_VARIABLE err)
if(NOT result EQUAL 0 OR NOT err STREQUAL "")
    message(FATAL_ERROR "one compiler call is not enough, or warns:\n${err}")
endif()

# ---- what each program promises -------------------------------------------------------------------

# <PROGRAM>.cmake beside this file, where there is one; it is called with what stands above.
set(promises "${CMAKE_CURRENT_LIST_DIR}/${PROGRAM}.cmake")
if(EXISTS "${promises}")
    include("${promises}")
else()
    foreach(each IN LISTS articles)
        run(0 "${each}")
        expect("it prints something" out)
    endforeach()
    run(1)
    expect("usage without a file" err MATCHES "usage")
    run(1 no-such-file)
    run(0 --help)
    expect("--help goes to standard output" out MATCHES "usage")
endif()
