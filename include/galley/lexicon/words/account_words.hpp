// galley/lexicon/words/account_words.hpp: words of the dialogs in which readers sign in, "Forgot
// your password?", and of links that open in a window of their own. Data only, from the dialogs and
// links of news pages; used by rules/dialogs.
#ifndef GALLEY_LEXICON_WORDS_ACCOUNT_WORDS_HPP
#define GALLEY_LEXICON_WORDS_ACCOUNT_WORDS_HPP

#include <galley/lexicon/phrase_set.hpp>

namespace galley::inline GALLEY_LEVEL::lexicon {

// clang-format off
/// Words of accounts and of forms that make one.
inline constexpr phrase_entry account_list[] = {
    // en
    {"password"}, {"passwords"}, {"username"}, {"user name"}, {"log in"}, {"login"}, {"logged in"}, {"sign in"},
    {"signed in"}, {"signing in"}, {"sign out"}, {"log out"}, {"logged out"}, {"your account"}, {"create account"}, {"an account"},
    {"remember me"}, {"verification code"}, {"captcha"}, {"email address"}, {"e-mail address"},
    // de
    {"passwort"}, {"passworts"}, {"kennwort"}, {"benutzername"}, {"benutzernamen"}, {"einloggen"}, {"eingeloggt"}, {"anmelden"},
    {"angemeldet"}, {"registrieren"}, {"registriert"}, {"ihr konto"}, {"benutzerkonto"}, {"e-mail-adresse"}, {"ausloggen"},
    // fr
    {"mot de passe"}, {"identifiant"}, {"identifiants"}, {"connexion"}, {"connectez-vous"}, {"se connecter"}, {"connecté"},
    {"déjà un compte"}, {"mon compte"}, {"votre compte"}, {"adresse e-mail"}, {"adresse email"}, {"inscrivez-vous"},
    // es
    {"contraseña"}, {"nombre de usuario"}, {"iniciar sesión"}, {"inicia sesión"}, {"inicie sesión"}, {"cerrar sesión"}, {"tu cuenta"},
    {"su cuenta"}, {"una cuenta"}, {"registrado"}, {"registrados"}, {"correo electrónico"}, {"registrarse"}, {"regístrate"}, {"datos de pago"}, {"darte de alta"},
    // pt
    {"senha"}, {"nome de usuário"}, {"fazer login"}, {"faça login"}, {"sua conta"}, {"cadastre-se"}, {"cadastro"}, {"palavra-passe"},
    // it
    {"nome utente"}, {"accedi"}, {"accesso"}, {"registrati"}, {"il tuo account"}, {"indirizzo email"}, {"indirizzo e-mail"},
    // nl
    {"wachtwoord"}, {"gebruikersnaam"}, {"inloggen"}, {"ingelogd"}, {"e-mailadres"}, {"uw account"}, {"je account"},
    // sv, no, da, fi
    {"lösenord"}, {"användarnamn"}, {"logga in"}, {"passord"}, {"brukernavn"}, {"logg inn"}, {"adgangskode"}, {"brugernavn"},
    {"log ind"}, {"salasana"}, {"käyttäjätunnus"}, {"kirjaudu"},
    // pl, cs, sk
    {"hasło"}, {"hasła"}, {"zaloguj"}, {"zalogowany"}, {"zalogowani"}, {"zarejestruj"}, {"konto"}, {"adres e-mail"}, {"heslo"},
    {"přihlásit"}, {"přihlášení"}, {"prihlásiť"}, {"prihlásenie"}, {"uživatelské jméno"},
    // hr, sl, sr, ro, hu
    {"lozinka"}, {"lozinku"}, {"korisničko ime"}, {"prijavi se"}, {"prijava"}, {"geslo"}, {"лозинка"}, {"parola"}, {"parolă"},
    {"autentificare"}, {"jelszó"}, {"jelszavát"}, {"bejelentkezés"}, {"felhasználónév"},
    // ru, uk, bg
    {"пароль"}, {"пароля"}, {"логин"}, {"войти"}, {"войдите"}, {"авторизация"}, {"авторизуйтесь"}, {"регистрация"},
    {"зарегистрируйтесь"}, {"увійти"}, {"увійдіть"}, {"авторизація"}, {"парола"},
    // el, tr
    {"κωδικοσ"}, {"κωδικο"}, {"συνδεση"}, {"συνδεθειτε"}, {"εγγραφη"}, {"şifre"}, {"şifrenizi"}, {"şifremi"}, {"giriş yap"}, {"kullanıcı adı"},
    {"üye ol"}, {"hesabınız"},
    // ar, fa, he
    {"كلمة المرور"}, {"كلمة السر"}, {"تسجيل الدخول"}, {"اسم المستخدم"}, {"رمز عبور"}, {"گذرواژه"}, {"نام کاربری"}, {"ورود"}, {"סיסמה"},
    {"שם משתמש"}, {"התחברות"},
    // hi, id, vi, th
    {"पासवर्ड"}, {"लॉगिन"}, {"साइन इन"}, {"kata sandi"}, {"masuk"}, {"akun"}, {"mật khẩu"}, {"đăng nhập"}, {"đăng ký"}, {"รหัสผ่าน"},
    {"เข้าสู่ระบบ"},
    // zh, ja, ko
    {"密码"}, {"密碼"}, {"登录"}, {"登錄"}, {"登入"}, {"注册"}, {"註冊"}, {"用户名"}, {"帳號"}, {"账号"}, {"验证码"}, {"驗證碼"},
    {"パスワード"}, {"ログイン"}, {"会員登録"}, {"会員情報"}, {"メールアドレス"}, {"アカウント"}, {"新規登録"},
    {"비밀번호"}, {"아이디"}, {"로그인"}, {"회원"}, {"가입"}, {"인증"}, {"필명"}, {"약관"}, {"동의"}, {"본인확인"},
};

/// What links say that open a window or tab.
inline constexpr phrase_entry window_list[] = {
    {"opens in a new tab"}, {"opens in a new window"}, {"opens in new window"}, {"opens in new tab"}, {"opens new tab"}, {"opens new window"},
    {"öffnet in neuem fenster"}, {"öffnet in neuem tab"}, {"öffnet im neuen fenster"}, {"öffnet in einem neuen fenster"}, {"in neuem fenster geöffnet"},
    {"in neuem fenster öffnen"}, {"in neuem tab öffnen"}, {"nouvelle fenêtre"}, {"nouvel onglet"}, {"ventana nueva"}, {"nueva ventana"},
    {"pestaña nueva"}, {"nueva pestaña"}, {"nova janela"}, {"nova guia"}, {"nuova finestra"}, {"nuova scheda"}, {"nieuw venster"}, {"nieuw tabblad"},
    {"nytt fönster"}, {"ny flik"}, {"nytt vindu"}, {"nyt vindue"}, {"uuteen ikkunaan"}, {"uudessa ikkunassa"}, {"nowym oknie"}, {"nowej karcie"},
    {"novém okně"}, {"novom okne"}, {"új ablakban"}, {"yeni pencerede"}, {"yeni sekmede"}, {"новом окне"}, {"новой вкладке"}, {"новому вікні"},
    {"νεο παραθυρο"}, {"jendela baru"}, {"jendela yang baru"}, {"cửa sổ mới"}, {"新しいウィンドウ"}, {"新しいタブ"}, {"別ウィンドウ"}, {"新窗口"}, {"新視窗"},
    {"새 창"}, {"نافذة جديدة"},
};

/// Who may read an article, in the badge above its headline.
inline constexpr phrase_entry badge_list[] = {
    {"subscribers"}, {"subscriber"}, {"members only"}, {"abonnés"}, {"abonnenten"}, {"suscriptores"}, {"abonados"}, {"assinantes"},
    {"abbonati"}, {"abonnees"}, {"prenumeranter"}, {"abonnenter"}, {"tilaajille"}, {"подписчиков"}, {"有料会員"},
};
/// What the bracket behind a field of a form says: whether it must be filled in.
inline constexpr phrase_entry field_list[] = {
    {"required"}, {"optional"}, {"mandatory"}, {"erforderlich"}, {"pflichtfeld"}, {"freiwillig"}, {"obligatoire"}, {"facultatif"},
    {"obligatorio"}, {"obligatoria"}, {"requerido"}, {"requerida"}, {"opcional"}, {"obrigatório"}, {"obbligatorio"}, {"richiesto"}, {"facoltativo"},
    {"verplicht"}, {"vereist"}, {"optioneel"}, {"obligatorisk"}, {"påkrevd"}, {"valgfritt"}, {"valfritt"}, {"pakollinen"}, {"wymagane"}, {"wymagany"},
    {"opcjonalnie"}, {"povinné"}, {"kötelező"}, {"zorunlu"}, {"gerekli"}, {"обязательно"}, {"обов'язково"}, {"υποχρεωτικο"}, {"wajib"}, {"bắt buộc"},
    {"必填"}, {"必选"}, {"必選"}, {"选填"}, {"選填"}, {"必須"}, {"任意"}, {"필수"}, {"선택"}, {"مطلوب"}, {"חובה"},
};
// clang-format on

inline constexpr auto field_words = make_phrase_set(field_list);
inline constexpr auto badge_words = make_phrase_set(badge_list);
inline constexpr auto account_words = make_phrase_set(account_list);
inline constexpr auto window_words = make_phrase_set(window_list);

} // namespace galley::inline GALLEY_LEVEL::lexicon

#endif // GALLEY_LEXICON_WORDS_ACCOUNT_WORDS_HPP
