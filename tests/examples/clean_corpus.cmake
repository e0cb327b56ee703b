# What clean_corpus promises; called by run.cmake.
expect_good_manners(--input-format text)
run(2 good.jsonl)
expect("the format must be said" err MATCHES "--input-format is missing")
run(2 --input-format tar)
run(2 --input-format)
run(2 --input-format jsonl --jobs 0)
run(2 --input-format jsonl --format no-such-format)
run(2 --input-format jsonl --output= good.jsonl)
expect("an empty name is no file" err MATCHES "--output takes the name of a file")
run(2 --input-format jsonl --segments --format ninjs good.jsonl)
expect("segments are of the JSON" err MATCHES "--segments goes with --format json only")
run(2 --input-format jsonl --format json-ld --segments good.jsonl)

# ---- JSON lines ----------------------------------------------------------------------------------

file(WRITE "${dir}/good.jsonl"
     "{\"id\": \"first\", \"text\": \"A title\\n\\nIt rained all day, the council said.\"}\n"
     "\n"
     "{\"text\": \"It rained.\\u2028\\ud83d\\ude00\", \"id\": 7, \"extra\": [{}, [null]]}\r\n"
     "{\"text\": \"\"}")
file(WRITE "${dir}/broken.jsonl"
     "{\"id\": 1, \"text\": \"It rained.\"}\n"
     "{\"id\": 2, \"text\": \"It ra\n"
     "{\"id\": 3}\n"
     "{\"id\": 4, \"text\": \"It rained.\"}\n")
run(0 --input-format jsonl good.jsonl)
expect_lines(3)
expect("ids pass through, in order" out MATCHES "^{\"id\": \"first\".*\n{\"id\": 7, .*\n{}\n$")
expect("a summary at the end" err MATCHES "3 articles, 0 broken records, .* MB in ")
set(by_name "${out}")
run(0 --input-format=jsonl --jobs=1 INPUT "${dir}/good.jsonl")
expect("standard input gives the same" out STREQUAL by_name)
run(0 --input-format jsonl --output written.jsonl good.jsonl)
file(READ "${dir}/written.jsonl" out)
expect("and so does --output" out STREQUAL by_name)
if(EXISTS "${dir}/written.jsonl.part")
    message(FATAL_ERROR "the part is left behind")
endif()
file(WRITE "${dir}/kept.jsonl" "of the last run")
run(1 --input-format jsonl --output kept.jsonl no-such-file)
file(READ "${dir}/kept.jsonl" out)
expect("a file stays where nothing was read" out STREQUAL "of the last run")
run(2 --input-format jsonl --output good.jsonl good.jsonl)
expect("an input is not overwritten" err MATCHES "one of the inputs")
run(1 --input-format jsonl --output no/such/folder good.jsonl)

run(1 --input-format jsonl broken.jsonl good.jsonl)
expect_lines(5)
expect("the broken lines are named" err MATCHES "broken.jsonl:2:25: .*broken.jsonl:3:1: ")
expect("and counted" err MATCHES "5 articles, 2 broken records")
run(1 --input-format jsonl no-such-file good.jsonl)
expect_lines(3)
expect("the missing file is named" err MATCHES "no-such-file: No such file")
run(0 --input-format jsonl --segments good.jsonl)
expect("segments were asked for" out MATCHES "\"segments\": *\\[")
run(0 --input-format jsonl --format ninjs good.jsonl)
expect("ninjs" out MATCHES "\"altIds\": ..\"role\": \"id\", \"value\": \"7\"")
run(0 --input-format jsonl --format json-ld --progress good.jsonl)
expect("JSON-LD" out MATCHES "\"identifier\": \"first\"")

file(WRITE "${dir}/named.jsonl" "{\"url\": \"u\", \"content\": \"It rained.\"}\n")
run(0 --input-format jsonl --text-field content --id-field url named.jsonl)
expect("fields of other names" out STREQUAL "{\"id\": \"u\", \"body\": \"It rained.\"}\n"
       OR out MATCHES "^{\"id\": \"u\"")

# Several chunks, whatever the number of threads: the same lines in the same order.
set(line "{\"id\": 1, \"text\": \"It rained all day in the north, and the council met.\"}\n")
string(REPEAT "${line}" 30000 many)
file(WRITE "${dir}/many.jsonl" "${many}{\"text\":\n${line}${many}")
run(1 --input-format jsonl --jobs 1 --output one.jsonl many.jsonl)
expect("the line is right in every chunk" err MATCHES "many.jsonl:30001:9: ")
expect("60001 articles" err MATCHES "60001 articles, 1 broken record,")
run(1 --input-format jsonl --jobs 4 --output four.jsonl many.jsonl good.jsonl)
expect("60004 articles" err MATCHES "60004 articles, 1 broken record,")
run(0 --input-format jsonl --jobs 4 --output three.jsonl good.jsonl)
file(READ "${dir}/one.jsonl" one)
file(READ "${dir}/three.jsonl" three)
file(READ "${dir}/four.jsonl" four)
expect("order and content do not depend on threads" four STREQUAL "${one}${three}")

# ---- WET -----------------------------------------------------------------------------------------

set(wet "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n")
string(APPEND wet "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://a.b/1\r\n"
                  "Content-Length: 22\r\n\r\nIt rained.\nIt poured.\n\r\n\r\n")
file(WRITE "${dir}/good.wet" "${wet}")
file(WRITE "${dir}/broken.wet" "WARC/1.0\r\nContent-Length: 900\r\n\r\nabc\r\n\r\n${wet}")
run(0 --input-format wet good.wet)
expect_lines(1)
expect("the address is the id" out MATCHES "\"id\": \"http://a.b/1\"")
run(1 --input-format wet broken.wet good.wet)
expect_lines(2)
expect("the broken record is named" err MATCHES "broken.wet:1: the record is not as long")

# ---- texts ---------------------------------------------------------------------------------------

file(MAKE_DIRECTORY "${dir}/texts/below")
file(WRITE "${dir}/texts/b.txt" "It rained.")
file(WRITE "${dir}/texts/a.txt" "")
file(WRITE "${dir}/texts/below/c.txt" "It poured.")
run(0 --input-format text texts)
expect("every file, sorted, the path as id"
       out MATCHES "^{\"id\": \"texts/a.txt\"}\n.*texts/b.txt.*\n.*texts/below/c.txt.*\n$")
run(0 --input-format text ${articles})
expect_lines(${count})

if(UNIX)
    shell(1 "printf '\\037\\213\\010' | \"$BUILT\" --input-format wet")
    expect("compressed files are named as such" err MATCHES "gzip -dc")
    shell(0 "cat many.jsonl | { \"$BUILT\" --input-format jsonl; echo \"status $?\" >&2; } | true")
    expect("a closed pipe ends it with a message" err MATCHES "standard output: .*pipe")
    expect("and not with 0" err MATCHES "status 1")
    shell(1 "ulimit -f 1; trap '' XFSZ; \"$BUILT\" --input-format jsonl --output kept.jsonl many.jsonl")
    expect("a file too large is an error" err MATCHES "kept.jsonl: File too large")
    file(READ "${dir}/kept.jsonl" out)
    expect("and the file of the last run stays" out STREQUAL "of the last run")
    shell(0 "\"$BUILT\" --input-format jsonl --output /dev/null good.jsonl")
    shell(1 "test -e kept.jsonl.part")
    if(EXISTS /dev/full)
        shell(1 "\"$BUILT\" --input-format jsonl many.jsonl > /dev/full")
        expect("a full disk is an error" err MATCHES "standard output: No space")
    endif()
endif()
