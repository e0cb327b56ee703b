// tests/damage.cpp: what happens to texts on their way out of a page must not change the answer.
// Every fixture that comes out right is damaged in each of these ways and parsed again: title, date
// and body must be those of the sound text. Breaks of lines, the width of blanks and what cannot be
// seen must not matter at all; what a text loses for good (letters, blanks between words and lines)
// may cost a few short ones.
#include <galley/io/json.hpp>
#include <galley/parse.hpp>

#include "support/catch.hpp"
#include "support/exact.hpp"
#include "support/json_value.hpp"
#include "support/laws.hpp"
#include "support/texts.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

using namespace galley_tests;

namespace {

std::string replaced(std::string_view s, std::string_view from, std::string_view to) {
    std::string out;
    for (std::size_t pos = 0; pos <= s.size();) {
        const std::size_t at = std::min(s.find(from, pos), s.size());
        out += s.substr(pos, at - pos);
        if (at < s.size()) out += to;
        pos = at == s.size() ? at + 1 : at + from.size();
    }
    return out;
}

/// `s` with `mark` inside every `nth` run of eight or more ASCII letters; `small` leaves out what
/// begins with a capital, as labels and names do.
std::string inside_words(std::string_view s, std::string_view mark, std::size_t nth, bool small) {
    constexpr std::size_t shortest = 8;
    constexpr std::size_t before = 4;
    std::string out;
    std::size_t run = 0;
    std::size_t words = 0;
    char first = ' ';
    for (const char b : s) {
        run = galley::text::is_letter(b) ? run + 1 : 0;
        if (run == 1) first = b;
        out += b;
        const bool hit = run == shortest && (!small || galley::text::is_lower(first));
        if (hit && ++words % nth == 0) out.insert(out.size() - before, mark);
    }
    return out;
}

/// `s` without the blank between a full stop and a capital letter, in lines that are sentences.
std::string glued_sentences(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool blank = s[i] == ' ' && i > 2 && s[i - 1] == '.' && i + 1 < s.size();
        const bool glued = blank && galley::text::is_lower(s[i - 2]) &&
                           galley::text::is_lower(s[i - 3]) && galley::text::is_upper(s[i + 1]);
        if (!glued) out += s[i];
    }
    return out;
}

/// The date prefix is not the page's but the dump's, and is never written so.
std::string fullwidth_digits(std::string_view s) {
    const std::size_t prefix = galley::layout::read_date_prefix(s).end;
    std::string out(s.substr(0, prefix));
    for (const char b : s.substr(prefix)) {
        if (galley::text::is_digit(b)) (out += "\xEF\xBC") += static_cast<char>(0x90 + (b - '0'));
        else out += b;
    }
    return out;
}

/// `s` between two `margin`s; a dump's date stays at the beginning.
std::string around(std::string_view s, std::string_view margin) {
    std::string out(galley::layout::read_date_prefix(s) ? "" : margin);
    return (out += s) += margin;
}

/// Every fourth blank of `s` is another one: `blank`.
std::string some_blanks(std::string_view s, std::string_view blank) {
    std::string out;
    std::size_t blanks = 0;
    for (const char b : s) {
        if (b == ' ' && ++blanks % 4 == 0) out += blank;
        else out += b;
    }
    return out;
}

/// What is left of a value when damage is no matter: its visible characters.
std::string visible(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const galley::text::code_point c = galley::text::decode(s, i);
        const int digit = galley::text::digit_value(c.value);
        const bool unseen = galley::text::is_blank(c.value) ||
                            galley::text::is_invisible(c.value) || c.value < 0x20 ||
                            c.value == galley::text::replacement;
        if (digit >= 0) out += static_cast<char>('0' + digit);
        else if (c.value == 0x2010 || c.value == 0x2011) out += '-';
        else if (!unseen) out += s.substr(i, c.size);
        i += c.size;
    }
    return out;
}

struct damage {
    const char* name;
    std::function<std::string(std::string_view)> apply;
    std::size_t least = 100; // percent of the texts that must come out as before
};

const std::vector<damage>& damages() {
    const auto replacing = [](std::string_view from, std::string_view to) {
        return [from, to](std::string_view s) { return replaced(s, from, to); };
    };
    const auto blanking = [](std::string_view blank) {
        return [blank](std::string_view s) { return some_blanks(s, blank); };
    };
    const auto inserting = [](std::string_view mark, std::size_t nth, bool small = false) {
        return [=](std::string_view s) { return inside_words(s, mark, nth, small); };
    };
    static const std::vector<damage> all = {
        {"CR LF", replacing("\n", "\r\n")},
        {"lone CR", replacing("\n", "\r")},
        {"line separator", replacing("\n", "\xE2\x80\xA8")},
        {"paragraph separator", replacing("\n", "\xE2\x80\xA9")},
        {"byte order mark", [](std::string_view s) { return "\xEF\xBB\xBF" + std::string(s); }},
        {"no-break spaces", blanking("\xC2\xA0")},
        {"thin spaces", blanking("\xE2\x80\x89")},
        {"narrow no-break spaces", blanking("\xE2\x80\xAF")},
        {"two blanks", blanking("  ")},
        {"no-break hyphens", replacing("-", "\xE2\x80\x91")},
        {"no-break spaces at line ends", replacing("\n", "\xC2\xA0\n")},
        {"blank lines around", [](std::string_view s) { return around(s, "\n \n"); }},
        {"tabs at line ends", replacing("\n", "\t \n")},
        {"zero-width spaces", inserting("\xE2\x80\x8B", 3)},
        {"word joiners", inserting("\xE2\x81\xA0", 3)},
        {"soft hyphens", inserting("\xC2\xAD", 1)},
        {"NUL", inserting(std::string_view("\0", 1), 5, true), 96},
        {"bad UTF-8", inserting("\xFF", 5, true), 96},
        {"fullwidth digits", fullwidth_digits, 97},
        {"no blank after full stops", glued_sentences, 97},
        {"no blank lines", replacing("\n\n", "\n"), 78},
    };
    return all;
}

std::string scalar(const json_value& v, std::string_view key) {
    const json_value* found = v.find(key);
    return found != nullptr ? found->scalar : std::string();
}

json_value answer(std::string_view text) {
    const exact copy(text);
    const galley::article a = galley::parse(copy.view());
    const std::string broken = broken_law(copy.view(), a);
    if (!broken.empty()) FAIL_CHECK(broken);
    std::string printed;
    galley::io::write_json(a, printed);
    return read_json(printed);
}

std::vector<named_text> sound_texts() {
    const std::filesystem::path data = std::filesystem::path(GALLEY_SOURCE_DIR) / "tests" / "data";
    const std::string gaps = read_file(data / "known_gaps.txt");
    std::vector<named_text> out;
    for (const auto& path : files_below(data, "input.txt")) {
        const std::string name = path.parent_path().filename().string();
        if (!name.starts_with("damage-") && gaps.find(name + '\n') == std::string::npos)
            out.push_back({name, read_file(path)});
    }
    return out;
}

} // namespace

TEST_CASE("damage: title, date and body are those of the sound text", "[fixtures]") {
    const std::vector<named_text> texts = sound_texts();
    std::vector<json_value> sound;
    for (const named_text& t : texts) sound.push_back(answer(t.text));
    for (const damage& d : damages()) {
        std::size_t same = 0;
        std::string changed;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const json_value have = answer(d.apply(texts[i].text));
            const auto differs = [&](const char* key) {
                return visible(scalar(sound[i], key)) != visible(scalar(have, key));
            };
            const bool right = !differs("title") && !differs("date") && !differs("body");
            same += right ? 1 : 0;
            if (!right) changed += ' ' + texts[i].name;
        }
        INFO(d.name << ": " << same << " of " << texts.size() << " as before; not:" << changed);
        CHECK(same * 100 >= d.least * texts.size());
    }
}
