// examples/train/json.hpp: as much of JSON as labelled lines need. Not for hostile input: what is
// not understood is an empty value.
#ifndef GALLEY_TRAIN_JSON_HPP
#define GALLEY_TRAIN_JSON_HPP

#include <galley/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace train {

/// A value: text for strings, numbers and words, items for arrays, names and items for objects.
struct json {
    std::string text;
    std::vector<std::string> names;
    std::vector<json> items;

    [[nodiscard]] const json& operator[](std::string_view key) const {
        static const json none;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (names[i] == key) return items[i];
        return none;
    }
};

class json_reader {
public:
    explicit json_reader(std::string_view s) : s_(s) {}

    [[nodiscard]] json value() {
        json v;
        blank();
        if (at_ >= s_.size()) return v;
        if (s_[at_] == '"') {
            v.text = string();
        } else if (s_[at_] == '{') {
            ++at_;
            while (more('}')) {
                v.names.push_back(string());
                blank();
                ++at_; // the colon
                v.items.push_back(value());
            }
        } else if (s_[at_] == '[') {
            ++at_;
            while (more(']')) v.items.push_back(value());
        } else {
            while (at_ < s_.size() &&
                   std::string_view(",]} \n\r\t").find(s_[at_]) == std::string_view::npos)
                v.text += s_[at_++];
        }
        return v;
    }

private:
    void blank() {
        while (at_ < s_.size() &&
               (s_[at_] == ' ' || s_[at_] == '\n' || s_[at_] == '\r' || s_[at_] == '\t'))
            ++at_;
    }

    bool more(char close) {
        blank();
        if (at_ < s_.size() && s_[at_] == ',') ++at_;
        blank();
        if (at_ >= s_.size()) return false;
        if (s_[at_] != close) return true;
        ++at_;
        return false;
    }

    std::uint32_t hex() {
        std::uint32_t v = 0;
        for (int i = 0; i < 4 && at_ < s_.size(); ++i, ++at_) {
            const char c = s_[at_];
            v = v * 16 + static_cast<std::uint32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return v;
    }

    std::string string() {
        std::string out;
        blank();
        if (at_ < s_.size()) ++at_;
        while (at_ < s_.size() && s_[at_] != '"') {
            if (s_[at_] != '\\') {
                out += s_[at_++];
                continue;
            }
            ++at_;
            const char e = at_ < s_.size() ? s_[at_++] : '"';
            if (e == 'u') {
                std::uint32_t c = hex();
                if (c >= 0xD800 && c < 0xDC00 && s_.substr(at_, 2) == "\\u") {
                    at_ += 2;
                    c = 0x10000 + ((c - 0xD800) << 10U) + (hex() - 0xDC00);
                }
                galley::text::encode(c, [&out](std::uint32_t b) { out += static_cast<char>(b); });
            } else {
                const std::size_t k = std::string_view("nrtbf").find(e);
                out += k == std::string_view::npos ? e : "\n\r\t\b\f"[k];
            }
        }
        ++at_;
        return out;
    }

    std::string_view s_;
    std::size_t at_ = 0;
};

} // namespace train

#endif // GALLEY_TRAIN_JSON_HPP
