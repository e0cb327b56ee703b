// annotate: one article -> what each piece of it is, and why.
//
//     g++ -std=c++20 -O2 -Iinclude examples/annotate.cpp -o annotate
//     ./annotate article.txt                      in colours, in the terminal
//     ./annotate --html article.txt > page.html   one page that needs nothing else
#include <galley/galley.hpp>
#include <galley/io/blanks.hpp>
#include <galley/io/facts.hpp>
#include <galley/io/html.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

constexpr const char* usage =
    "usage: annotate [--html] [--color|--no-color] [FILE]\n"
    "\n"
    "Shows the pieces of the article in FILE, or in standard input, with the kind, rule and score\n"
    "of each, and then the facts found.\n"
    "\n"
    "  --html       as one HTML page\n"
    "  --color      in colours, even where standard output is no terminal or NO_COLOR is set\n"
    "  --no-color   without colours\n"
    "  --help       this text\n"
    "\n"
    "Exit status: 0, 1 when something could not be read or written, 2 for a wrong command line.\n";

enum class wish { unsaid, yes, no };

struct options {
    bool html = false;
    bool help = false;
    wish color = wish::unsaid;
    std::string file;
};

bool read_command_line(int argc, char** argv, options& o) {
    bool options_end = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        if (options_end || arg == "-" || arg.empty() || arg.front() != '-') {
            if (!o.file.empty()) {
                std::fprintf(stderr, "annotate: one file at a time\n%s", usage);
                return false;
            }
            o.file = arg;
        } else if (arg == "--") {
            options_end = true;
        } else if (arg == "--html") {
            o.html = true;
        } else if (arg == "--color" || arg == "--no-color") {
            o.color = arg == "--color" ? wish::yes : wish::no;
        } else if (arg == "--help" || arg == "-h") {
            o.help = true;
        } else {
            std::fprintf(stderr, "annotate: unknown option %s\n%s", argv[i], usage);
            return false;
        }
    }
    if (o.file.empty()) o.file = "-";
    return true;
}

/// Reads the whole file into `text`; 0, or the errno of what went wrong.
int read_file(const std::string& path, std::string& text) {
    const bool is_stdin = path == "-";
    errno = 0;
    std::FILE* file = is_stdin ? stdin : std::fopen(path.c_str(), "rb");
    if (file == nullptr) return errno != 0 ? errno : EIO;
    char block[65536];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, file)) != 0;)
        text.append(block, got);
    const int reason = std::ferror(file) != 0 ? (errno != 0 ? errno : EIO) : 0;
    if (!is_stdin) std::fclose(file);
    return reason;
}

bool wants_color(const options& o) {
    if (o.color != wish::unsaid) return o.color == wish::yes;
    const char* no_color = std::getenv("NO_COLOR"); // https://no-color.org
    if (no_color != nullptr && *no_color != '\0') return false;
    const char* terminal = std::getenv("TERM");
    if (terminal != nullptr && std::string_view(terminal) == "dumb") return false;
#if defined(_WIN32)
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(STDOUT_FILENO) != 0;
#endif
}

/// One of the six colours every terminal has, by the zone a kind is at home in; what is body text
/// keeps the terminal's own.
std::string_view color_of(galley::kind k) {
    if (k == galley::kind::title) return "\x1B[1;34m";
    if (k == galley::kind::heading) return "\x1B[1m";
    if (galley::is_body(k)) return "";
    switch (galley::zone_of(k)) {
        case galley::zone::head: return "\x1B[34m";
        case galley::zone::body: return "\x1B[32m";
        case galley::zone::credits: return "\x1B[31m";
        case galley::zone::around: return "\x1B[33m";
        default: return "\x1B[35m";
    }
}

/// Writes the article for a terminal.
class view {
public:
    view(bool color, std::string& out) : color_(color), out_(out) {}

    void write(const galley::article& a) {
        write_legend(a);
        for (const galley::segment& s : a.segments()) write_piece(s);
        out_ += '\n';
        galley::io::for_each_fact(a, [this](const galley::io::fact& f) { write_fact(f); });
    }

private:
    void write_legend(const galley::article& a) {
        std::array<std::size_t, galley::kind_count> pieces{};
        for (const galley::segment& s : a.segments()) ++pieces[static_cast<std::size_t>(s.kind)];
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i] == 0) continue;
            const auto k = static_cast<galley::kind>(i);
            begin(color_of(k));
            out_ += galley::name(k);
            end();
            out_ += ' ' + std::to_string(pieces[i]) + "  ";
        }
        out_ += '\n';
    }

    void write_piece(const galley::segment& s) {
        out_ += '\n';
        begin(color_of(s.kind));
        out_ += galley::name(s.kind);
        end();
        begin("\x1B[2m");
        out_.append("  ").append(galley::name(s.rule)).append("  ");
        galley::io::append_score(s.score, out_);
        out_ += "  " + std::to_string(s.begin) + '-' + std::to_string(s.end);
        end();
        out_ += '\n';
        std::string text;
        galley::io::append_visible(s.text(), text);
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t stop = rest.find('\n');
            out_ += "    ";
            begin(color_of(s.kind));
            out_ += rest.substr(0, stop);
            end();
            out_ += '\n';
            rest.remove_prefix(stop == std::string_view::npos ? rest.size() : stop + 1);
        }
    }

    void write_fact(const galley::io::fact& f) {
        constexpr std::size_t width = 18;
        out_ += f.name;
        out_.append(f.name.size() < width ? width - f.name.size() : 1, ' ');
        galley::io::for_each_run(
            f.value, [this](std::string_view run) { galley::io::append_visible(run, out_); });
        if (!f.note.empty()) {
            out_ += " (";
            galley::io::append_visible(f.note, out_);
            out_ += ')';
        }
        begin("\x1B[2m");
        out_.append("  ").append(galley::name(f.rule)).append("  ");
        galley::io::append_score(f.score, out_);
        if (f.begin < f.end) out_ += "  " + std::to_string(f.begin) + '-' + std::to_string(f.end);
        end();
        out_ += '\n';
    }

    void begin(std::string_view color) {
        if (!color_ || color.empty()) return;
        out_ += color;
        open_ = true;
    }
    void end() {
        if (open_) out_ += "\x1B[0m";
        open_ = false;
    }

    bool color_;
    bool open_ = false;
    std::string& out_;
};

} // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of fwrite, reported below
#endif
    options o;
    if (!read_command_line(argc, argv, o)) return 2;
    if (o.help) return std::fputs(usage, stdout) < 0 || std::fflush(stdout) != 0 ? 1 : 0;

    std::string text;
    if (const int reason = read_file(o.file, text); reason != 0) {
        std::fprintf(stderr, "annotate: %s: %s\n", o.file.c_str(), std::strerror(reason));
        return 1;
    }
    const galley::article article = galley::parse(text);
    if (article.status() != galley::status::ok) {
        std::fprintf(stderr, "annotate: %s: more than 4 GB of text\n", o.file.c_str());
        return 1;
    }
    std::string out;
    if (o.html) galley::io::write_html(article, out);
    else view(wants_color(o), out).write(article);
    if (std::fwrite(out.data(), 1, out.size(), stdout) != out.size() || std::fflush(stdout) != 0) {
        std::fprintf(stderr, "annotate: standard output: %s\n", std::strerror(errno));
        return 1;
    }
    return 0;
}
