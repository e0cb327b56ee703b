// article_to_json: text files, or standard input, one article each -> one JSON object a line.
//
//     g++ -std=c++20 -O2 -Iinclude examples/article_to_json.cpp -o article_to_json
//     ./article_to_json examples/articles/*.txt
#include <galley/galley.hpp>
#include <galley/io/json.hpp>
#include <galley/io/json_ld.hpp>
#include <galley/io/ninjs.hpp>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr const char* usage =
    "usage: article_to_json [--segments] [--format json|json-ld|ninjs] [--reference TIME] "
    "[FILE...]\n"
    "\n"
    "Each FILE is the text of one article; standard input without FILE, or for -.\n"
    "Prints one JSON object a line for each, in order.\n"
    "\n"
    "  --segments       with the list of segments: every byte of the text, and why; only in json\n"
    "  --format FORMAT  json, the default; json-ld, schema.org's NewsArticle; ninjs, IPTC's\n"
    "                   News in JSON 3.1\n"
    "  --reference TIME when the texts were read, as 2022-05-03 or 2022-05-03T12:00Z: \"2 hours\n"
    "                   ago\" counts back from it, and is no date without it\n"
    "  --help           this text\n"
    "\n"
    "Exit status: 0, 1 when a file could not be read or the output not be written, 2 for a wrong\n"
    "command line.\n";

using writer = void (*)(const galley::article&, std::string&, const galley::io::json_options&);

/// The writer of a format; null for one that is not known.
writer writer_for(std::string_view format) {
    if (format == "json") return galley::io::write_json;
    if (format == "json-ld") return galley::io::write_json_ld;
    if (format == "ninjs") return galley::io::write_ninjs;
    return nullptr;
}

struct command_line {
    bool segments = false;
    galley::options how;
    writer write = galley::io::write_json;
    bool help = false;
    std::vector<std::string> files;
};

/// False, with a message on stderr, when an option is not known.
bool read_command_line(int argc, char** argv, command_line& out) {
    bool options_end = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        if (options_end || arg == "-" || arg.empty() || arg.front() != '-') {
            out.files.emplace_back(arg);
        } else if (arg == "--") {
            options_end = true;
        } else if (arg == "--segments") {
            out.segments = true;
        } else if (arg.substr(0, arg.find('=')) == "--reference") {
            const std::string_view time = arg.size() > 11 ? arg.substr(12)
                                          : i + 1 < argc  ? std::string_view(argv[++i])
                                                          : std::string_view();
            out.how.reference = galley::date::match_at(time, 0).value;
            if (out.how.reference.known < galley::date::precision::day ||
                !out.how.reference.has_year()) {
                std::fprintf(stderr, "article_to_json: --reference takes a whole date\n%s", usage);
                return false;
            }
        } else if (arg.substr(0, arg.find('=')) == "--format") {
            const char* format = arg.size() > 8 ? argv[i] + 9 : i + 1 < argc ? argv[++i] : "";
            out.write = writer_for(format);
            if (out.write == nullptr) {
                std::fprintf(stderr, "article_to_json: no such format: %s\n%s", format, usage);
                return false;
            }
        } else if (arg == "--help" || arg == "-h") {
            out.help = true;
        } else {
            std::fprintf(stderr, "article_to_json: unknown option %s\n%s", argv[i], usage);
            return false;
        }
    }
    if (out.segments && out.write != writer{galley::io::write_json}) {
        std::fprintf(stderr, "article_to_json: --segments goes with --format json only\n%s", usage);
        return false;
    }
    if (out.files.empty()) out.files.emplace_back("-");
    return true;
}

/// Reads the whole file into `text`; 0, or the errno of what went wrong.
int read_file(const std::string& path, std::string& text) {
    text.clear();
    const bool is_stdin = path == "-";
    errno = 0;
    std::FILE* file = is_stdin ? stdin : std::fopen(path.c_str(), "rb");
    if (file == nullptr) return errno != 0 ? errno : EIO;
    std::size_t size = 0;
    for (;;) {
        if (text.size() == size) text.resize(size < 65536 ? 65536 : size * 2);
        const std::size_t got = std::fread(text.data() + size, 1, text.size() - size, file);
        if (got == 0) break;
        size += got;
    }
    text.resize(size);
    const int reason = std::ferror(file) != 0 ? (errno != 0 ? errno : EIO) : 0;
    if (!is_stdin) std::fclose(file);
    return reason;
}

} // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of fwrite, reported below
#endif
    command_line wanted;
    if (!read_command_line(argc, argv, wanted)) return 2;
    if (wanted.help) return std::fputs(usage, stdout) < 0 || std::fflush(stdout) != 0 ? 1 : 0;

    galley::parser parser(wanted.how);
    std::string text;
    std::string line;
    int exit_status = 0;
    for (const std::string& file : wanted.files) {
        if (const int reason = read_file(file, text); reason != 0) {
            std::fprintf(stderr, "article_to_json: %s: %s\n", file.c_str(), std::strerror(reason));
            exit_status = 1;
            continue;
        }
        const galley::article& article = parser.parse(text);
        if (article.status() != galley::status::ok) {
            std::fprintf(stderr, "article_to_json: %s: more than 4 GB of text\n", file.c_str());
            exit_status = 1;
            continue;
        }
        line.clear();
        wanted.write(article, line, {.segments = wanted.segments});
        line += '\n';
        if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) break;
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        std::fprintf(stderr, "article_to_json: standard output: %s\n", std::strerror(errno));
        return 1;
    }
    return exit_status;
}
