# Which files are the test binary's: those of the folders that mirror include/, of laws/ and support/,
# those that stand in tests/ itself, and build/house.cpp.
function(galley_sources_on_disk out tests)
    set(patterns "${tests}/*.cpp" "${tests}/build/house.cpp")
    foreach(folder text lexicon date layout model metadata rules io laws support)
        list(APPEND patterns "${tests}/${folder}/*.cpp" "${tests}/${folder}/detail/*.cpp")
    endforeach()
    file(GLOB found ${ARGN} RELATIVE "${tests}" ${patterns})
    set(${out} "${found}" PARENT_SCOPE)
endfunction()
