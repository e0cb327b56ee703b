// galley/io/jsonl.hpp, the floor of readers and writers: one JSON object a line, read strictly
// (RFC 8259): any valid object, its keys in any order, and nothing else. Only two members are kept,
// a text and an id; the rest is checked and passed over, without recursion.
#ifndef GALLEY_IO_JSONL_HPP
#define GALLEY_IO_JSONL_HPP

#include <galley/config.hpp>
#include <galley/io/bit_stack.hpp>
#include <galley/io/string_scan.hpp>
#include <galley/text/ascii.hpp>
#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

/// The two members that matter. `id` is JSON text as it stands in the line, a string in its
/// quotation marks or a number; empty where the object has none, or null.
struct jsonl_record {
    std::string_view text;
    std::string_view id;
};

/// What is wrong with a line, in English, and at which byte of it, counted from 0.
struct jsonl_error {
    std::string_view what;
    std::size_t byte = 0;
};

/// A record, or why there is none.
struct jsonl_result {
    jsonl_record record;
    jsonl_error error;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return error.what.empty(); }
};

/// Is there nothing on the line but what JSON calls white space? Such lines are no records.
[[nodiscard]] constexpr bool is_blank_jsonl(std::string_view line) noexcept {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// `s` without the byte order mark some programs write at the start of a file.
[[nodiscard]] constexpr std::string_view skip_byte_order_mark(std::string_view s) noexcept {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return s.substr(0, mark.size()) == mark ? s.substr(mark.size()) : s;
}

/// Reads lines one after the other and keeps its memory: once warm it allocates nothing.
///
/// Accepted: every object of RFC 8259, of any depth (one bit of memory a level). Of two members of
/// one name the last wins. Numbers are checked, never converted: 1e999 is one. An escaped lone
/// surrogate, for which UTF-8 has no bytes, becomes U+FFFD in `text`; in `id` it stays as written.
/// Refused: bytes that are not UTF-8, and anything behind the object.
class jsonl_reader {
public:
    explicit jsonl_reader(std::string_view text_field = "text", std::string_view id_field = "id")
        : text_field_(text_field), id_field_(id_field) {}

    /// Reads one line, with or without its line end. The views of the result point into `line`, or
    /// into the reader where the text had escapes, and hold until the next call. Linear.
    [[nodiscard]] jsonl_result read(std::string_view line GALLEY_LIFETIMEBOUND);

private:
    struct value {
        enum class type : std::uint8_t { absent, null, string, number, other };
        type is = type::absent;
        std::size_t begin = 0; // in the line
        std::size_t end = 0;
    };

    bool read_object();
    bool read_member();
    bool read_key(std::string_view& key);
    bool read_value(value& v, bool keep_text);
    bool read_scalar(value& v, bool keep_text);
    bool skip_nested();
    bool close_nested(bool& more);
    bool open_member();
    bool read_string(std::string_view& out, std::string* buffer);
    bool read_escape(char*& out);
    bool read_code_unit(std::uint32_t& unit);
    bool read_number();
    bool read_digits();
    bool read_word(std::string_view word);
    bool finish();

    void skip_space() noexcept {
        while (pos_ < line_.size() && (line_[pos_] == ' ' || line_[pos_] == '\t' ||
                                       line_[pos_] == '\n' || line_[pos_] == '\r'))
            ++pos_;
    }
    [[nodiscard]] char peek() const noexcept { return pos_ < line_.size() ? line_[pos_] : '\0'; }
    bool take(char c) noexcept {
        const bool there = pos_ < line_.size() && line_[pos_] == c;
        pos_ += there ? 1U : 0U;
        return there;
    }
    /// Goes wrong at the byte that is looked at, or because there is none.
    bool fail(std::string_view what) noexcept {
        return fail_at(pos_ < line_.size() ? what : "the line ends too early", pos_);
    }
    bool fail_at(std::string_view what, std::size_t byte) noexcept {
        result_.error = {what, byte};
        return false;
    }

    std::string text_field_;
    std::string id_field_;
    std::string text_buffer_;
    std::string key_buffer_;
    bit_stack nesting_; // true for an object, false for an array
    std::string_view line_;
    std::size_t pos_ = 0;
    value text_;
    value id_;
    jsonl_result result_;
};

// -------------------------------------------------------------------------------------------------

inline jsonl_result jsonl_reader::read(std::string_view line) {
    line_ = line;
    pos_ = 0;
    text_ = {};
    id_ = {};
    result_ = {};
    if (!read_object() || !finish()) result_.record = {};
    return result_;
}

inline bool jsonl_reader::read_object() {
    skip_space();
    if (!take('{')) return fail("expected an object");
    skip_space();
    if (!take('}')) {
        do {
            if (!read_member()) return false;
            skip_space();
        } while (take(','));
        if (!take('}')) return fail("expected a comma or the object's end");
    }
    skip_space();
    return pos_ == line_.size() || fail("something stands behind the object");
}

inline bool jsonl_reader::read_member() {
    skip_space();
    std::string_view key;
    if (!read_key(key)) return false;
    const bool is_text = key == text_field_;
    const bool is_id = key == id_field_;
    value v;
    if (!read_value(v, is_text)) return false;
    if (is_text) text_ = v;
    if (is_id) id_ = v;
    return true;
}

/// A key and its colon, and the blanks up to the value.
inline bool jsonl_reader::read_key(std::string_view& key) {
    if (!take('"')) return fail("expected a key in quotation marks");
    if (!read_string(key, &key_buffer_)) return false;
    skip_space();
    if (!take(':')) return fail("expected a colon");
    skip_space();
    return true;
}

inline bool jsonl_reader::read_value(value& v, bool keep_text) {
    v.begin = pos_;
    const char c = peek();
    if (c == '{' || c == '[') {
        v.is = value::type::other;
        if (!skip_nested()) return false;
    } else if (!read_scalar(v, keep_text)) {
        return false;
    }
    v.end = pos_;
    return true;
}

inline bool jsonl_reader::read_scalar(value& v, bool keep_text) {
    const char c = peek();
    if (c == '"') {
        ++pos_;
        v.is = value::type::string;
        std::string_view ignored;
        return keep_text ? read_string(result_.record.text, &text_buffer_)
                         : read_string(ignored, nullptr);
    }
    if (c == '-' || text::is_digit(c)) {
        v.is = value::type::number;
        return read_number();
    }
    v.is = c == 'n' ? value::type::null : value::type::other;
    if (c == 'n') return read_word("null");
    if (c == 't') return read_word("true");
    if (c == 'f') return read_word("false");
    return fail("expected a value");
}

/// An array or object, whatever it holds.
inline bool jsonl_reader::skip_nested() {
    nesting_.clear();
    value ignored;
    bool more = true;
    while (more) {
        const char c = peek();
        if (c == '{' || c == '[') {
            ++pos_;
            nesting_.push(c == '{');
            skip_space();
            if (peek() != (c == '{' ? '}' : ']')) {
                if (c == '{' && !open_member()) return false;
                continue;
            }
        } else if (!read_scalar(ignored, false)) {
            return false;
        }
        if (!close_nested(more)) return false;
    }
    return true;
}

/// Behind a value: closes what ends here and goes to the next value; `more` is false when the
/// outermost is closed.
inline bool jsonl_reader::close_nested(bool& more) {
    while (!nesting_.empty()) {
        skip_space();
        const bool in_object = nesting_.top();
        if (take(in_object ? '}' : ']')) {
            nesting_.pop();
            continue;
        }
        if (!take(','))
            return fail(in_object ? "expected a comma or the object's end"
                                  : "expected a comma or the array's end");
        skip_space();
        return !in_object || open_member();
    }
    more = false;
    return true;
}

inline bool jsonl_reader::open_member() {
    if (!take('"')) return fail("expected a key in quotation marks");
    std::string_view key;
    if (!read_string(key, nullptr)) return false;
    skip_space();
    if (!take(':')) return fail("expected a colon");
    skip_space();
    return true;
}

/// From behind the opening quotation mark to behind the closing one. `buffer` takes the text where
/// it has escapes; without one the string is only checked.
inline bool jsonl_reader::read_string(std::string_view& out, std::string* buffer) {
    const std::size_t begin = pos_;
    std::size_t run = begin; // begin of what is not yet copied
    char* to = nullptr;      // behind what is copied
    char scratch[8];
    for (;;) {
        pos_ += clean_prefix(line_.substr(pos_));
        if (pos_ == line_.size()) return fail_at("the line ends in a string", pos_);
        const char c = line_[pos_];
        if (c != '"' && c != '\\')
            return fail(text::is_ascii(c) ? "control character in a string" : "not UTF-8");
        if (buffer != nullptr && (c == '\\' || to != nullptr)) {
            if (to == nullptr) {
                // No escape is shorter than what it stands for: the line's size is enough.
                if (buffer->size() < line_.size()) buffer->resize(line_.size());
                to = buffer->data();
            }
            std::memcpy(to, line_.data() + run, pos_ - run);
            to += pos_ - run;
        }
        ++pos_;
        if (c == '"') break;
        char* at = buffer != nullptr ? to : scratch;
        if (!read_escape(at)) return false;
        while (peek() == '\\') {
            ++pos_;
            if (buffer == nullptr) at = scratch;
            if (!read_escape(at)) return false;
        }
        if (buffer != nullptr) to = at;
        run = pos_;
    }
    out = to == nullptr
              ? line_.substr(begin, pos_ - 1 - begin)
              : std::string_view(buffer->data(), static_cast<std::size_t>(to - buffer->data()));
    return true;
}

/// From behind the backslash; writes what the escape stands for.
inline bool jsonl_reader::read_escape(char*& out) {
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    const char c = peek();
    if (c != 'u') {
        const std::size_t i = pos_ < line_.size() ? names.find(c) : std::string_view::npos;
        if (i == std::string_view::npos) return fail("no such escape");
        *out++ = values[i];
        ++pos_;
        return true;
    }
    ++pos_;
    std::uint32_t unit = 0;
    if (!read_code_unit(unit)) return false;
    if (unit >= 0xD800 && unit < 0xE000) {
        const std::size_t behind = pos_;
        std::uint32_t low = 0;
        const bool is_high = unit < 0xDC00;
        if (is_high && line_.substr(pos_, 2) == "\\u") {
            pos_ += 2;
            if (!read_code_unit(low)) return false;
        }
        if (low >= 0xDC00 && low < 0xE000) {
            unit = 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00);
        } else {
            pos_ = behind;
            unit = text::replacement;
        }
    }
    text::encode(unit, [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); });
    return true;
}

/// Four hexadecimal digits.
inline bool jsonl_reader::read_code_unit(std::uint32_t& unit) {
    unit = 0;
    for (int i = 0; i < 4; ++i, ++pos_) {
        if (pos_ == line_.size() || !text::is_hex_digit(line_[pos_])) return fail("no such escape");
        const auto c = static_cast<unsigned char>(line_[pos_]);
        // In ASCII the low half of a letter counts from 1.
        unit = unit << 4U | ((c & 0xFU) + (c >= 'A' ? 9U : 0U));
    }
    return true;
}

// number = [ "-" ] ( "0" / digit1-9 *digit ) [ "." 1*digit ] [ ( "e" / "E" ) [ "-" / "+" ] 1*digit
// ]
inline bool jsonl_reader::read_number() {
    take('-');
    if (!take('0') && !read_digits()) return false;
    if (take('.') && !read_digits()) return false;
    if (take('e') || take('E')) {
        if (!take('-')) take('+');
        return read_digits();
    }
    return true;
}

inline bool jsonl_reader::read_digits() {
    if (!text::is_digit(peek())) return fail("expected a digit");
    while (text::is_digit(peek())) ++pos_;
    return true;
}

inline bool jsonl_reader::read_word(std::string_view word) {
    if (line_.substr(pos_, word.size()) != word) return fail("expected a value");
    pos_ += word.size();
    return true;
}

/// The object is valid JSON; does it hold what is asked for?
inline bool jsonl_reader::finish() {
    using type = value::type;
    if (text_.is == type::absent) return fail_at("the object has no text field", 0);
    if (text_.is != type::string) return fail_at("the text field is not a string", text_.begin);
    if (id_.is == type::other)
        return fail_at("the id field is neither a string nor a number", id_.begin);
    if (id_.is == type::string || id_.is == type::number)
        result_.record.id = line_.substr(id_.begin, id_.end - id_.begin);
    return true;
}

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_JSONL_HPP
