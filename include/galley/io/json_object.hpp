// galley/io/json_object.hpp, the floor of readers and writers: one JSON object being written.
// Members with nothing to say are left out, so callers need not ask.
#ifndef GALLEY_IO_JSON_OBJECT_HPP
#define GALLEY_IO_JSON_OBJECT_HPP

#include <galley/io/json_text.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::io {

/// Appends '{' to a string when made and '}' when it goes; between them, members. An object inside
/// it is made on what `open` gives, and must go before the next member. Keys are printed as they
/// are: give none that needs escaping.
class json_object {
public:
    explicit json_object(std::string& out) : out_(out) { out_ += '{'; }
    ~json_object() { out_ += '}'; }
    json_object(const json_object&) = delete;
    json_object& operator=(const json_object&) = delete;

    /// The key and its colon; the caller appends the value to what it returns.
    std::string& open(std::string_view key) {
        if (!first_) out_ += ", ";
        first_ = false;
        out_ += '"';
        out_ += key;
        out_ += "\": ";
        return out_;
    }

    /// JSON text, printed as it is.
    void raw(std::string_view key, std::string_view json) { open(key) += json; }
    void number(std::string_view key, std::uint64_t n) { append_number(n, open(key)); }
    /// A string, every character kept; left out where empty.
    void text(std::string_view key, std::string_view s) {
        if (!s.empty()) append_json_string(s, open(key));
    }
    /// A string from the article, with each run of blanks as one space; left out where empty.
    void value(std::string_view key, std::string_view s) {
        if (!s.empty()) append_json_value(s, open(key));
    }
    /// An array of what `append(out, item)` writes for each; left out where `items` is empty.
    template <class Items, class Append>
    void list(std::string_view key, const Items& items, Append append) {
        bool any = false;
        for (const auto& item : items) {
            if (any) out_ += ", ";
            else open(key) += '[';
            any = true;
            append(out_, item);
        }
        if (any) out_ += ']';
    }

private:
    std::string& out_;
    bool first_ = true;
};

/// An array in an object whose items are written one call after the other: each on what `add`
/// gives. Left out when there was none; must go before the object's next member.
class json_list {
public:
    json_list(json_object& o, std::string_view key) : o_(o), key_(key) {}
    ~json_list() {
        if (out_ != nullptr) *out_ += ']';
    }
    json_list(const json_list&) = delete;
    json_list& operator=(const json_list&) = delete;

    std::string& add() {
        if (out_ == nullptr) (*(out_ = &o_.open(key_))) += '[';
        else *out_ += ", ";
        return *out_;
    }

private:
    json_object& o_;
    std::string_view key_;
    std::string* out_ = nullptr;
};

} // namespace galley::inline GALLEY_LEVEL::io

#endif // GALLEY_IO_JSON_OBJECT_HPP
