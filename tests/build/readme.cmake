# Compiles the first program of README.md by one plain call and holds what it prints against the block
# that follows it.
cmake_minimum_required(VERSION 3.16)

file(READ "${SOURCE_DIR}/README.md" readme)
# CMake's lists would eat brackets and semicolons; the blocks are cut out by position.
foreach(language cpp text)
    string(FIND "${readme}" "```${language}\n" begin)
    if(begin EQUAL -1)
        message(FATAL_ERROR "README.md has no block of ${language}")
    endif()
    string(LENGTH "```${language}\n" opening)
    math(EXPR begin "${begin} + ${opening}")
    string(SUBSTRING "${readme}" ${begin} -1 rest)
    string(FIND "${rest}" "```" size)
    string(SUBSTRING "${rest}" 0 ${size} ${language}_block)
endforeach()

file(MAKE_DIRECTORY "${WORK_DIR}")
file(WRITE "${WORK_DIR}/program.cpp" "${cpp_block}")
execute_process(COMMAND "${CXX}" -std=c++20 "-I${SOURCE_DIR}/include" "${WORK_DIR}/program.cpp"
                        -o "${WORK_DIR}/program" RESULT_VARIABLE result ERROR_VARIABLE err)
if(NOT result EQUAL 0 OR NOT err STREQUAL "")
    message(FATAL_ERROR "the program of README.md does not compile cleanly:\n${err}")
endif()
execute_process(COMMAND "${WORK_DIR}/program" RESULT_VARIABLE result OUTPUT_VARIABLE out)
if(NOT result EQUAL 0 OR NOT out STREQUAL text_block)
    message(FATAL_ERROR "README.md says:\n${text_block}\nthe program prints:\n${out}")
endif()
