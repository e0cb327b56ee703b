// tests/support/json_check.hpp: is a text one JSON value and nothing else (RFC 8259), in valid
// UTF-8? Written from the grammar, one function a production, and shares nothing with the library.
#ifndef GALLEY_TESTS_SUPPORT_JSON_CHECK_HPP
#define GALLEY_TESTS_SUPPORT_JSON_CHECK_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace galley_tests {

class json_check {
public:
    explicit json_check(std::string_view s) : s_(s) {
        space();
        valid_ = value() && (space(), at_ == s_.size());
    }
    [[nodiscard]] explicit operator bool() const { return valid_; }
    /// Where it stopped.
    [[nodiscard]] std::size_t position() const { return at_; }
    /// The keys of the outermost object, in order.
    [[nodiscard]] std::vector<std::string> keys() const { return keys_; }

private:
    [[nodiscard]] unsigned peek(std::size_t ahead = 0) const {
        return at_ + ahead < s_.size() ? static_cast<unsigned char>(s_[at_ + ahead]) : 256U;
    }
    bool eat(char c) { return peek() == static_cast<unsigned char>(c) && ++at_ != 0; }
    void space() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') ++at_;
    }
    bool word(std::string_view w) {
        if (s_.substr(at_, w.size()) != w) return false;
        at_ += w.size();
        return true;
    }

    bool value() {
        switch (peek()) {
            case '{': return object();
            case '[': return array();
            case '"': return string();
            case 't': return word("true");
            case 'f': return word("false");
            case 'n': return word("null");
            default: return number();
        }
    }
    bool object() {
        ++depth_;
        if (eat('{'), space(), eat('}')) return --depth_, true;
        do {
            space();
            const std::size_t begin = at_;
            if (peek() != '"' || !string()) return false;
            if (depth_ == 1) keys_.emplace_back(s_.substr(begin + 1, at_ - begin - 2));
            if (space(), !eat(':')) return false;
            if (space(), !value()) return false;
            space();
        } while (eat(','));
        return --depth_, eat('}');
    }
    bool array() {
        ++depth_;
        if (eat('['), space(), eat(']')) return --depth_, true;
        do {
            if (space(), !value()) return false;
            space();
        } while (eat(','));
        return --depth_, eat(']');
    }
    bool string() {
        for (eat('"'); peek() != '"';) {
            if (peek() < 0x20 || peek() > 0xFF) return false;
            if (eat('\\')) {
                if (!escape()) return false;
            } else if (!character()) {
                return false;
            }
        }
        return eat('"');
    }
    bool escape() {
        if (eat('u')) {
            for (int i = 0; i < 4; ++i, ++at_)
                if (std::string_view("0123456789abcdefABCDEF").find(s_.substr(at_, 1)) ==
                        std::string_view::npos ||
                    at_ >= s_.size())
                    return false;
            return true;
        }
        if (at_ >= s_.size() ||
            std::string_view("\"\\/bfnrt").find(s_[at_]) == std::string_view::npos)
            return false;
        ++at_;
        return true;
    }
    /// One code point; RFC 3629, section 4.
    bool character() {
        const unsigned a = peek();
        const auto tail = [this](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
            return peek(i) >= low && peek(i) <= high;
        };
        std::size_t size = 0;
        if (a < 0x80) size = 1;
        else if (a >= 0xC2 && a <= 0xDF && tail(1)) size = 2;
        else if (a == 0xE0 && tail(1, 0xA0) && tail(2)) size = 3;
        else if (a == 0xED && tail(1, 0x80, 0x9F) && tail(2)) size = 3;
        else if (a >= 0xE1 && a <= 0xEF && a != 0xED && tail(1) && tail(2)) size = 3;
        else if (a == 0xF0 && tail(1, 0x90) && tail(2) && tail(3)) size = 4;
        else if (a == 0xF4 && tail(1, 0x80, 0x8F) && tail(2) && tail(3)) size = 4;
        else if (a >= 0xF1 && a <= 0xF3 && tail(1) && tail(2) && tail(3)) size = 4;
        at_ += size;
        return size != 0;
    }
    bool digits() {
        const std::size_t begin = at_;
        while (peek() >= '0' && peek() <= '9') ++at_;
        return at_ != begin;
    }
    bool number() {
        eat('-');
        if (!eat('0') && !digits()) return false;
        if (eat('.') && !digits()) return false;
        if (eat('e') || eat('E')) {
            if (!eat('+')) eat('-');
            return digits();
        }
        return true;
    }

    std::string_view s_;
    std::size_t at_ = 0;
    std::size_t depth_ = 0;
    bool valid_ = false;
    std::vector<std::string> keys_;
};

} // namespace galley_tests

#endif // GALLEY_TESTS_SUPPORT_JSON_CHECK_HPP
