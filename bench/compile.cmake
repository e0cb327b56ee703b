# bench/compile.cmake: what including the library costs a compiler, beside nlohmann/json's single
# header where that is installed, what it costs where the parser is compiled apart, what the lighter
# headers cost for those who want only dates or people, and how large a minimal user's object is.
#
#     cmake [-D CXX=clang++] -P bench/compile.cmake
#
# Wall time of -fsyntax-only, the best of seven runs taken in turn; the most memory of one more run,
# where GNU time is installed.
if(CMAKE_VERSION VERSION_LESS 3.23)
    message(FATAL_ERROR "needs CMake 3.23, which tells microseconds")
endif()
if(NOT DEFINED CXX)
    set(CXX c++)
endif()
get_filename_component(include "${CMAKE_CURRENT_LIST_DIR}/../include" ABSOLUTE)
get_filename_component(folder "${CMAKE_CURRENT_LIST_DIR}/../build/compile" ABSOLUTE)
file(MAKE_DIRECTORY "${folder}")
file(WRITE "${folder}/galley.cpp" "#include <galley/galley.hpp>\n")
file(WRITE "${folder}/separate.cpp"
    "#define GALLEY_SEPARATE_COMPILATION\n#include <galley/galley.hpp>\n")
file(WRITE "${folder}/dates.cpp" "#include <galley/date/find.hpp>\n")
file(WRITE "${folder}/people.cpp" "#include <galley/metadata/credits.hpp>\n")
file(WRITE "${folder}/nlohmann.cpp" "#include <nlohmann/json.hpp>\n")
file(WRITE "${folder}/user.cpp" "#include <galley/galley.hpp>\n#include <cstdio>\n"
    "int main(int, char** argv) {\n    const std::string_view text = argv[0];\n"
    "    const galley::article a = galley::parse(text);\n"
    "    std::printf(\"%zu\\n\", a.segments().size());\n}\n")

# Microseconds that compiling `name` takes, kept in best_<name> if less than what is there.
macro(time_once name)
    string(TIMESTAMP start "%s%f")
    execute_process(COMMAND "${CXX}" -std=c++20 -fsyntax-only "-I${include}" "${folder}/${name}.cpp"
                    RESULT_VARIABLE status ERROR_QUIET)
    string(TIMESTAMP stop "%s%f")
    math(EXPR took "${stop} - ${start}")
    if(NOT status EQUAL 0)
        set(best_${name} 0)
    elseif(NOT DEFINED best_${name} OR took LESS best_${name})
        set(best_${name} ${took})
    endif()
endmacro()

# Into memory_<name> the megabytes that compiling it takes, behind the milliseconds.
find_program(gnu_time NAMES gtime time PATHS /usr/bin NO_DEFAULT_PATH)
function(measure_memory name)
    set(memory_${name} "" PARENT_SCOPE)
    if(NOT gnu_time)
        return()
    endif()
    execute_process(COMMAND "${gnu_time}" -f "%M" "${CXX}" -std=c++20 -fsyntax-only
                            "-I${include}" "${folder}/${name}.cpp"
                    ERROR_VARIABLE kilobytes RESULT_VARIABLE status
                    ERROR_STRIP_TRAILING_WHITESPACE)
    if(status EQUAL 0 AND kilobytes MATCHES "([0-9]+)$")
        math(EXPR megabytes "${CMAKE_MATCH_1} / 1024")
        set(memory_${name} ", ${megabytes} MB" PARENT_SCOPE)
    endif()
endfunction()

foreach(run RANGE 1 7)
    time_once(galley)
    time_once(separate)
    time_once(dates)
    time_once(people)
    time_once(nlohmann)
endforeach()
foreach(name galley separate dates people nlohmann)
    measure_memory(${name})
endforeach()
math(EXPR own "${best_galley} / 1000")
math(EXPR separate "${best_separate} / 1000")
math(EXPR dates "${best_dates} / 1000")
math(EXPR people "${best_people} / 1000")
message("galley/galley.hpp            ${own} ms${memory_galley}")
message("the same, parser apart       ${separate} ms${memory_separate}")
message("galley/date/find.hpp         ${dates} ms${memory_dates}")
message("galley/metadata/credits.hpp  ${people} ms${memory_people}")
if(best_nlohmann GREATER 0)
    math(EXPR other "${best_nlohmann} / 1000")
    math(EXPR percent "100 * ${best_galley} / ${best_nlohmann}")
    math(EXPR percent_apart "100 * ${best_separate} / ${best_nlohmann}")
    message("nlohmann/json.hpp            ${other} ms${memory_nlohmann}: galley takes ${percent} % of "
            "its time, ${percent_apart} % apart")
endif()
execute_process(COMMAND "${CXX}" -std=c++20 -O2 -c "-I${include}" "${folder}/user.cpp"
                        -o "${folder}/user.o" COMMAND_ERROR_IS_FATAL ANY)
file(SIZE "${folder}/user.o" bytes)
math(EXPR kilobytes "${bytes} / 1024")
message("object of a minimal user, -O2: ${kilobytes} KiB")
file(REMOVE_RECURSE "${folder}")
