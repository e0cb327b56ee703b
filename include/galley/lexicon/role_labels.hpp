// galley/lexicon/role_labels.hpp: the labels that say what the people beside them did.
// Data only: the words of bylines and credits, with the side on which their names stand and how
// much must stand beside them to be believed. Several languages share a word; it stands once.
// Source: sections 1.5 to 1.15 of the project's reference of furniture, common knowledge.
#ifndef GALLEY_LEXICON_ROLE_LABELS_HPP
#define GALLEY_LEXICON_ROLE_LABELS_HPP

#include <galley/lexicon/people_word.hpp>
#include <galley/lexicon/phrase_set.hpp>

namespace galley::lexicon {

namespace detail::role_labels_words {

using enum word_use;
using namespace word_form;

// clang-format off
inline constexpr people_word list[] = {
    // en
    {"by", label, at_begin, cue::byline},
    // en
    {"posted by", label, named, cue::byline},
    {"written by", label, named, cue::byline},
    {"words by", label, named, cue::byline},
    {"text by", label, named, cue::byline},
    {"story by", label, named, cue::byline},
    {"reported by", label, named, cue::byline},
    {"submitted by", label, named, cue::byline},
    {"analysis by", label, named, cue::byline},
    {"opinion by", label, named, cue::byline},
    {"commentary by", label, named, cue::byline},
    {"essay by", label, named, cue::byline},
    {"review by", label, named, cue::byline},
    {"interview by", label, named, cue::byline},
    {"article by", label, named, cue::byline},
    {"article written by", label, named, cue::byline},
    {"penned by", label, named, cue::byline},
    {"stories by", label, named, cue::byline},
    {"as told to", label, named, cue::byline},
    // en
    {"author", label, at_begin, cue::byline},
    {"authors", label, at_begin, cue::byline},
    // en
    {"reporting by", label, always, cue::reporter},
    {"by reporter", label, always, cue::reporter},
    {"report by", label, always, cue::reporter},
    {"correspondents", label, always, cue::reporter},
    // en
    {"writing by", label, always, cue::byline},
    // en
    {"additional reporting by", label, always, cue::contributor},
    {"additional reporting from", label, always, cue::contributor},
    {"with reporting by", label, always, cue::contributor},
    {"with additional reporting by", label, always, cue::contributor},
    {"with contributions from", label, always, cue::contributor},
    {"with contributions by", label, always, cue::contributor},
    {"with files from", label, always, cue::contributor},
    {"with help from", label, always, cue::contributor},
    {"research by", label, always, cue::contributor},
    {"additional research by", label, always, cue::contributor},
    {"additional writing by", label, always, cue::contributor},
    {"contributions by", label, always, cue::contributor},
    // en
    {"reported from", after, always, cue::reporter},
    // en
    {"contributed to this", after, always, cue::contributor},
    {"contributed to this report", after, always, cue::contributor},
    {"contributed to this story", after, always, cue::contributor},
    {"contributed to this article", after, always, cue::contributor},
    {"contributed reporting", after, always, cue::contributor},
    {"contributed to the report", after, always, cue::contributor},
    {"contributed to this piece", after, always, cue::contributor},
    {"contributed to this post", after, always, cue::contributor},
    {"contributed research", after, always, cue::contributor},
    {"contributed additional reporting", after, always, cue::contributor},
    {"helped with this report", after, always, cue::contributor},
    // en
    {"editing by", label, always, cue::editor},
    {"edited by", label, always, cue::editor},
    {"additional editing by", label, always, cue::editor},
    // en
    {"editor", label, colon, cue::editor},
    {"editors", label, colon, cue::editor},
    {"responsible editor", label, colon, cue::editor},
    {"editor in charge", label, colon, cue::editor},
    {"copy editor", label, colon, cue::editor},
    {"chief editor", label, colon, cue::editor},
    // en
    {"web editor", label, colon, cue::web_editor},
    {"web editors", label, colon, cue::web_editor},
    {"online editor", label, colon, cue::web_editor},
    // en
    {"translated by", label, always, cue::translator},
    {"translation by", label, always, cue::translator},
    // en
    {"translator", label, colon, cue::translator},
    {"translation", label, colon, cue::translator},
    // en
    {"photo by", label, always, cue::photographer},
    {"photos by", label, always, cue::photographer},
    {"photograph by", label, always, cue::photographer},
    {"photographs by", label, always, cue::photographer},
    {"photography by", label, always, cue::photographer},
    {"picture by", label, always, cue::photographer},
    {"pictures by", label, always, cue::photographer},
    {"image by", label, always, cue::photographer},
    {"images by", label, always, cue::photographer},
    {"photo courtesy of", label, always, cue::photographer},
    {"photo credit", label, always, cue::photographer},
    {"image credit", label, always, cue::photographer},
    {"picture credit", label, always, cue::photographer},
    {"photo illustration by", label, always, cue::photographer},
    {"illustration by", label, always, cue::photographer},
    {"illustrations by", label, always, cue::photographer},
    {"graphic by", label, always, cue::photographer},
    {"video by", label, always, cue::photographer},
    {"photographed by", label, always, cue::photographer},
    {"courtesy of", label, always, cue::photographer},
    // en
    {"photo", label, colon, cue::photographer},
    {"photos", label, colon, cue::photographer},
    {"image", label, colon, cue::photographer},
    {"images", label, colon, cue::photographer},
    {"picture", label, colon, cue::photographer},
    {"pictures", label, colon, cue::photographer},
    {"photograph", label, colon, cue::photographer},
    {"photographs", label, colon, cue::photographer},
    {"credit", label, colon, cue::photographer},
    {"illustration", label, colon, cue::photographer},
    {"photography", label, colon, cue::photographer},
    {"photographer", label, colon, cue::photographer},
    {"photo and text", label, colon, cue::photographer},
    {"video", label, colon, cue::photographer},
    // en
    {"ap photo", either, always, cue::photographer},
    {"ap photos", either, always, cue::photographer},
    // en
    {"reporter", label, colon, cue::reporter},
    {"reporters", label, colon, cue::reporter},
    {"reporting", label, colon, cue::reporter},
    // en
    {"writer", label, colon | named, cue::byline},
    {"text", label, colon | named, cue::byline},
    {"words", label, colon | named, cue::byline},
    {"story", label, colon | named, cue::byline},
    // en
    {"intern", label, colon, cue::intern},
    // de
    {"von", label, at_begin, cue::byline},
    // de
    {"geschrieben von", label, named, cue::byline},
    {"verfasst von", label, named, cue::byline},
    {"veröffentlicht von", label, named, cue::byline},
    {"erstellt von", label, named, cue::byline},
    {"gepostet von", label, named, cue::byline},
    {"eingestellt von", label, named, cue::byline},
    {"ein gastbeitrag von", label, named, cue::byline},
    {"gastbeitrag von", label, named, cue::byline},
    {"ein kommentar von", label, named, cue::byline},
    {"kommentar von", label, named, cue::byline},
    {"eine analyse von", label, named, cue::byline},
    {"analyse von", label, named, cue::byline},
    {"ein beitrag von", label, named, cue::byline},
    {"beitrag von", label, named, cue::byline},
    {"ein artikel von", label, named, cue::byline},
    {"artikel von", label, named, cue::byline},
    {"ein interview von", label, named, cue::byline},
    {"interview", label, colon, cue::byline},
    {"interview von", label, named, cue::byline},
    {"eine kolumne von", label, named, cue::byline},
    {"kolumne von", label, named, cue::byline},
    {"ein essay von", label, named, cue::byline},
    {"essay von", label, named, cue::byline},
    {"eine rezension von", label, named, cue::byline},
    {"rezension von", label, named, cue::byline},
    {"ein bericht von", label, named, cue::byline},
    {"bericht von", label, named, cue::byline},
    {"aufgezeichnet von", label, named, cue::byline},
    {"protokoll von", label, named, cue::byline},
    {"text von", label, named, cue::byline},
    {"die fragen stellte", label, named, cue::byline},
    {"eine glosse von", label, named, cue::byline},
    {"ein text von", label, named, cue::byline},
    {"notiert von", label, named, cue::byline},
    // de
    {"autor", label, at_begin, cue::byline},
    {"autorin", label, at_begin, cue::byline},
    {"autoren", label, at_begin, cue::byline},
    {"autorinnen", label, at_begin, cue::byline},
    {"autor/in", label, at_begin, cue::byline},
    {"autor:in", label, at_begin, cue::byline},
    {"autorin/autor", label, at_begin, cue::byline},
    {"autor*in", label, at_begin, cue::byline},
    {"kolumnist*in", label, at_begin, cue::columnist},
    {"kolumnist:in", label, at_begin, cue::columnist},
    // de
    {"texte", label, colon | named, cue::byline},
    {"verfasser", label, colon | named, cue::byline},
    {"verfasserin", label, colon | named, cue::byline},
    {"autorinnen und autoren", label, colon | named, cue::byline},
    // de
    {"redaktion", label, colon, cue::editor},
    {"redakteur", label, colon, cue::editor},
    {"redakteurin", label, colon, cue::editor},
    {"redaktionelle bearbeitung", label, colon, cue::editor},
    {"lektorat", label, colon, cue::editor},
    // de
    {"übersetzt von", label, always, cue::translator},
    {"übersetzung von", label, always, cue::translator},
    {"aus dem englischen von", label, always, cue::translator},
    {"aus dem englischen übersetzt von", label, always, cue::translator},
    {"deutsch von", label, always, cue::translator},
    // de
    {"übersetzung", label, colon, cue::translator},
    {"übersetzer", label, colon, cue::translator},
    // de
    {"foto von", label, always, cue::photographer},
    {"fotos von", label, always, cue::photographer},
    {"bild von", label, always, cue::photographer},
    {"bilder von", label, always, cue::photographer},
    {"fotografiert von", label, always, cue::photographer},
    {"grafik von", label, always, cue::photographer},
    {"illustration von", label, always, cue::photographer},
    // de
    {"foto", label, colon, cue::photographer},
    {"fotos", label, colon, cue::photographer},
    {"bild", label, colon, cue::photographer},
    {"bilder", label, colon, cue::photographer},
    {"bildquelle", label, colon, cue::photographer},
    {"bildnachweis", label, colon, cue::photographer},
    {"bildrechte", label, colon, cue::photographer},
    {"symbolbild", label, colon, cue::photographer},
    {"symbolfoto", label, colon, cue::photographer},
    {"symbolgrafik", label, colon, cue::photographer},
    {"archivbild", label, colon, cue::photographer},
    {"archivfoto", label, colon, cue::photographer},
    {"titelbild", label, colon, cue::photographer},
    {"titelfoto", label, colon, cue::photographer},
    {"grafik", label, colon, cue::photographer},
    {"fotografie", label, colon, cue::photographer},
    {"fotocredit", label, colon, cue::photographer},
    {"foto-credit", label, colon, cue::photographer},
    {"bildcredit", label, colon, cue::photographer},
    {"aufmacherbild", label, colon, cue::photographer},
    {"beitragsbild", label, colon, cue::photographer},
    {"copyright", label, colon, cue::photographer},
    // de
    // fr
    {"par", label, at_begin, cue::byline},
    // fr
    {"écrit par", label, named, cue::byline},
    {"publié par", label, named, cue::byline},
    {"rédigé par", label, named, cue::byline},
    {"posté par", label, named, cue::byline},
    {"propos recueillis par", label, named, cue::byline},
    {"texte de", label, named, cue::byline},
    {"une enquête de", label, named, cue::byline},
    {"un article de", label, named, cue::byline},
    {"signé par", label, named, cue::byline},
    {"proposé par", label, named, cue::byline},
    {"recueilli par", label, named, cue::byline},
    // fr
    {"auteur", label, at_begin, cue::byline},
    {"autrice", label, at_begin, cue::byline},
    {"auteurs", label, at_begin, cue::byline},
    // fr
    {"textes", label, colon | named, cue::byline},
    {"rédaction", label, colon | named, cue::byline},
    {"rédacteur", label, colon | named, cue::byline},
    // fr
    {"traduit par", label, always, cue::translator},
    {"traduit de l'anglais par", label, always, cue::translator},
    {"traduction de", label, always, cue::translator},
    {"traduction par", label, always, cue::translator},
    // fr
    {"traduction", label, colon, cue::translator},
    {"traducteur", label, colon, cue::translator},
    // fr
    {"photo de", label, always, cue::photographer},
    {"photos de", label, always, cue::photographer},
    {"photographie de", label, always, cue::photographer},
    {"photo par", label, always, cue::photographer},
    {"crédit photo", label, always, cue::photographer},
    {"crédits photo", label, always, cue::photographer},
    // fr
    {"crédit", label, colon, cue::photographer},
    {"crédits", label, colon, cue::photographer},
    {"photographie", label, colon, cue::photographer},
    {"légende et photo", label, colon, cue::photographer},
    // es
    {"por", label, at_begin, cue::byline},
    // es
    {"escrito por", label, named, cue::byline},
    {"publicado por", label, named, cue::byline},
    {"redactado por", label, named, cue::byline},
    {"elaborado por", label, named, cue::byline},
    {"texto de", label, named, cue::byline},
    {"una entrevista de", label, named, cue::byline},
    {"un reportaje de", label, named, cue::byline},
    {"texto y fotos de", label, named, cue::byline},
    // es
    {"autora", label, at_begin, cue::byline},
    {"autores", label, at_begin, cue::byline},
    // es
    {"texto", label, colon | named, cue::byline},
    {"textos", label, colon | named, cue::byline},
    {"redacción", label, colon | named, cue::byline},
    {"redactor", label, colon | named, cue::byline},
    {"redactora", label, colon | named, cue::byline},
    {"escribe", label, colon | named, cue::byline},
    // es
    {"editora", label, colon, cue::editor},
    {"edición", label, colon, cue::editor},
    {"editado por", label, colon, cue::editor},
    // es
    {"traducido por", label, always, cue::translator},
    {"traducción de", label, always, cue::translator},
    {"traducción por", label, always, cue::translator},
    // es
    {"traducción", label, colon, cue::translator},
    {"traductor", label, colon, cue::translator},
    {"traductora", label, colon, cue::translator},
    // es
    {"foto de", label, always, cue::photographer},
    {"fotos de", label, always, cue::photographer},
    {"fotografía de", label, always, cue::photographer},
    {"fotografías de", label, always, cue::photographer},
    {"imagen de", label, always, cue::photographer},
    // es
    {"fotografía", label, colon, cue::photographer},
    {"fotografías", label, colon, cue::photographer},
    {"imagen", label, colon, cue::photographer},
    {"imágenes", label, colon, cue::photographer},
    {"crédito", label, colon, cue::photographer},
    {"créditos", label, colon, cue::photographer},
    {"ap foto", label, colon, cue::photographer},
    {"cortesía", label, colon, cue::photographer},
    // es
    // pt
    {"postado por", label, named, cue::byline},
    {"texto por", label, named, cue::byline},
    // pt
    {"reportagem", label, colon | named, cue::byline},
    {"redação", label, colon | named, cue::byline},
    // pt
    {"edição", label, colon, cue::editor},
    // pt
    {"tradução", label, colon, cue::translator},
    {"tradutor", label, colon, cue::translator},
    // pt
    {"foto por", label, always, cue::photographer},
    {"crédito da foto", label, always, cue::photographer},
    // pt
    {"imagem", label, colon, cue::photographer},
    {"imagens", label, colon, cue::photographer},
    // it
    {"di", label, at_begin | small, cue::byline},
    // it
    {"a cura di", label, named, cue::byline},
    {"scritto da", label, named, cue::byline},
    {"pubblicato da", label, named, cue::byline},
    {"articolo di", label, named, cue::byline},
    {"intervista di", label, named, cue::byline},
    {"testo di", label, named, cue::byline},
    {"inserito da", label, named, cue::byline},
    {"postato da", label, named, cue::byline},
    {"redatto da", label, named, cue::byline},
    // it
    {"autore", label, at_begin, cue::byline},
    // it
    {"autori", label, colon | named, cue::byline},
    {"testo", label, colon | named, cue::byline},
    {"testi", label, colon | named, cue::byline},
    // it
    {"tradotto da", label, always, cue::translator},
    {"traduzione di", label, always, cue::translator},
    // it
    {"traduzione", label, colon, cue::translator},
    {"traduttore", label, colon, cue::translator},
    // it
    {"foto di", label, always, cue::photographer},
    {"fotografia di", label, always, cue::photographer},
    {"immagine di", label, always, cue::photographer},
    // it
    {"immagine", label, colon, cue::photographer},
    {"immagini", label, colon, cue::photographer},
    {"fotografia", label, colon, cue::photographer},
    // nl
    {"door", label, at_begin, cue::byline},
    // nl
    {"geschreven door", label, named, cue::byline},
    {"geplaatst door", label, named, cue::byline},
    {"tekst van", label, named, cue::byline},
    {"gepubliceerd door", label, named, cue::byline},
    // nl
    {"tekst", label, colon | named, cue::byline},
    {"redactie", label, colon | named, cue::byline},
    // nl
    {"beeld", label, colon, cue::photographer},
    {"foto's", label, colon, cue::photographer},
    // nl
    {"foto door", label, always, cue::photographer},
    {"beeld van", label, always, cue::photographer},
    {"beeld door", label, always, cue::photographer},
    // nl
    {"vertaald door", label, always, cue::translator},
    {"vertaling", label, always, cue::translator},
    // da, no, sv, fi, is
    {"av", label, at_begin, cue::byline}, {"af", label, at_begin, cue::byline},
    // da, no, sv, fi, is
    {"skrevet av", label, named, cue::byline},
    {"skrevet af", label, named, cue::byline},
    {"skriven av", label, named, cue::byline},
    {"publisert av", label, named, cue::byline},
    {"publicerad av", label, named, cue::byline},
    // da, no, sv, fi, is
    {"text och foto", label, colon | named, cue::byline},
    {"skribent", label, colon | named, cue::byline},
    {"journalist", label, colon | named, cue::byline},
    {"forfatter", label, colon | named, cue::byline},
    {"författare", label, colon | named, cue::byline},
    {"teksti", label, colon | named, cue::byline},
    {"kirjoittaja", label, colon | named, cue::byline},
    {"kirjoittajat", label, colon | named, cue::byline},
    {"höfundur", label, colon | named, cue::byline},
    // da, no, sv, fi, is
    {"bilde", label, colon, cue::photographer},
    {"kuva", label, colon, cue::photographer},
    {"kuvat", label, colon, cue::photographer},
    {"mynd", label, colon, cue::photographer},
    {"fotograf", label, colon, cue::photographer},
    // da, no, sv, fi, is
    {"oversatt av", label, always, cue::translator},
    {"oversat af", label, always, cue::translator},
    {"översatt av", label, always, cue::translator},
    {"käännös", label, always, cue::translator},
    // pl
    {"autorka", label, at_begin, cue::byline},
    {"autorzy", label, at_begin, cue::byline},
    // pl
    {"napisał", label, named, cue::byline},
    {"napisała", label, named, cue::byline},
    {"opracował", label, named, cue::byline},
    {"opracowała", label, named, cue::byline},
    {"rozmawiał", label, named, cue::byline},
    {"rozmawiała", label, named, cue::byline},
    {"przygotował", label, named, cue::byline},
    {"przygotowała", label, named, cue::byline},
    // pl
    {"opracowanie", label, colon | named, cue::byline},
    {"oprac.", label, colon | named, cue::byline},
    {"opr.", label, colon | named, cue::byline},
    {"źródło i autor", label, colon | named, cue::byline},
    // pl
    {"redakcja", label, colon, cue::editor},
    {"redaktor", label, colon, cue::editor},
    {"redaktor prowadzący", label, colon, cue::editor},
    // pl
    {"fot.", label, always, cue::photographer},
    {"fot", label, always, cue::photographer},
    {"zdjęcia", label, always, cue::photographer},
    {"zdjęcie", label, always, cue::photographer},
    // pl
    {"grafika", label, colon, cue::photographer},
    {"autor zdjęcia", label, colon, cue::photographer},
    // pl
    {"tłum.", label, always, cue::translator},
    {"tłumaczył", label, always, cue::translator},
    {"tłumaczyła", label, always, cue::translator},
    {"tłumaczenie", label, always, cue::translator},
    {"przełożył", label, always, cue::translator},
    {"przełożyła", label, always, cue::translator},
    {"przekład", label, always, cue::translator},
    // cs, sk
    {"napsal", label, named, cue::byline},
    {"napsala", label, named, cue::byline},
    {"připravil", label, named, cue::byline},
    {"připravila", label, named, cue::byline},
    // cs, sk
    {"autoři", label, colon | named, cue::byline},
    {"napísal", label, colon | named, cue::byline},
    {"zdroj a autor", label, colon | named, cue::byline},
    // cs, sk
    {"překlad", label, colon, cue::translator},
    {"preklad", label, colon, cue::translator},
    {"přeložil", label, colon, cue::translator},
    {"přeložila", label, colon, cue::translator},
    // sr, hr, bs, sl, mk, bg
    {"piše", label, named, cue::byline}, {"pišu", label, named, cue::byline},
    {"napisao", label, named, cue::byline},
    {"napisala", label, named, cue::byline},
    {"napisali", label, named, cue::byline},
    {"пише", label, named, cue::byline},
    // sr, hr, bs, sl, mk, bg
    {"autorica", label, colon | named, cue::byline},
    {"аутор", label, colon | named, cue::byline},
    {"автор", label, colon | named, cue::byline},
    {"avtor", label, colon | named, cue::byline},
    {"avtorica", label, colon | named, cue::byline},
    // sr, hr, bs, sl, mk, bg
    {"fotografija", label, colon, cue::photographer},
    {"фото", label, colon, cue::photographer},
    {"снимка", label, colon, cue::photographer},
    // hu
    {"írta", label, named, cue::byline}, {"szerző", label, named, cue::byline},
    // hu
    {"szöveg", label, colon | named, cue::byline},
    // hu
    {"fotó", label, colon, cue::photographer},
    {"kép", label, colon, cue::photographer},
    {"fotók", label, colon, cue::photographer},
    {"forrás és fotó", label, colon, cue::photographer},
    // hu
    {"szerkesztő", label, colon, cue::editor},
    {"szerkesztette", label, colon, cue::editor},
    // hu
    {"fordította", label, colon, cue::translator},
    {"fordítás", label, colon, cue::translator},
    // ro
    {"scris de", label, named, cue::byline},
    {"publicat de", label, named, cue::byline},
    {"articol de", label, named, cue::byline},
    {"autor articol", label, named, cue::byline},
    // lv, lt, et
    {"autors", label, colon | named, cue::byline},
    {"autorius", label, colon | named, cue::byline},
    {"autorė", label, colon | named, cue::byline},
    {"autoriai", label, colon | named, cue::byline},
    // lv, lt, et
    {"nuotrauka", label, colon, cue::photographer},
    {"nuotr.", label, colon, cue::photographer},
    // ru
    {"подготовил", label, named, cue::byline},
    {"подготовила", label, named, cue::byline},
    {"подготовили", label, named, cue::byline},
    {"материал подготовил", label, named, cue::byline},
    {"материал подготовила", label, named, cue::byline},
    {"беседовал", label, named, cue::byline},
    {"беседовала", label, named, cue::byline},
    {"записал", label, named, cue::byline},
    {"записала", label, named, cue::byline},
    {"написал", label, named, cue::byline},
    {"написала", label, named, cue::byline},
    {"опубликовал", label, named, cue::byline},
    {"разместил", label, named, cue::byline},
    // ru
    // ru
    {"авторы", label, colon | named, cue::byline},
    {"текст", label, colon | named, cue::byline},
    {"автор текста", label, colon | named, cue::byline},
    {"автор статьи", label, colon | named, cue::byline},
    {"автор материала", label, colon | named, cue::byline},
    {"материал", label, colon | named, cue::byline},
    {"интервью", label, colon | named, cue::byline},
    // ru
    {"редактор", label, colon, cue::editor},
    {"выпускающий редактор", label, colon, cue::editor},
    {"редактор выпуска", label, colon, cue::editor},
    {"под редакцией", label, colon, cue::editor},
    // ru
    {"корреспондент", label, colon, cue::correspondent},
    {"собкор", label, colon, cue::correspondent},
    // ru
    {"перевод с английского", label, always, cue::translator},
    {"перевёл", label, always, cue::translator},
    {"перевел", label, always, cue::translator},
    {"перевела", label, always, cue::translator},
    // ru
    {"перевод", label, colon, cue::translator},
    {"переводчик", label, colon, cue::translator},
    // ru
    // ru
    {"фотограф", label, colon, cue::photographer},
    {"иллюстрация", label, colon, cue::photographer},
    {"иллюстрации", label, colon, cue::photographer},
    {"фотографии", label, colon, cue::photographer},
    {"изображение", label, colon, cue::photographer},
    {"фото автора", label, colon, cue::photographer},
    {"автор фото", label, colon, cue::photographer},
    // uk, be
    {"підготував", label, named, cue::byline},
    {"підготувала", label, named, cue::byline},
    // uk, be
    {"автори", label, colon | named, cue::byline},
    {"аўтар", label, colon | named, cue::byline},
    // uk, be
    {"світлина", label, colon, cue::photographer},
    {"ілюстрація", label, colon, cue::photographer},
    {"фота", label, colon, cue::photographer},
    {"здымак", label, colon, cue::photographer},
    // uk, be
    {"переклад", label, colon, cue::translator},
    // el
    {"του", label, at_begin, cue::byline},
    {"τησ", label, at_begin, cue::byline},
    {"των", label, at_begin, cue::byline},
    {"τουσ", label, at_begin, cue::byline},
    // el
    {"γραφει ο", label, named, cue::byline},
    {"γραφει η", label, named, cue::byline},
    {"γραφουν οι", label, named, cue::byline},
    {"γραφει", label, named, cue::byline},
    {"γραφουν", label, named, cue::byline},
    {"τησ δημοσιογραφου", label, named, cue::byline},
    {"του δημοσιογραφου", label, named, cue::byline},
    {"συντακτησ", label, named, cue::byline},
    {"συντακτρια", label, named, cue::byline},
    // el
    {"κειμενο", label, colon | named, cue::byline},
    {"ρεπορταζ", label, colon | named, cue::byline},
    {"συγγραφεασ", label, colon | named, cue::byline},
    {"απο", label, colon | named, cue::byline},
    // el
    {"επιμελεια", label, colon, cue::editor},
    // el
    // el
    {"φωτογραφια", label, colon, cue::photographer},
    {"φωτογραφιεσ", label, colon, cue::photographer},
    {"φωτο", label, colon, cue::photographer},
    // el
    {"μεταφραση", label, colon, cue::translator},
    // tr, az
    {"yazar", label, colon | named, cue::byline},
    {"yazan", label, colon | named, cue::byline},
    {"haber", label, colon | named, cue::byline},
    {"hazırlayan", label, colon | named, cue::byline},
    {"müəllif", label, colon | named, cue::byline},
    {"yazı", label, colon | named, cue::byline},
    // tr, az
    {"editör", label, colon, cue::editor},
    {"redaktör", label, colon, cue::editor},
    // tr, az
    {"fotoğraf", label, colon, cue::photographer},
    {"fotoğraflar", label, colon, cue::photographer},
    {"şəkil", label, colon, cue::photographer},
    // tr, az
    {"çeviri", label, colon, cue::translator},
    {"çeviren", label, colon, cue::translator},
    // tr, az
    {"muhabir", label, colon, cue::correspondent},
    // id, ms
    {"oleh", label, at_begin | named, cue::byline},
    {"ditulis oleh", label, at_begin | named, cue::byline},
    // id, ms
    {"penulis", label, colon | named, cue::byline},
    {"teks", label, colon | named, cue::byline},
    {"pewarta", label, colon | named, cue::byline},
    // id, ms
    {"wartawan", label, colon, cue::reporter},
    {"laporan", label, colon, cue::reporter},
    // id, ms
    {"penyunting", label, colon, cue::editor},
    {"sunting", label, colon, cue::editor},
    {"redaktur", label, colon, cue::editor},
    // id, ms
    {"gambar", label, colon, cue::photographer},
    {"fotografer", label, colon, cue::photographer},
    // id, ms
    {"penerjemah", label, colon, cue::translator},
    {"terjemahan", label, colon, cue::translator},
    // vi
    {"tác giả", label, colon | named, cue::byline},
    {"bài", label, colon | named, cue::byline},
    {"bài viết", label, colon | named, cue::byline},
    {"theo", label, colon | named, cue::byline},
    // vi
    {"ảnh", label, colon, cue::photographer},
    {"hình ảnh", label, colon, cue::photographer},
    // vi
    {"dịch", label, colon, cue::translator},
    {"người dịch", label, colon, cue::translator},
    {"biên dịch", label, colon, cue::translator},
    // vi
    {"biên tập", label, colon, cue::editor},
    {"biên tập viên", label, colon, cue::editor},
    // ar, fa, ur
    {"كتب", label, named, cue::byline}, {"كتبت", label, named, cue::byline},
    {"كتبه", label, named, cue::byline}, {"بقلم", label, named, cue::byline},
    {"إعداد", label, named, cue::byline},
    {"نویسنده", label, named, cue::byline},
    {"نویسندگان", label, named, cue::byline},
    {"الكاتب", label, named, cue::byline}, {"تقرير", label, named, cue::byline},
    {"گزارش از", label, named, cue::byline},
    {"تحریر", label, named, cue::byline},
    // ar, fa, ur
    {"المؤلف", label, colon | named, cue::byline},
    {"گزارش", label, colon | named, cue::byline},
    {"گزارشگر", label, colon | named, cue::byline},
    {"نگارنده", label, colon | named, cue::byline},
    // ar, fa, ur
    {"تحرير", label, colon, cue::editor},
    {"ویراستار", label, colon, cue::editor},
    {"دبیر", label, colon, cue::editor},
    // ar, fa, ur
    {"ترجمة", label, colon, cue::translator},
    {"ترجمه", label, colon, cue::translator},
    {"مترجم", label, colon, cue::translator},
    {"المترجم", label, colon, cue::translator},
    // ar, fa, ur
    {"تصوير", label, colon, cue::photographer},
    {"عکس", label, colon, cue::photographer},
    {"عکاس", label, colon, cue::photographer},
    {"صورة", label, colon, cue::photographer},
    {"تصویر", label, colon, cue::photographer},
    // he
    {"מאת", label, colon | named, cue::byline},
    {"כתב", label, colon | named, cue::byline},
    {"כתבה", label, colon | named, cue::byline},
    // he
    // he
    {"צילום", label, colon, cue::photographer},
    {"תמונה", label, colon, cue::photographer},
    // hi, bn, mr
    {"द्वारा", label, colon | named, cue::byline},
    {"लेखक", label, colon | named, cue::byline},
    {"रिपोर्ट", label, colon | named, cue::byline},
    {"लेखिका", label, colon | named, cue::byline},
    {"লেখক", label, colon | named, cue::byline},
    // hi, bn, mr
    {"फोटो", label, colon, cue::photographer},
    {"तस्वीर", label, colon, cue::photographer},
    {"ছবি", label, colon, cue::photographer},
    // hi, bn, mr
    {"संपादक", label, colon, cue::editor},
    {"संपादन", label, colon, cue::editor},
    // th
    {"โดย", label, colon | named, cue::byline},
    {"เรื่อง", label, colon | named, cue::byline},
    {"ผู้เขียน", label, colon | named, cue::byline},
    {"ผู้สื่อข่าว", label, colon | named, cue::byline},
    // th
    // th
    {"ภาพ", label, colon, cue::photographer},
    {"ภาพถ่าย", label, colon, cue::photographer},
    // zh
    {"作者", label, named, cue::byline}, {"撰文", label, named, cue::byline},
    {"撰稿", label, named, cue::byline}, {"撰稿人", label, named, cue::byline},
    {"撰写", label, named, cue::byline}, {"文字", label, named, cue::byline},
    {"特约作者", label, named, cue::byline}, {"署名", label, named, cue::byline},
    {"本文作者", label, named, cue::byline}, {"执笔", label, named, cue::byline},
    {"執筆", label, named, cue::byline}, {"整理", label, named, cue::byline},
    {"口述", label, named, cue::byline}, {"采写", label, named, cue::byline},
    {"採寫", label, named, cue::byline}, {"發文者", label, named, cue::byline},
    {"发布人", label, named, cue::byline}, {"發布者", label, named, cue::byline},
    {"发布者", label, named, cue::byline}, {"发帖人", label, named, cue::byline},
    {"楼主", label, named, cue::byline}, {"笔者", label, named, cue::byline},
    // zh
    {"文", label, apart, cue::byline},
    // zh
    {"文图", label, pictures, cue::byline}, {"图文", label, pictures, cue::byline},
    {"圖文", label, pictures, cue::byline}, {"文圖", label, pictures, cue::byline},
    {"摄影报道", label, pictures, cue::byline},
    {"攝影報導", label, pictures, cue::byline},
    {"文并摄", label, pictures, cue::byline},
    {"摄影/文", label, pictures, cue::byline},
    {"文/摄影", label, pictures, cue::byline},
    {"文/图", label, pictures, cue::byline},
    {"图/文", label, pictures, cue::byline},
    {"文/圖", label, pictures, cue::byline},
    {"圖/文", label, pictures, cue::byline},
    {"文/摄", label, pictures, cue::byline},
    {"文、图", label, pictures, cue::byline},
    {"图、文", label, pictures, cue::byline},
    {"采写/摄影", label, pictures, cue::byline},
    // zh
    {"记者", label, always, cue::reporter},
    {"本报记者", label, always, cue::reporter},
    {"本刊记者", label, always, cue::reporter},
    {"本网记者", label, always, cue::reporter},
    {"本台记者", label, always, cue::reporter},
    {"特派记者", label, always, cue::reporter},
    {"特约记者", label, always, cue::reporter},
    {"首席记者", label, always, cue::reporter},
    {"全媒体记者", label, always, cue::reporter},
    {"融媒体记者", label, always, cue::reporter},
    {"报道员", label, always, cue::reporter},
    {"新闻记者", label, always, cue::reporter},
    {"采访", label, always, cue::reporter}, {"特派員", label, always, cue::reporter},
    {"採訪", label, always, cue::reporter},
    {"採訪報導", label, always, cue::reporter},
    {"采访报道", label, always, cue::reporter},
    // zh, ja
    {"記者", either, always, cue::reporter},
    {"本報記者", either, always, cue::reporter},
    {"特派記者", either, always, cue::reporter},
    // zh
    {"通讯员", label, always, cue::correspondent},
    {"通訊員", label, always, cue::correspondent},
    {"特约通讯员", label, always, cue::correspondent},
    {"驻外记者", label, always, cue::correspondent},
    // ja
    {"支局長", either, always, cue::correspondent},
    // ja
    {"論説委員", either, always, cue::columnist},
    {"編集委員", either, always, cue::columnist},
    {"コラムニスト", either, always, cue::columnist},
    // zh
    {"实习生", label, always, cue::intern}, {"实习记者", label, always, cue::intern},
    {"实习", label, always, cue::intern}, {"實習記者", label, always, cue::intern},
    {"實習生", label, always, cue::intern}, {"见习记者", label, always, cue::intern},
    {"见习生", label, always, cue::intern}, {"实习编辑", label, always, cue::intern},
    // zh
    {"责任编辑", label, always, cue::editor}, {"责编", label, always, cue::editor},
    {"编辑", label, always, cue::editor}, {"責任編輯", label, always, cue::editor},
    {"責編", label, always, cue::editor}, {"編輯", label, always, cue::editor},
    {"值班编辑", label, always, cue::editor}, {"值班主编", label, always, cue::editor},
    {"主编", label, always, cue::editor}, {"本版编辑", label, always, cue::editor},
    {"本文编辑", label, always, cue::editor}, {"执行编辑", label, always, cue::editor},
    {"执行主编", label, always, cue::editor}, {"编审", label, always, cue::editor},
    {"责任编审", label, always, cue::editor}, {"统筹", label, always, cue::editor},
    {"编校", label, always, cue::editor}, {"校对", label, always, cue::editor},
    {"审核", label, always, cue::editor}, {"责任校对", label, always, cue::editor},
    {"值班编委", label, always, cue::editor}, {"值班总编", label, always, cue::editor},
    {"网编", label, always, cue::editor},
    // zh
    {"网络编辑", label, always, cue::web_editor},
    {"网页编辑", label, always, cue::web_editor},
    {"網絡編輯", label, always, cue::web_editor},
    {"新媒体编辑", label, always, cue::web_editor},
    // zh
    {"编译", label, always, cue::translator},
    {"翻译", label, always, cue::translator},
    {"編譯", label, always, cue::translator},
    {"翻譯", label, always, cue::translator},
    {"译者", label, always, cue::translator},
    {"譯者", label, always, cue::translator},
    {"译", label, always, cue::translator},
    {"訳者", label, always, cue::translator},
    {"翻訳", label, always, cue::translator},
    // zh
    {"摄", after, always, cue::photographer},
    {"攝", after, always, cue::photographer},
    {"摄影", after, always, cue::photographer},
    {"攝影", after, always, cue::photographer},
    {"供图", after, always, cue::photographer},
    {"撮影", after, always, cue::photographer},
    {"供圖", after, always, cue::photographer},
    // zh
    {"图", label, apart, cue::photographer},
    {"圖", label, apart, cue::photographer},
    // zh
    {"图片", label, colon, cue::photographer},
    {"圖片", label, colon, cue::photographer},
    {"图片来源", label, colon, cue::photographer},
    {"圖片來源", label, colon, cue::photographer},
    {"图源", label, colon, cue::photographer},
    {"图片提供", label, colon, cue::photographer},
    {"视频", label, colon, cue::photographer},
    {"影像", label, colon, cue::photographer},
    {"摄像", label, colon, cue::photographer},
    {"写真", label, colon, cue::photographer},
    {"図", label, colon, cue::photographer},
    {"画像", label, colon, cue::photographer},
    // zh
    {"专栏作家", label, always, cue::columnist},
    {"專欄作家", label, always, cue::columnist},
    {"特约评论员", label, always, cue::columnist},
    {"本报评论员", label, always, cue::columnist},
    {"评论员", label, always, cue::columnist},
    // ja
    {"取材・文", label, colon | named, cue::byline},
    {"取材", label, colon | named, cue::byline},
    {"著者", label, colon | named, cue::byline},
    {"執筆者", label, colon | named, cue::byline},
    {"筆者", label, colon | named, cue::byline},
    {"ライター", label, colon | named, cue::byline},
    {"テキスト", label, colon | named, cue::byline},
    {"構成", label, colon | named, cue::byline},
    {"聞き手", label, colon | named, cue::byline},
    {"著", label, colon | named, cue::byline},
    {"構成・文", label, colon | named, cue::byline},
    {"文責", label, colon | named, cue::byline},
    // ja
    {"編集", label, colon, cue::editor}, {"構成・編集", label, colon, cue::editor},
    // ja
    // ko
    {"기자", after, always, cue::reporter},
    {"취재기자", after, always, cue::reporter},
    {"선임기자", after, always, cue::reporter},
    {"전문기자", after, always, cue::reporter},
    {"객원기자", after, always, cue::reporter},
    {"수습기자", after, always, cue::reporter},
    // ko
    {"인턴기자", after, always, cue::intern}, {"인턴 기자", after, always, cue::intern},
    // ko
    {"특파원", after, always, cue::correspondent},
    {"통신원", after, always, cue::correspondent},
    // ko
    {"논설위원", after, always, cue::columnist},
    {"칼럼니스트", after, always, cue::columnist},
    // ko
    {"사진기자", after, always, cue::photographer},
    {"촬영", after, always, cue::photographer},
    // ko
    {"사진", label, colon, cue::photographer},
    {"영상", label, colon, cue::photographer},
    {"그래픽", label, colon, cue::photographer},
    // ko
    {"글", label, colon | named, cue::byline},
    {"글쓴이", label, colon | named, cue::byline},
    {"작성자", label, colon | named, cue::byline},
    {"취재", label, colon | named, cue::byline},
    // ko
    {"편집", label, colon, cue::editor},
    // ko
    {"번역", label, colon, cue::translator},
    {"옮긴이", label, colon, cue::translator},
};
// clang-format on

} // namespace detail::role_labels_words

inline constexpr auto role_labels = make_phrase_set(detail::role_labels_words::list);

} // namespace galley::lexicon

#endif // GALLEY_LEXICON_ROLE_LABELS_HPP
