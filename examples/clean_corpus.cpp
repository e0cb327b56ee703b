// clean_corpus: a corpus of scraped articles -> one JSON object a line, in the order of the input.
//
//     g++ -std=c++20 -O2 -Iinclude examples/clean_corpus.cpp -o clean_corpus
//     ./clean_corpus --input-format jsonl corpus.jsonl > clean.jsonl
//     gzip -dc crawl.warc.wet.gz | ./clean_corpus --input-format wet > clean.jsonl
//
// The input is cut into chunks of whole records; each worker cleans one chunk at a time, and
// whoever finishes the chunk that is next in line writes it. Memory: a few chunks a worker,
// whatever the size of the input.
#include <galley/galley.hpp>
#include <galley/io/json.hpp>
#include <galley/io/json_ld.hpp>
#include <galley/io/jsonl.hpp>
#include <galley/io/ninjs.hpp>
#include <galley/io/wet.hpp>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace {

constexpr const char* usage =
    "usage: clean_corpus --input-format jsonl|wet|text [OPTION...] [FILE|FOLDER...]\n"
    "\n"
    "Reads the articles of each FILE, or of every file in each FOLDER and the folders in it, "
    "sorted\n"
    "by name; standard input without FILE, or for -. Prints one JSON object a line, in order.\n"
    "\n"
    "  --input-format F   jsonl  one JSON object a line, with a text and perhaps an id\n"
    "                     wet    Common Crawl's WET, uncompressed (use gzip -dc)\n"
    "                     text   one article a file; its path is the id\n"
    "  --text-field NAME  the JSON member that holds the text (text)\n"
    "  --id-field NAME    the JSON member that holds the id, a string or a number (id)\n"
    "  --segments         with the list of segments: every byte of the text, and why; only with\n"
    "                     --format json\n"
    "  --format F         json, the default; json-ld, schema.org's NewsArticle; ninjs, IPTC's\n"
    "                     News in JSON 3.1\n"
    "  --jobs N           with N threads (as many as the machine has)\n"
    "  --output FILE      to FILE, not to standard output: written as FILE.part, which takes the\n"
    "                     name FILE when all is written; FILE stays as it is where no input could\n"
    "                     be read, or the disk is full\n"
    "  --progress         show progress even where standard error is no terminal\n"
    "  --help             this text\n"
    "\n"
    "A broken record is reported as FILE:LINE:BYTE (WET: FILE:BYTE), counted from 1, and left "
    "out.\n"
    "Exit status: 0, 1 when something was broken, not readable or not writable, 2 for a wrong\n"
    "command line.\n";

constexpr std::size_t chunk_size = std::size_t{1} << 20U;

enum class input_format { none, jsonl, wet, text };

/// Longer records are reported as broken, so that no input can ask for all memory.
constexpr std::uint64_t longest_record(input_format format) {
    return format == input_format::text ? std::uint64_t{1} << 32U : std::uint64_t{1} << 30U;
}

using writer = void (*)(const galley::article&, std::string&, const galley::io::json_options&);

/// The writer of a format; null for one that is not known.
writer writer_for(std::string_view format) {
    if (format == "json") return galley::io::write_json;
    if (format == "json-ld") return galley::io::write_json_ld;
    if (format == "ninjs") return galley::io::write_ninjs;
    return nullptr;
}

struct options {
    input_format format = input_format::none;
    std::string text_field = "text";
    std::string id_field = "id";
    writer write = galley::io::write_json;
    bool segments = false;
    bool progress = false;
    bool help = false;
    unsigned jobs = 0;
    std::string output;
    std::vector<std::string> inputs;
};

void complain(const std::string& about, const std::string& what) {
    std::fprintf(stderr, "clean_corpus: %s: %s\n", about.c_str(), what.c_str());
}

// ---- the command line ---------------------------------------------------------------------------

bool wrong(const std::string& what) {
    std::fprintf(stderr, "clean_corpus: %s\n%s", what.c_str(), usage);
    return false;
}

bool set_value(options& o, std::string_view name, const std::string& value) {
    if (name == "--text-field") {
        o.text_field = value;
    } else if (name == "--id-field") {
        o.id_field = value;
    } else if (name == "--output") {
        o.output = value;
        if (value.empty()) return wrong("--output takes the name of a file");
    } else if (name == "--jobs") {
        char* end = nullptr;
        const long n = std::strtol(value.c_str(), &end, 10);
        if (value.empty() || *end != '\0' || n < 1 || n > 1024)
            return wrong("--jobs takes a number from 1 to 1024, not " + value);
        o.jobs = static_cast<unsigned>(n);
    } else if (name == "--format") {
        o.write = writer_for(value);
        if (o.write == nullptr) return wrong("no such format: " + value);
    } else if (name == "--input-format") {
        if (value == "jsonl") o.format = input_format::jsonl;
        else if (value == "wet") o.format = input_format::wet;
        else if (value == "text") o.format = input_format::text;
        else return wrong("no such input format: " + value);
    }
    return true;
}

/// False, with a message on stderr, when the command line is wrong.
bool read_command_line(int argc, char** argv, options& o) {
    constexpr std::string_view with_value[] = {"--input-format", "--text-field", "--id-field",
                                               "--format",       "--output",     "--jobs"};
    bool options_end = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view arg = argv[i];
        const std::string_view name = arg.substr(0, arg.find('='));
        if (options_end || arg == "-" || arg.empty() || arg.front() != '-') {
            o.inputs.emplace_back(arg);
        } else if (arg == "--") {
            options_end = true;
        } else if (arg == "--segments") {
            o.segments = true;
        } else if (arg == "--progress") {
            o.progress = true;
        } else if (arg == "--help" || arg == "-h") {
            o.help = true;
            return true;
        } else if (std::find(std::begin(with_value), std::end(with_value), name) !=
                   std::end(with_value)) {
            if (name.size() == arg.size() && i + 1 == argc)
                return wrong(std::string(name) + " needs a value");
            const std::string value(name.size() < arg.size() ? arg.substr(name.size() + 1)
                                                             : std::string_view(argv[++i]));
            if (!set_value(o, name, value)) return false;
        } else {
            return wrong("unknown option " + std::string(arg));
        }
    }
    if (o.format == input_format::none) return wrong("--input-format is missing");
    if (o.segments && o.write != writer{galley::io::write_json})
        return wrong("--segments goes with --format json only");
    if (o.inputs.empty()) o.inputs.emplace_back("-");
    if (o.jobs == 0) o.jobs = std::max(1U, std::thread::hardware_concurrency());
    return true;
}

// ---- the input, in chunks of whole records ------------------------------------------------------

/// Some whole records of one file, and what became of them. Reused: nothing is freed in between.
struct chunk {
    std::string file; // as messages name it
    std::string data; // its first `size` bytes
    std::size_t size = 0;
    std::uint64_t first_line = 1; // of the file
    std::uint64_t first_byte = 0;
    bool too_long = false; // the record did not fit and was left out
    bool done = false;     // cleaned, but not yet written

    std::string out;
    std::string complaints;
    std::uint64_t articles = 0;
    std::uint64_t broken = 0;

    [[nodiscard]] std::string_view view() const { return {data.data(), size}; }
};

/// The files that the command line names, folders walked through. Folders that cannot be read are
/// complained of; `all_read` tells.
std::vector<std::string> list_files(const std::vector<std::string>& inputs, bool& all_read) {
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    for (const std::string& input : inputs) {
        std::error_code error;
        if (input == "-" || !fs::is_directory(input, error)) {
            files.push_back(input);
            continue;
        }
        const std::size_t begin = files.size();
        fs::recursive_directory_iterator at(input, error);
        for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
            std::error_code ignored;
            if (at->is_regular_file(ignored)) files.push_back(at->path().string());
        }
        if (error) {
            complain(input, error.message());
            all_read = false;
        }
        std::sort(files.begin() + static_cast<std::ptrdiff_t>(begin), files.end());
    }
    return files;
}

/// Gives the input chunk by chunk.
class chunk_reader {
public:
    chunk_reader(input_format format, std::vector<std::string> files)
        : format_(format), files_(std::move(files)) {}

    /// False at the end of the last file.
    bool next(chunk& c) {
        c.size = 0;
        c.too_long = false;
        while (file_ != nullptr || open_next()) {
            c.file = name();
            c.first_line = line_;
            c.first_byte = byte_;
            const bool any = fill(c);
            if (at_end_ && carry_.empty()) close();
            if (any) return true;
        }
        return false;
    }
    [[nodiscard]] bool all_read() const { return all_read_; }
    [[nodiscard]] std::uint64_t bytes_read() const { return total_; }

private:
    [[nodiscard]] std::string name() const {
        return files_[index_ - 1] == "-" ? "standard input" : files_[index_ - 1];
    }

    bool open_next() {
        while (index_ < files_.size()) {
            const std::string& path = files_[index_++];
            errno = 0;
            file_ = path == "-" ? stdin : std::fopen(path.c_str(), "rb");
            line_ = 1;
            byte_ = 0;
            at_end_ = false;
            carry_.clear();
            if (file_ != nullptr) return true;
            fail(std::strerror(errno));
        }
        return false;
    }

    void close() {
        if (file_ != stdin) std::fclose(file_);
        file_ = nullptr;
    }

    void fail(const char* what) {
        complain(name(), what);
        all_read_ = false;
    }

    /// Reads until `c` holds at least one whole record, or the file ends. False where there is
    /// nothing.
    bool fill(chunk& c) {
        append(c, carry_);
        carry_.clear();
        for (std::size_t wanted = chunk_size;; wanted *= 2) {
            while (c.size < wanted && !at_end_) read_some(c, wanted);
            if (c.first_byte == 0 && c.view().substr(0, 2) == "\x1F\x8B") {
                fail("is compressed: pipe it through gzip -dc");
                at_end_ = true;
                return false;
            }
            const std::size_t cut = at_end_ ? c.size : whole_records(c.view());
            if (cut != 0 || at_end_) return finish(c, cut);
            if (c.size >= longest_record(format_)) return leave_out(c);
        }
    }

    /// Cuts the chunk; what is behind the cut opens the next one.
    bool finish(chunk& c, std::size_t cut) {
        carry_.assign(c.data, cut, c.size - cut);
        c.size = cut;
        byte_ += cut;
        if (format_ == input_format::jsonl) line_ += count_lines(c.view());
        return format_ == input_format::text || cut != 0;
    }

    /// A record that exceeds the limit: passed over without keeping it.
    bool leave_out(chunk& c) {
        c.too_long = true;
        if (format_ == input_format::text) {
            c.size = 0;
            return at_end_ = true;
        }
        const std::string_view mark = format_ == input_format::jsonl ? "\n" : "\nWARC/1.";
        std::size_t found = std::string_view::npos;
        while (!at_end_ && found == std::string_view::npos) {
            // The mark may lie across two reads.
            const std::size_t kept = mark.size() - 1;
            byte_ += c.size - kept;
            std::memmove(c.data.data(), c.data.data() + c.size - kept, kept);
            c.size = kept;
            read_some(c, chunk_size);
            found = c.view().find(mark);
        }
        const std::size_t cut = found == std::string_view::npos ? c.size : found + 1;
        carry_.assign(c.data, cut, c.size - cut);
        byte_ += cut;
        ++line_;
        c.size = 0;
        return true;
    }

    void append(chunk& c, std::string_view bytes) {
        if (c.data.size() < c.size + bytes.size()) c.data.resize(c.size + bytes.size());
        std::memcpy(c.data.data() + c.size, bytes.data(), bytes.size());
        c.size += bytes.size();
    }

    void read_some(chunk& c, std::size_t wanted) {
        if (c.data.size() < wanted) c.data.resize(wanted);
        errno = 0;
        const std::size_t got = std::fread(c.data.data() + c.size, 1, wanted - c.size, file_);
        c.size += got;
        total_ += got;
        if (got != 0) return;
        at_end_ = true;
        if (std::ferror(file_) != 0) fail(std::strerror(errno != 0 ? errno : EIO));
    }

    /// The size of the whole records at the begin of `data`, where more may follow.
    [[nodiscard]] std::size_t whole_records(std::string_view data) const {
        if (format_ == input_format::text) return 0;
        if (format_ == input_format::jsonl) return data.rfind('\n') + 1;
        std::size_t whole = 0;
        for (;;) {
            const galley::io::wet_result r = galley::io::next_wet(data.substr(whole), false);
            if (r.step == galley::io::wet_step::incomplete) return whole;
            whole += r.size;
        }
    }

    static std::uint64_t count_lines(std::string_view s) {
        std::uint64_t n = 0;
        for (std::size_t at = s.find('\n'); at != std::string_view::npos; at = s.find('\n', at + 1))
            ++n;
        return n;
    }

    input_format format_;
    std::vector<std::string> files_;
    std::size_t index_ = 0; // of the next file
    std::FILE* file_ = nullptr;
    bool at_end_ = false;
    bool all_read_ = true;
    std::uint64_t line_ = 1;
    std::uint64_t byte_ = 0;
    std::uint64_t total_ = 0;
    std::string carry_; // the begin of a record whose end is not yet read
};

// ---- the work -----------------------------------------------------------------------------------

/// Cleans chunks; each thread has its own.
class worker {
public:
    explicit worker(const options& o) : options_(o), reader_(o.text_field, o.id_field) {}

    void clean(chunk& c) {
        c.out.clear();
        c.complaints.clear();
        c.articles = c.broken = 0;
        if (c.too_long) report(c, place(c), "the record is too long");
        else if (options_.format == input_format::jsonl) clean_lines(c);
        else if (options_.format == input_format::wet) clean_wet(c);
        else write(c, c.view(), {.id = c.file, .segments = options_.segments}, c.file);
    }

private:
    void clean_lines(chunk& c) {
        std::string_view rest = c.view();
        for (std::uint64_t number = c.first_line; !rest.empty(); ++number) {
            const std::size_t stop = rest.find('\n');
            std::string_view line = rest.substr(0, stop);
            rest.remove_prefix(stop == std::string_view::npos ? rest.size() : stop + 1);
            const std::size_t size = line.size();
            if (number == 1) line = galley::io::skip_byte_order_mark(line);
            if (galley::io::is_blank_jsonl(line)) continue;
            const auto place = [&](std::size_t byte) {
                return c.file + ':' + std::to_string(number) + ':' +
                       std::to_string(size - line.size() + byte + 1);
            };
            const galley::io::jsonl_result r = reader_.read(line);
            if (r) {
                write(c, r.record.text, {.id_json = r.record.id, .segments = options_.segments},
                      place(0));
            } else {
                report(c, place(r.error.byte), r.error.what);
            }
        }
    }

    void clean_wet(chunk& c) {
        using galley::io::wet_step;
        for (std::size_t at = 0;;) {
            const galley::io::wet_result r = galley::io::next_wet(c.view().substr(at), true);
            const std::string place = c.file + ':' + std::to_string(c.first_byte + at + r.byte + 1);
            if (r.step == wet_step::end) return;
            if (r.step == wet_step::broken) report(c, place, r.what);
            if (r.step == wet_step::record)
                write(c, r.text, {.id = r.uri, .segments = options_.segments}, place);
            at += r.size;
        }
    }

    void write(chunk& c, std::string_view text, const galley::io::json_options& as,
               const std::string& place) {
        const galley::article& article = parser_.parse(text);
        if (article.status() != galley::status::ok) {
            report(c, place, "more than 4 GB of text");
            return;
        }
        options_.write(article, c.out, as);
        c.out += '\n';
        ++c.articles;
    }

    static std::string place(const chunk& c) {
        return c.file + ':' + std::to_string(c.first_line) + ":1";
    }

    static void report(chunk& c, const std::string& place, std::string_view what) {
        c.complaints += "clean_corpus: " + place + ": ";
        c.complaints += what;
        c.complaints += '\n';
        ++c.broken;
    }

    const options& options_;
    galley::io::jsonl_reader reader_;
    galley::parser parser_;
};

// ---- the output ---------------------------------------------------------------------------------

std::string megabytes(std::uint64_t bytes) {
    char text[32];
    const double mb = static_cast<double>(bytes) / 1e6;
    if (mb < 1000) std::snprintf(text, sizeof text, "%.1f MB", mb);
    else std::snprintf(text, sizeof text, "%.2f GB", mb / 1000);
    return text;
}

std::string count_of(std::uint64_t n, const char* what) {
    return std::to_string(n) + ' ' + what + (n == 1 ? "" : "s");
}

bool stderr_is_terminal() {
#if defined(_WIN32)
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

/// Takes cleaned chunks in order: writes them, counts, and shows how far it is. Used by one thread
/// at a time.
class output {
public:
    output(std::FILE* to, std::string name, bool progress, std::uint64_t total)
        : to_(to),
          name_(std::move(name)),
          terminal_(stderr_is_terminal()),
          progress_(progress || terminal_),
          total_(total) {}

    /// False when the output cannot be written: there is no use in going on.
    bool take(const chunk& c) {
        if (!c.complaints.empty()) {
            clear_progress();
            std::fwrite(c.complaints.data(), 1, c.complaints.size(), stderr);
        }
        errno = 0;
        if (std::fwrite(c.out.data(), 1, c.out.size(), to_) != c.out.size()) return fail();
        articles_ += c.articles;
        broken_ += c.broken;
        bytes_ += c.size;
        if (progress_) show_progress();
        return true;
    }

    bool finish() {
        errno = 0;
        const bool written = std::fflush(to_) == 0 && std::ferror(to_) == 0;
        const bool closed = to_ == stdout || std::fclose(to_) == 0;
        if (!failed_ && (!written || !closed)) fail();
        clear_progress();
        std::fprintf(stderr, "%s, %s, %s in %.1f s\n", count_of(articles_, "article").c_str(),
                     count_of(broken_, "broken record").c_str(), megabytes(bytes_).c_str(),
                     seconds());
        return !failed_;
    }
    [[nodiscard]] std::uint64_t broken() const { return broken_; }

private:
    using clock = std::chrono::steady_clock;

    bool fail() {
        clear_progress();
        complain(name_, std::strerror(errno != 0 ? errno : EIO));
        failed_ = true;
        return false;
    }
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(clock::now() - begin_).count();
    }
    void clear_progress() {
        if (terminal_ && shown_) std::fputs("\r\x1B[K", stderr);
        shown_ = false;
    }
    void show_progress() {
        const clock::time_point now = clock::now();
        if (now - last_ < std::chrono::milliseconds(500)) return;
        last_ = now;
        const double rate = static_cast<double>(bytes_) / std::max(seconds(), 1e-3);
        std::string line = count_of(articles_, "article") + ", " + megabytes(bytes_);
        if (total_ != 0) line += " of " + megabytes(total_);
        line += ", " + megabytes(static_cast<std::uint64_t>(rate)) + "/s";
        if (total_ > bytes_ && rate > 0) {
            const double left = static_cast<double>(total_ - bytes_) / rate;
            line += ", " + std::to_string(static_cast<std::uint64_t>(left + 0.5)) + " s left";
        }
        clear_progress();
        std::fprintf(stderr, terminal_ ? "%s" : "%s\n", line.c_str());
        std::fflush(stderr);
        shown_ = true;
    }

    std::FILE* to_;
    std::string name_;
    bool terminal_;
    bool progress_;
    bool shown_ = false;
    bool failed_ = false;
    std::uint64_t total_; // bytes of input, 0 where not known
    std::uint64_t articles_ = 0;
    std::uint64_t broken_ = 0;
    std::uint64_t bytes_ = 0;
    clock::time_point begin_ = clock::now();
    clock::time_point last_ = begin_;
};

bool run_alone(const options& o, chunk_reader& in, output& out) {
    worker w(o);
    chunk c;
    while (in.next(c)) {
        w.clean(c);
        if (!out.take(c)) return false;
    }
    return true;
}

/// A ring of chunks between one reader and some workers.
///
///     out_ <= taken_ <= put_ <= out_ + ring size
///     [written | cleaned or being cleaned | waiting | free]
class crew {
public:
    crew(const options& o, chunk_reader& in, output& out)
        : options_(o), in_(in), output_(out), ring_(std::size_t{o.jobs} * 2 + 2) {}

    bool run() {
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < options_.jobs; ++i) threads.emplace_back([this] { work(); });
        read();
        for (std::thread& t : threads) t.join();
        return !failed_;
    }

private:
    [[nodiscard]] chunk& at(std::size_t i) { return ring_[i % ring_.size()]; }

    void read() {
        std::unique_lock lock(mutex_);
        for (;;) {
            room_.wait(lock, [this] { return failed_ || put_ - out_ < ring_.size(); });
            if (failed_) break;
            chunk& c = at(put_);
            lock.unlock();
            const bool any = in_.next(c);
            lock.lock();
            if (!any) break;
            c.done = false;
            ++put_;
            jobs_.notify_one();
        }
        closed_ = true;
        jobs_.notify_all();
    }

    void work() {
        worker w(options_);
        std::unique_lock lock(mutex_);
        for (;;) {
            jobs_.wait(lock, [this] { return failed_ || closed_ || taken_ < put_; });
            if (failed_ || taken_ == put_) return;
            chunk& c = at(taken_++);
            lock.unlock();
            w.clean(c);
            lock.lock();
            c.done = true;
            if (!writing_) write(lock);
        }
    }

    /// Writes what is next in line, as far as it is done; the others go on meanwhile.
    void write(std::unique_lock<std::mutex>& lock) {
        writing_ = true;
        while (!failed_ && out_ < taken_ && at(out_).done) {
            lock.unlock();
            const bool written = output_.take(at(out_));
            lock.lock();
            ++out_;
            failed_ = failed_ || !written;
            room_.notify_one();
        }
        writing_ = false;
        if (failed_) jobs_.notify_all();
    }

    const options& options_;
    chunk_reader& in_;
    output& output_;
    std::vector<chunk> ring_;
    std::mutex mutex_;
    std::condition_variable room_;
    std::condition_variable jobs_;
    std::size_t put_ = 0;
    std::size_t taken_ = 0;
    std::size_t out_ = 0; // only the writing thread moves it
    bool closed_ = false;
    bool writing_ = false;
    bool failed_ = false;
};

/// The size of all files together; 0 where one is no regular file.
std::uint64_t size_of(const std::vector<std::string>& files) {
    std::uint64_t total = 0;
    for (const std::string& file : files) {
        std::error_code error;
        const std::uintmax_t size = file == "-" ? 0 : std::filesystem::file_size(file, error);
        if (file == "-" || error) return 0;
        total += size;
    }
    return total;
}

/// Is it no file that can be renamed: a device or a pipe, such as /dev/null?
bool is_special(const std::string& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

bool is_among(const std::string& output, const std::vector<std::string>& files) {
    return std::any_of(files.begin(), files.end(), [&output](const std::string& file) {
        std::error_code error;
        return std::filesystem::equivalent(output, file, error) && !error;
    });
}

/// Gives a file that is whole its name, and takes one that is not away.
bool put_in_place(const std::string& part, const std::string& output, bool is_whole) {
    std::error_code error;
    if (is_whole) std::filesystem::rename(part, output, error);
    if (is_whole && !error) return true;
    if (error) complain(output, error.message());
    std::filesystem::remove(part, error);
    return false;
}

} // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of fwrite, reported like a full disk
#endif
    options o;
    if (!read_command_line(argc, argv, o)) return 2;
    if (o.help) return std::fputs(usage, stdout) < 0 || std::fflush(stdout) != 0 ? 1 : 0;

    bool all_read = true;
    std::vector<std::string> files = list_files(o.inputs, all_read);
    if (!o.output.empty() && is_among(o.output, files)) {
        wrong("the output is one of the inputs: " + o.output);
        return 2;
    }
    // What stood in FILE stays there until the new text is whole.
    const bool whole = o.output.empty() || is_special(o.output);
    const std::string part = whole ? o.output : o.output + ".part";
    if (!whole && is_among(part, files)) {
        wrong("the output's part is one of the inputs: " + part);
        return 2;
    }
    std::FILE* to = o.output.empty() ? stdout : std::fopen(part.c_str(), "wb");
    if (to == nullptr) {
        complain(part, std::strerror(errno));
        return 1;
    }
    output out(to, o.output.empty() ? "standard output" : o.output, o.progress, size_of(files));
    chunk_reader in(o.format, std::move(files));
    const bool went_through = o.jobs == 1 ? run_alone(o, in, out) : crew(o, in, out).run();
    bool written = out.finish() && went_through;
    const bool any_read = all_read && (in.all_read() || in.bytes_read() != 0);
    if (!whole) written = put_in_place(part, o.output, written && any_read) && written;
    return written && all_read && in.all_read() && out.broken() == 0 ? 0 : 1;
}
