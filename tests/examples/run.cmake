# Compiles examples/PROGRAM.cpp by one plain call of the compiler, then runs the built PROGRAM as its
# users would: on the shipped articles, and on what can go wrong.
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

if(PROGRAM STREQUAL "article_to_json")
    run(0 ${articles})
    expect_lines(${count})
    run(0 --segments "${article}")
    expect("segments were asked for" out MATCHES "\"segments\": *\\[")
    set(by_name "${out}")
    run(0 --segments INPUT "${article}")
    expect("standard input gives the same" out STREQUAL by_name)
    run(1 "${article}" no-such-file "${article}")
    expect_lines(2)
    expect("the missing file is named" err MATCHES "no-such-file")
    run(2 --no-such-option)
    expect("usage on a wrong option" err MATCHES "usage")
elseif(PROGRAM STREQUAL "clean_corpus")
    file(WRITE "${dir}/good.jsonl"
         "{\"id\": \"first\", \"text\": \"A title\\n\\nIt rained all day, the council said.\"}\n"
         "{\"text\": \"It rained.\\u2028\\ud83d\\ude00\", \"id\": 7, \"extra\": [{}, [null]]}\n")
    file(WRITE "${dir}/broken.jsonl"
         "{\"id\": 1, \"text\": \"It rained.\"}\n{\"id\": 2, \"text\": \"It ra\n"
         "{\"id\": 3, \"text\": \"It rained.\"}\n")
    run(0 --input-format jsonl good.jsonl)
    expect_lines(2)
    expect("ids pass through, in order" out MATCHES "\"id\": *\"first\".*\n.*\"id\": *7[,}]")
    set(by_name "${out}")
    run(0 --input-format jsonl INPUT "${dir}/good.jsonl")
    expect("standard input gives the same" out STREQUAL by_name)
    run(1 --input-format jsonl broken.jsonl good.jsonl)
    expect_lines(4)
    expect("the broken line is named" err MATCHES "broken.jsonl:2:[0-9]+")
    run(1 --input-format jsonl no-such-file good.jsonl)
    expect_lines(2)
    expect("the missing file is named" err MATCHES "no-such-file")
    run(0 --input-format jsonl --segments good.jsonl)
    expect("segments were asked for" out MATCHES "\"segments\": *\\[")
    run(2 --no-such-option)
elseif(PROGRAM STREQUAL "annotate")
    file(WRITE "${dir}/hostile.txt" "A <script>alert(1)</script> & \"title\"\n\nIt rained & 'poured'.\n")
    run(0 "${article}")
    string(ASCII 27 escape)
    expect("no colours where no terminal is" NOT out MATCHES "${escape}")
    run(0 --html hostile.txt)
    expect("everything is escaped" NOT out MATCHES "<script>alert")
    expect("one page" out MATCHES "<html.*</html>")
    foreach(each IN LISTS articles)
        run(0 "${each}")
        run(0 --html "${each}")
        expect("self-contained" NOT out MATCHES "(src|href)=\"?https?:")
    endforeach()
    run(1 no-such-file)
    expect("the missing file is named" err MATCHES "no-such-file")
elseif(NOT PROGRAM STREQUAL "train")
    foreach(each IN LISTS articles)
        run(0 "${each}")
        expect("it prints something" out)
    endforeach()
endif()
