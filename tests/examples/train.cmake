# What train promises; called by run.cmake.
run(0 --help)
expect("--help goes to standard output" out MATCHES "usage: train")
foreach(option out name folds titles report epochs seed threads made-up words sites machine-labels
        own-labels lean date)
    expect("--help tells of --${option}" out MATCHES "\n  --${option} ")
endforeach()
run(2)
expect("usage without a file" err MATCHES "no FILE.*usage")
run(2 --no-such-option 1 "${article}")
expect("usage on a wrong option" err MATCHES "usage")
run(2 --epochs many "${article}")
run(2 --name "two words" --out mine.hpp "${article}")

# Without labelled texts there is nothing to learn from, and it says so.
run(1 "${article}")
expect("it says what is lacking" err MATCHES "no labelled texts")

# ---- weights of one's own --------------------------------------------------------------------------

# Texts in which only what is written in capitals is the article: no news, so other weights.
set(lines "")
foreach(i RANGE 1 12)
    set(text "the menu of page ${i} is written in small letters only, and goes on for a while\\n")
    string(APPEND text "it has a second line, about as long as the first of page ${i}\\n\\n")
    set(body "SHOUTING IN CAPITALS IS WHAT THE TEXT OF THIS PAGE DOES ALL THE TIME, SEE ${i}\\n")
    string(APPEND body "MORE SHOUTING IN CAPITALS THAT HAS NOTHING TO DO WITH THE MENU OF ${i}\\n")
    string(APPEND lines "{\"id\": ${i}, \"text\": \"${text}${body}\\nthe end of it\", "
                        "\"gold\": {\"body\": \"${body}\"}}\n")
endforeach()
file(WRITE "${dir}/labelled.jsonl" "${lines}")
set(learn --report no --epochs 40 --lean 0 --seed 3 --date 2026-01-02)
run(0 ${learn} --name app::shouting --out mine.hpp labelled.jsonl)
run(0 ${learn} --name app::shouting --out again.hpp labelled.jsonl)
file(READ "${dir}/mine.hpp" mine)
file(READ "${dir}/again.hpp" again)
expect("equal bytes for equal files and settings" mine STREQUAL again)
expect("the header tells how it was made"
       mine MATCHES "command: train --epochs 40 --lean 0 --seed 3 --name app::shouting FILE...")

# It stands beside the library's own, and a parser uses it.
file(WRITE "${dir}/use.cpp" "
#include <galley/galley.hpp>
#include \"mine.hpp\"
int main() {
    static_assert(app::shouting.is_consistent());
    const char* text =
        \"the menu of page 9 is written in small letters only, and goes on for a while\\n\"
        \"it has a second line, about as long as the first of page 9\\n\\n\"
        \"SHOUTING IN CAPITALS IS WHAT THE TEXT OF THIS PAGE DOES ALL THE TIME, SEE 9\\n\"
        \"MORE SHOUTING IN CAPITALS THAT HAS NOTHING TO DO WITH THE MENU OF 9\\n\\nthe end of it\";
    galley::options chosen;
    chosen.weights = &app::shouting;
    const std::string own = galley::parse(text, chosen).body_text();
    const std::string shipped = galley::parse(text).body_text();
    return own != shipped && own.find(\"SHOUTING\") != own.npos &&
                   own.find(\"second line\") == own.npos
               ? 0
               : 1;
}
")
execute_process(COMMAND "${CXX}" -std=c++20 -Wall -Wextra "-I${SOURCE_DIR}/include" "-I${dir}"
                        "${dir}/use.cpp" -o "${dir}/use" RESULT_VARIABLE result ERROR_VARIABLE err)
if(NOT result EQUAL 0 OR NOT err STREQUAL "")
    message(FATAL_ERROR "the header cannot be used beside galley.hpp, or warns:\n${err}")
endif()
execute_process(COMMAND "${dir}/use" RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "the parser does not use the weights it was given")
endif()

run(1 ${learn} --out no/such/folder.hpp labelled.jsonl)
expect("it says why it cannot write" err MATCHES "no/such/folder.hpp: No such file")
if(EXISTS /dev/full)
    run(1 ${learn} --out /dev/full labelled.jsonl)
    expect("a full disk is an error" err MATCHES "/dev/full: No space")
endif()
