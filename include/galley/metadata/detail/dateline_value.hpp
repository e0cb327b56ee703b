// galley/metadata/detail/dateline_value.hpp: what a dateline says; the face is
// metadata/dateline.hpp.
#ifndef GALLEY_METADATA_DETAIL_DATELINE_VALUE_HPP
#define GALLEY_METADATA_DETAIL_DATELINE_VALUE_HPP

#include <galley/config.hpp>
#include <galley/date/parts.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::metadata {

enum class dateline_style : std::uint8_t {
    place_first,  // PARIS (Reuters) -
    agency_first, // (ANSA) - ROMA, 28 LUG -
    agency_last,  // МОСКВА, 4 янв - РИА Новости.
    site_first,   // KOMPAS.com -
    han,          // 新华社北京1月12日电（记者…）
    bracket,      // [서울=뉴시스]…기자 =, 【東京共同】
    translated,   // Xinhua News Agency, Beijing, August 28th
    attribution,  // به گزارش ایسنا،
};

/// A dateline that was read. Views into the text given; what the text does not have is empty.
struct dateline {
    std::string_view text;        // the dateline itself, from its first byte to its mark
    std::string_view place;       // every place as written: "SURABAYA, Indonesia/JAKARTA"
    std::string_view agency;      // as written; also names that are no known agency ("WSVN")
    std::string_view agency_name; // the lexicon's name for it, empty for an unknown one
    std::string_view people;      // the reporters' part as written: "记者A、B"
    date::parts date;             // mostly without a year
    std::size_t size = 0;         // bytes from the begin of the text given to behind the mark
    float score = 0;
    dateline_style style = dateline_style::place_first;
};

} // namespace galley::inline GALLEY_LEVEL::metadata

#endif // GALLEY_METADATA_DETAIL_DATELINE_VALUE_HPP
