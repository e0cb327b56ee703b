// examples/train/write_weights.hpp: from floating point to the integers of model::weights, and
// those as a header.
#ifndef GALLEY_TRAIN_WRITE_WEIGHTS_HPP
#define GALLEY_TRAIN_WRITE_WEIGHTS_HPP

#include "network.hpp"

#include <galley/model/net.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace train {

/// Integer weights that own what they view.
struct owned_weights {
    std::string rows;
    std::vector<std::uint32_t> words;
    galley::model::weights numbers;

    /// The same with views into this object; they die with it.
    [[nodiscard]] const galley::model::weights& view() {
        numbers.rows = rows;
        numbers.words = words;
        numbers.index = galley::model::index_words(words);
        numbers.paired = {numbers.layers, numbers.context};
        return numbers;
    }
};

[[nodiscard]] inline std::int32_t rounded(float x, float unit, std::int32_t low,
                                          std::int32_t high) {
    return std::clamp(static_cast<std::int32_t>(std::lround(x * unit)), low, high);
}

/// Rounds the parameters `p` of a network whose rows end with those of `words`.
[[nodiscard]] inline owned_weights quantize(const std::vector<float>& p,
                                            std::vector<std::uint32_t> words) {
    owned_weights w;
    const layout_of at{galley::model::feature_row_count + words.size()};
    w.words = std::move(words);
    for (std::size_t i = 0; i < at.bias(); ++i)
        w.rows += static_cast<char>(galley::model::row_zero + rounded(p[i], 64, -45, 46));
    const auto weight = [&](std::size_t i) {
        return static_cast<std::int16_t>(rounded(p[i], 64, -127, 127));
    };
    const auto bias = [&](std::size_t i) {
        return static_cast<std::int16_t>(rounded(p[i], 32, -8000, 8000));
    };
    galley::model::weights& n = w.numbers;
    for (std::size_t c = 0; c < channels; ++c) n.bias[c] = bias(at.bias() + c);
    for (std::size_t l = 0; l < layers; ++l) {
        const std::size_t b = at.layer(l);
        for (std::size_t c = 0; c < channels; ++c) {
            for (std::size_t k = 0; k < 3; ++k)
                n.layers[l].near[k][c] = weight(b + k * channels + c);
            n.layers[l].near_bias[c] = bias(b + layout_of::near_bias + c);
            n.layers[l].mix_bias[c] = bias(b + layout_of::mix_bias + c);
            for (std::size_t from = 0; from < channels; ++from)
                n.layers[l].mix[c][from] = weight(b + layout_of::mix + from * channels + c);
        }
    }
    for (std::size_t c = 0; c < channels; ++c) {
        n.attention[c] = weight(at.attention() + c);
        n.out[c] = weight(at.out() + c);
        n.context_bias[c] = bias(at.context() + 3 * channels * channels + c);
        for (std::size_t k = 0; k < 3 * channels; ++k)
            n.context[c][k / channels][k % channels] = weight(at.context() + k * channels + c);
    }
    n.attention_bias = rounded(p[at.attention() + channels], 2048, -1000000, 1000000);
    n.out_bias = rounded(p[at.out() + channels], 2048, -1000000, 1000000);
    return w;
}

namespace detail {

template <class Range>
void put_numbers(std::string& out, const Range& numbers) {
    out += "{{";
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i != 0) out += i % 24 == 0 ? ",\n " : ",";
        out += std::to_string(numbers[i]);
    }
    out += "}}";
}

} // namespace detail

/// What a header of weights calls itself and what it defines.
struct header_names {
    std::string space;  // the namespace, empty for the global one
    std::string name;   // of the weights in it
    std::string guard;  // of the header
    std::string lead;   // its first line
    std::string about;  // the line above the weights
    std::string parts;  // what stands before the names of rows and words: "detail::" or nothing
    std::string galley; // the same before the library's names: nothing or "galley::model::"
};

/// The library's own header keeps its names; `name`, a C++ name with or without namespaces
/// ("mine", "app::our_weights"), gives one that can be included beside it.
[[nodiscard]] inline header_names names_of(const std::string& name) {
    const std::string_view own = "galley::model::";
    if (name.starts_with(own))
        return {"galley::inline GALLEY_LEVEL::model",
                name.substr(own.size()),
                "GALLEY_MODEL_WEIGHTS_HPP",
                "galley/model/weights.hpp: the learned numbers.",
                "Where the body is in news pages, articles and dumps.",
                "detail::",
                ""};
    const std::size_t colons = name.rfind("::");
    header_names n;
    if (colons != std::string::npos) n.space = name.substr(0, colons);
    n.name = colons == std::string::npos ? name : name.substr(colons + 2);
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != ':') n.guard += static_cast<char>(std::toupper(name[i]));
        else if (name[i - 1] != ':') n.guard += '_';
    }
    n.guard += "_HPP";
    n.lead = name + ": learned numbers for galley.";
    n.about = "Give its address to galley::options::weights.";
    n.galley = "galley::model::";
    return n;
}

/// Is it a C++ name, perhaps in namespaces, that a header of one's own may define?
[[nodiscard]] inline bool is_header_name(std::string_view name) {
    const std::string_view digits = "0123456789";
    const std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
    bool in_part = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name.substr(i).starts_with("::") && in_part) {
            in_part = false;
            ++i;
        } else if (letters.find(name[i]) != std::string_view::npos ||
                   (in_part && digits.find(name[i]) != std::string_view::npos)) {
            in_part = true;
        } else {
            return false;
        }
    }
    return in_part;
}

/// The text of a header that defines the weights `name`: "galley::model::news_weights" for the
/// library's own, see names_of.
[[nodiscard]] inline std::string header(const owned_weights& w, const std::string& name,
                                        const std::string& origin) {
    const galley::model::weights& n = w.numbers;
    const header_names as = names_of(name);
    const bool own = !as.parts.empty();
    std::string out = "// " + as.lead + " Made by examples/train.cpp, do not edit.\n" + origin +
                      "#ifndef " + as.guard + "\n#define " + as.guard +
                      "\n\n"
                      "#include <galley/model/net.hpp>\n\n#include <array>\n#include "
                      "<cstdint>\n#include <string_view>\n\n";
    if (!as.space.empty()) out += "namespace " + as.space + " {\n\n";
    if (own) out += "namespace detail {\n\n";
    out += "// clang-format off\ninline constexpr char " + as.name + "_rows[] =";
    for (std::size_t i = 0; i < w.rows.size(); i += 4 * channels) {
        out += "\n\"";
        for (char c : w.rows.substr(i, 4 * channels)) {
            const bool trigraph = c == '?' && out.back() == '?'; // may begin one: compilers warn
            if (c == '\\' || c == '"' || trigraph) out += '\\';
            out += c;
        }
        out += '"';
    }
    out += ";\n\ninline constexpr std::array<std::uint32_t, " + std::to_string(w.words.size()) +
           "> " + as.name + "_words = {";
    for (std::size_t i = 0; i < w.words.size(); ++i) {
        if (i % 9 == 0) out += '\n';
        out += std::to_string(w.words[i]) + ",";
    }
    const std::string part = as.parts + as.name;
    out += "};\n\n";
    if (own) out += "} // namespace detail\n\n";
    out += "/// " + as.about + "\ninline constexpr " + as.galley + "weights " + as.name +
           " = {\n.rows = {" + part + "_rows, sizeof " + part + "_rows - 1},\n.words = " + part +
           "_words,\n.index = " + as.galley + "index_words(" + part + "_words),\n.bias = ";
    detail::put_numbers(out, n.bias);
    out += ",\n.layers = {{\n";
    for (const auto& layer : n.layers) {
        out += "{.near = {{";
        for (const auto& row : layer.near) detail::put_numbers(out, row), out += ",\n";
        out += "}},\n.near_bias = ";
        detail::put_numbers(out, layer.near_bias);
        out += ",\n.mix = {{\n";
        for (const auto& row : layer.mix) detail::put_numbers(out, row), out += ",\n";
        out += "}},\n.mix_bias = ";
        detail::put_numbers(out, layer.mix_bias);
        out += "},\n";
    }
    out += "}},\n.attention = ";
    detail::put_numbers(out, n.attention);
    out += ",\n.attention_bias = " + std::to_string(n.attention_bias) + ",\n.context = {{\n";
    for (const auto& rows : n.context) {
        out += "{{";
        for (const auto& row : rows) detail::put_numbers(out, row), out += ",\n";
        out += "}},\n";
    }
    out += "}},\n.context_bias = ";
    detail::put_numbers(out, n.context_bias);
    out += ",\n.out = ";
    detail::put_numbers(out, n.out);
    out += ",\n.out_bias = " + std::to_string(n.out_bias) + ",\n.steps = ";
    detail::put_numbers(out, n.steps);
    out += "};\n// clang-format on\n\n";
    if (!as.space.empty()) out += "} // namespace " + as.space + "\n\n";
    out += "#endif // " + as.guard + "\n";
    return out;
}

} // namespace train

#endif // GALLEY_TRAIN_WRITE_WEIGHTS_HPP
