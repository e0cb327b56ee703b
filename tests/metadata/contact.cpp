#include <galley/metadata/contact.hpp>

#include "support/catch.hpp"

#include <string>

using namespace galley::metadata;

static_assert(noexcept(parse_contact("")) && !parse_contact(""));
static_assert(find_email("write to desk@harbour.example today") == "desk@harbour.example");
static_assert(find_email("desk@harbour.exampleCustomer service") == "desk@harbour.example");
static_assert(find_email("DESK@HARBOUR.EXAMPLE") == "DESK@HARBOUR.EXAMPLE");
static_assert(find_email("https://lists.example/desk@harbour.example/12").empty());

TEST_CASE("metadata::contact: labelled values", "[metadata]") {
    struct row {
        std::string_view text;
        std::string_view phone;
        std::string_view fax;
        std::string_view address;
        std::string_view email;
    };
    const row rows[] = {
        {"Contact Phone:0532-12345678", "0532-12345678", "", "", ""},
        {"Company address: 1 Wheel Road, West Quay, Harbour", "", "",
         "1 Wheel Road, West Quay, Harbour", ""},
        {"Address: 1 Quay, Harbour Tel.: +1 555 010 0100 Email: desk[at]harbour.example",
         "+1 555 010 0100", "", "1 Quay, Harbour", "desk[at]harbour.example"},
        {"Address: 1 Quay, Harbour | No. 00741 | Editor: Anna Novak", "", "", "1 Quay, Harbour",
         ""},
        {"不良信息举报电话：010-12345678 举报邮箱：jubao@example.cn", "010-12345678", "", "",
         "jubao@example.cn"},
        {"举报电话：020-12345678 18112345678", "020-12345678 18112345678", "", "", ""},
        {"【TEL】 03-1234-5678(代表) 【FAX】 03-1234-5679", "03-1234-5678", "03-1234-5679", "", ""},
        {"Calle Norte 658 - Puerto - Teléfono: (021) 123 456", "(021) 123 456", "",
         "Calle Norte 658 - Puerto", ""},
        {"Contacto\n\nTeléfono: 12345678\nFax: 12345679\nEmail: a@example.org", "12345678",
         "12345679", "", "a@example.org"},
        {"Dirección\n\nCalle Norte\nPuerto 12066", "", "", "Calle Norte\nPuerto 12066", ""},
        {"+56 2 12345678", "+56 2 12345678", "", "", ""},
        {"03-1234-5678", "03-1234-5678", "", "", ""},
        {"총무 desk77@example.com", "", "", "", "desk77@example.com"},
        {"desk(at)harbour(dot)example", "", "", "", "desk(at)harbour(dot)example"},
    };
    for (const row& r : rows) {
        INFO(r.text);
        const contact_match m = parse_contact(r.text);
        CHECK(m.phone == r.phone);
        CHECK(m.fax == r.fax);
        CHECK(m.address == r.address);
        CHECK(m.email == r.email);
    }
}

TEST_CASE("metadata::contact: a number by its groups of digits", "[metadata]") {
    for (const std::string_view number :
         {"+1 555 010 0100", "+(65) 5550 0100", "(555) 010-0100", "555.010.0100", "555/010-0100",
          "1-555-010-0100", "0551 234-567", "(07) 5550 0100", "0800 555 010 2",
          "00800 - 55 50 10 20", "044 555 00 10", "05551 234 567-0", "0551 55500 0100"}) {
        INFO(number);
        CHECK(is_phone(number));
    }
    for (const std::string_view other :
         {"", "13 14 15 16 17 18 19", "01 02 03 04 05 06", "06-16 9939", "12.12.2025", "1,234,567",
          "555-0100", "01 02 03 04 05", "001 002 003 004", "2005 - 2006 - 2007", "3.06 19",
          "400 & 330"}) {
        INFO(other);
        CHECK_FALSE(is_phone(other));
    }
}

TEST_CASE("metadata::contact: a letter alone is a label of whole numbers", "[metadata]") {
    CHECK(parse_contact("T: 555 010 0100").phone == "555 010 0100");
    CHECK(parse_contact("(19.5/20 ov, T:176) 147").phone.empty());
    CHECK(parse_contact("(50 ov, T:244) 206/9").phone.empty());
    CHECK(parse_contact("Tel: 555-010").phone == "555-010");
}

TEST_CASE("metadata::contact: an address has a number or some words", "[metadata]") {
    CHECK(parse_contact("Address: Harbour Quay, West").address == "Harbour Quay, West");
    CHECK(parse_contact("Address\n\nTrailer").address.empty());
    CHECK(parse_contact("E-Mail-Adresse: Passwort:").address.empty());
    CHECK(parse_contact("555 01 02 or call 555 01 03").address.empty());
}

TEST_CASE("metadata::contact: an account glued to a mail address hides it", "[metadata]") {
    CHECK(parse_contact("@harbour_janejane@harbour.example").email.empty());
    CHECK(parse_contact("@harbour jane@harbour.example").email == "jane@harbour.example");
}

TEST_CASE("metadata::contact: traps", "[metadata]") {
    for (std::string_view text : {"", "Address:", "[email protected]", "In 2022 1234 people came",
                                  "Follow @harbour", "a@b", "Phone", "@example.org"}) {
        INFO(text);
        CHECK_FALSE(parse_contact(text));
    }
}

TEST_CASE("metadata::contact: any length", "[metadata]") {
    CHECK_FALSE(parse_contact(std::string(100'000, '@')));
    CHECK_FALSE(parse_contact(std::string(100'000, 'a')));
    CHECK_FALSE(find_phone(std::string(100'000, '(')).size() > 0);
}

TEST_CASE("metadata::contact: years in brackets are no phone number", "[metadata]") {
    using galley::metadata::parse_contact;
    CHECK(parse_contact("(312) 555-0100").phone == "(312) 555-0100");
    CHECK(parse_contact("Marriage before the court (1786-1850)").phone.empty());
    CHECK(parse_contact("The headline (2005-04-20 17:03)").phone.empty());
}

TEST_CASE("metadata::contact: a number behind its label in Portuguese", "[metadata]") {
    const contact_match m = parse_contact("Cais 7 - Porto Velho - Fone: (047) 3210-4567");
    CHECK(m.phone == "(047) 3210-4567");
    CHECK(parse_contact("Fone: 3210-4567").phone == "3210-4567"); // by its label alone
}
