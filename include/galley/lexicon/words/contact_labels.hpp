// galley/lexicon/words/contact_labels.hpp: the words that phone and fax numbers, mail and postal
// addresses stand behind. Data only. Source: the labels of the project's reference of furniture and
// common knowledge.
#ifndef GALLEY_LEXICON_WORDS_CONTACT_LABELS_HPP
#define GALLEY_LEXICON_WORDS_CONTACT_LABELS_HPP

#include <galley/lexicon/phrase_set.hpp>

#include <cstdint>
#include <string_view>

namespace galley::inline GALLEY_LEVEL::lexicon {

enum class contact_kind : std::uint8_t { phone, fax, email, address };

struct contact_label {
    const char* phrase; // folded
    contact_kind kind = contact_kind::phone;
};

namespace detail {

// clang-format off
inline constexpr contact_label contact_label_list[] = {
    {"tel"}, {"tel."}, {"telephone"}, {"phone"}, {"phone number"}, {"contact phone"}, {"call"},
    {"contact number"}, {"hotline"}, {"mobile"}, {"mob"}, {"cell"}, {"t"}, {"telefon"}, {"telefonnummer"},
    {"tel.-nr."}, {"mobil"}, {"handy"}, {"rufnummer"}, {"téléphone"}, {"tél"}, {"tél."},
    {"teléfono"}, {"teléfonos"}, {"telefono"}, {"telefone"}, {"fone"}, {"celular"}, {"whatsapp"},
    {"телефон"}, {"тел"}, {"тел."}, {"телефоны"}, {"τηλ"}, {"τηλ."}, {"τηλεφωνο"}, {"telefoon"},
    {"puhelin"}, {"sms/mms"}, {"sms"}, {"电话"}, {"電話"}, {"联系电话"}, {"聯絡電話"}, {"举报电话"},
    {"舉報電話"}, {"热线"}, {"熱線"}, {"总机"}, {"總機"}, {"客服电话"}, {"新闻热线"}, {"手机"},
    {"電話番号"}, {"전화"}, {"대표전화"}, {"전화번호"}, {"هاتف"}, {"تلفن"}, {"điện thoại"}, {"đt"},
    {"telepon"}, {"telp"}, {"telp."}, {"โทร"}, {"फोन"},
    {"fax", contact_kind::fax}, {"telefax", contact_kind::fax}, {"fax.", contact_kind::fax},
    {"faks", contact_kind::fax}, {"факс", contact_kind::fax}, {"传真", contact_kind::fax},
    {"傳真", contact_kind::fax}, {"팩스", contact_kind::fax}, {"φαξ", contact_kind::fax},
    {"فاكس", contact_kind::fax}, {"فکس", contact_kind::fax}, {"télécopie", contact_kind::fax},
    {"email", contact_kind::email}, {"e-mail", contact_kind::email}, {"mail", contact_kind::email},
    {"mejla", contact_kind::email}, {"correo", contact_kind::email},
    {"correo electrónico", contact_kind::email}, {"courriel", contact_kind::email},
    {"邮箱", contact_kind::email}, {"郵箱", contact_kind::email}, {"电子邮件", contact_kind::email},
    {"举报邮箱", contact_kind::email}, {"이메일", contact_kind::email},
    {"メール", contact_kind::email}, {"эл. почта", contact_kind::email},
    {"почта", contact_kind::email}, {"email address", contact_kind::email},
    {"address", contact_kind::address}, {"company address", contact_kind::address},
    {"postal address", contact_kind::address}, {"mailing address", contact_kind::address},
    {"office address", contact_kind::address}, {"add", contact_kind::address},
    {"anschrift", contact_kind::address}, {"adresse", contact_kind::address},
    {"postanschrift", contact_kind::address}, {"adres", contact_kind::address},
    {"adres do korespondencji", contact_kind::address}, {"adress", contact_kind::address},
    {"dirección", contact_kind::address}, {"domicilio", contact_kind::address},
    {"endereço", contact_kind::address}, {"indirizzo", contact_kind::address},
    {"адрес", contact_kind::address}, {"адреса", contact_kind::address},
    {"адрес редакции", contact_kind::address}, {"διευθυνση", contact_kind::address},
    {"地址", contact_kind::address}, {"公司地址", contact_kind::address},
    {"联系地址", contact_kind::address}, {"通讯地址", contact_kind::address},
    {"所在地", contact_kind::address}, {"住所", contact_kind::address},
    {"주소", contact_kind::address}, {"العنوان", contact_kind::address},
    {"نشانی", contact_kind::address}, {"آدرس", contact_kind::address},
    {"địa chỉ", contact_kind::address}, {"alamat", contact_kind::address},
    {"osoite", contact_kind::address}, {"adresa", contact_kind::address},
    {"ที่อยู่", contact_kind::address},
};
// clang-format on

} // namespace detail

inline constexpr auto contact_labels = make_phrase_set(detail::contact_label_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_CONTACT_LABELS_HPP
