# cmake -P tests/build/write_sources.cmake: writes tests/sources.cmake from what is on disk.
cmake_minimum_required(VERSION 3.16)
include("${CMAKE_CURRENT_LIST_DIR}/sources_on_disk.cmake")

get_filename_component(tests "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)
galley_sources_on_disk(found "${tests}")
list(SORT found)
string(REPLACE ";" "\n    " lines "${found}")
file(WRITE "${tests}/sources.cmake" "set(galley_listed_sources\n    ${lines}\n)\n")
