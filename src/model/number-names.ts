/**
 * Digits that name a thing or a place in an order, and count nothing: each kind with what it looks like.
 * `docs/rules/loose-number.md` lists the kinds with examples, and a test reads them there.
 */
export const NUMBER_NAMES: readonly RegExp[] = [
  // Web and mail addresses, identifiers of books, papers and people.
  /\b(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]{1,255}|\b(?:doi:\s?)?10\.\d{4,}\/\S+/giu,
  /\b(?:ISBN|ISSN|ORCID|IBAN|EIN|VAT|ID|DOI)(?:-1[03])?:?\s[\p{Lu}\d](?:[\p{Lu}\d]|[\s–-](?=[\p{Lu}\d]*\d))*/gu,
  // Days: 2024-02-01, 2024-02, 01.02.2024, 1/2/2024.
  /(?<![\p{N}\p{L}.,])(?:1[5-9]|2[01])\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?:T[\d:]+Z?)?(?![\d-])/gu,
  /(?<![\p{N}\p{L}.,])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:(?:1[89]|20)\d\d|\d\d)(?![\d/.-]\d|\d)/gu,
  // Years and their spans: 2016, 2016–2020, 2018/19, the 1990s, ’24, FY24.
  /(?<![\p{N}\p{L}.,$€£¥-]|\d\/)(?:1[89]|2[01])\d\d(?:\s?[–/-]\s?(?:(?:1[89]|2[01])\d\d|\d\d))?(?:s\b)?(?!\s?(?:%|percent|per cent)|[.,]?\d|[/-]\d{3}(?!\d))/gu,
  /[’']\d\ds?\b(?!\d)/gu,
  /\b[1-9]0s\b/gu,
  /(?<!\p{L})(?:[Ll]os\saños|[Ll]es\sannées|des\sannées|[NnDd]?[Oo]s\sanos)\s\d0(?:(?:,\s|\s(?:y|et|e)\s)\d0)*(?![\d%]|[.,]\d)/gu,
  // Years that stand before 1800 or far off, where the text says that they are years.
  /(?<!\p{L})(?:[Tt]he year|[Ii]m Jahre?|[Ee]l año|del año|l’an|l’année|o ano|do ano)\s1\d\d\d(?![\d%]|[.,]\d)|\bAD\s\d{1,4}\b|\b\d{1,4}\s(?:BCE?|CE|AD|a\.\s?C\.|d\.\s?C\.|av\.\sJ\.-C\.|v\.\sChr\.|n\.\sChr\.)(?!\p{L})/gu,
  // Clock times: 9:30, 9.30 am, 5 p.m., 14 Uhr, 14h30, 10 o’clock.
  /(?<!\d)(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?(?![:\d])/giu,
  /(?<![\d.,])\d{1,2}(?:[.:][0-5]\d)?(?:\s?[–-]\s?\d{1,2}(?:[.:][0-5]\d)?)?\s?(?:[ap]\.?m\b\.?|o[’']clock|Uhr\b)/giu,
  /(?<![\d.,])(?:[01]?\d|2[0-4])\s?h\s?[0-5]\d\b/gu,
  /(?<!\p{L})(?:(?:à|vers|dès)\s(?:[01]?\d|2[0-4])\s?h|(?:a las|às)\s(?:[01]?\d|2[0-4])\s?(?:h|horas))(?!\p{L})/giu,
  // Places on the globe.
  /(?<![\d.,])\d{1,3}(?:[.,]\d+)?°\s?(?:\d{1,2}(?:[.,]\d+)?[′’']\s?)?(?:\d{1,2}(?:[.,]\d+)?[″”"]\s?)?[NSEWO](?!\p{L})/gu,
  // Telephone numbers.
  /\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s.-]\d{2,7})+|(?<!\d)\(\d{3}\)\s?\d{3}[\s.-]\d{4}|(?<![\d.-])\d{3}([.-])\d{3}\1\d{4}(?!\d)/gu,
  /(?<!\p{L})(?:t[eé]l(?:[eé](?:phone|fono|fone)|efon)?|phone|call|text|fax|dial|llame al|ligue(?: para)?|appelez(?: le)?)\.?:?\s\+?(?:[\s()./–-]{0,2}\d){5,}/giu,
  // No quantity begins with 0 and goes on in groups; an area code stands in brackets.
  /(?<![\p{N}\p{L}.,/-])0\d{1,4}(?:[\s.–-]\d{2,4}){2,4}(?![\d%]|[.,]\d)|\(0\d{1,4}\)\s?\d{3,5}[\s.–-]?\d{2,5}(?!\d)|\(\d{2}\)\s?\d{4,5}-\d{4}(?!\d)/gu,
  // Streets and postal codes.
  /(?<![\d.,])\d{1,5}[a-z]?\s(?:(?:North|South|East|West|[A-Z]\p{L}+|\d+(?:st|nd|rd|th))\s){0,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd|Drive|Lane|Way|Square|Court|Place)(?!\p{L})/gu,
  /(?:straße|strasse|gasse|allee|platz|weg)\s\d{1,4}[a-z]?\b|\b(?:Calle|Avenida|Plaza|Rua|Rue|Via|Viale)\s(?:\p{L}+\s){1,4}\d{1,4}\b/gu,
  /(?<![\d.,])\d{1,4}(?:\s(?:bis|ter))?,?\s(?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|cours)\s(?:de|du|des|d’|la|le|\p{Lu})[^,.;\u0001]{0,40}(?:,\s\d{5}\s\p{Lu}\p{L}+)?/gu,
  /(?<=\p{Lu}\p{L}+\s)\d{1,4}\s?[a-z]?,\s(?:[A-Z]{1,2}-)?\d{5}(?=\s\p{Lu})/gu,
  /\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/gu,
  /\b(?:P\.?\s?O\.?\s)?Box\s\d+/gu,
  // Sets of numbers with a name of their own: 24/7, 9/11, 50-50, 24-hour, 360-degree, 401(k), K to 12.
  /(?<![\d./])\d{1,4}\/\d{1,4}(?:\/\d{1,4})?(?![\d/])/gu,
  /\b50[–-]50\b|\b24-hour\b|\b360[- ]degrees?\b|\b\d{3}\([a-z]\)(?:\(\d+\))*|\bK (?:to|through|thru) 12\b|\b20[–-]20 (?:vision|hindsight)\b/gu,
  // Shares of so many: 8 in 10, 1 out of 5. They are bound where an author wants them held.
  /(?<![\d.,\p{L}-])\d{1,3}\s(?:in|out of|in every|out of every|von|de cada|em cada|sur|من كل|من أصل)\s(?:[2-9]|10|12|20|50|100|1,?000)(?![\d.,]\d|\d|\s?%)/gu,
  // Ages: aged 25 to 34, ages 5–11, under-18s, 16- to 24-year-olds, adults over 65.
  /\b(?:aged?|ages|ages? of|under|over|between the ages of)[\s-]\d{1,3}s\b/giu,
  /\b(?:aged|ages?(?:\sof)?|(?:children|people|adults|those|anyone|pupils|women|men|girls|boys|persons)\s(?:aged\s)?(?:under|over|below|above))\s(?:(?:under|over|between|from)\s)?\d{1,3}(?:\s?(?:[–-]|to|and|or|through)\s?(?:\d{1,3}|over|older|above|under|younger|more))?(?![\d%]|\s(?:percent|per cent|times))/giu,
  /\b(?:im Alter von|de edad de|entre los)\s\d{1,3}(?:\s(?:bis|a|und|y)\s\d{1,3})?|\b\d{1,3}(?:-?\s(?:bis|a)\s\d{1,3})?\s?-?(?:jährige[nrs]?|Jährige[nr]?)\b|\bde\s\d{1,3}\sa\s\d{1,3}\saños\b/giu,
  /(?<!\p{L})(?:enfants|filles|garçons|jeunes|adultes|personnes|élèves|femmes|hommes|crianças|meninas|meninos|jovens|adultos|pessoas|alunos|alunas|mulheres|homens)\s(?:âgé(?:e?s)\s)?(?:de|des|dos|entre|com)\s\d{1,3}\s(?:à|a|aos|et|e)\s\d{1,3}\s(?:ans|anos)(?!\p{L})/giu,
  /\b(?:[LlOo]?[oa]s\s(?:mayores|menores|maiores)\sde\s\d{1,3}(?!\s?%|\d|[.,]\d)|(?:mayores|menores|maiores)\sde\s\d{1,3}\s(?:años|anos)(?!\p{L}))|\b(?:[Ll]es|[Dd]es|aux)\s(?:plus|moins)\sde\s\d{1,3}\sans\b|\b(?:Kinder|Jugendliche|Menschen|Personen|Frauen|Männer|Mädchen|Jungen|Erwachsene)n?\s(?:von|zwischen|ab|unter|über)\s\d{1,3}(?:\s(?:bis|und)\s\d{1,3})?\sJahren?\b|\b\d{1,3}\syears\sof\sage\b/gu,
  /(?<![\d.,])\d{1,3}(?:-?[\s-]?(?:to|or|and|–|-)[\s-]?\d{1,3})?[- ]years?[- ]olds?\b/giu,
  // Scales of answers: a scale of 1 to 5.
  /\bscales?\s(?:of|from|running from)\s\d{1,2}(?:\s\(\p{L}[^)]*\))?\s?(?:to|[–-])\s?\d{1,3}/giu,
  // Ordinals and their like in other languages: 21st, 3.º, 2e, die 3. Runde.
  /(?<![\p{N}\p{L}.,])\d+(?:st|nd|rd|th|\.?er|ère|res?|nde?|ème|e|\.?[ºª°](?!\s?[CF]\b))(?!\p{L})/gu,
  /\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es|[Zz]um|[Zz]ur|[Ii]m|[Aa]m|[Bb]eim|[Vv]om|[Ss]eit|[Ee]ine?)\s\d{1,2}\.(?:\s(?:und|bis|oder)\s\d{1,2}\.)?\s(?=\p{Lu})/gu,
  // Versions: v2.1, version 3, 1.2.3.
  /(?<![\p{N}.,])\d+\.\d+\.\d{1,2}(?:\.\d+)*(?![\p{N}%]|[.,]\d)|(?<![\p{N}.,])\d{1,2}(?:\.\d{1,2}){2,}(?![\p{N}%]|[.,]\d)/gu,
  // Joined to letters, in front or behind: B-12, K–12, R1, H1N1, 3D, 5G, 4-H, 501c3.
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*-?\p{N}+(?:[.-]?[\p{L}\p{N}])*|(?<!\p{L})\p{Lu}{1,3}–\p{N}+/gu,
  // Names of variables and columns: x_1.
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*_\p{N}+(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})(?:no|nr|nos|p|pp|vol|art|fig|ch|v)\.\d+(?:\.\d+)*/giu,
  /(?<![\p{N}\p{L}.,$€£¥])\d{1,3}(?:-[A-Z](?!\p{L})|[DGHPVWX](?!\p{L})|[a-jl](?!\p{L})|[a-z]{1,2}\d+\w*)/gu,
  /#\d+(?:\.\d+)*/gu,
  /(?<![\d.,])\d{1,3}\s(?:U\.\s?S\.|S\.\s?Ct\.|F\.\s?(?:[23]d|4th|Supp\.(?:\s[23]d)?)|L\.\s?Ed\.)\s\d{1,4}\b/gu,
  /(?<!\p{L})(?:n[°º]s?|no)\s?\d+(?:[-/]\d+)+\b|(?<!\p{L})[Aa]rt(?:icles?|\.)\s(?:[LRDA]\.?\s?\*?\d+(?:-\d+)*|\d+(?:-\d+)+)\b/gu,
  /\b(?:arXiv|PMID|PMC|HAL):\s?\d+(?:\.\d+)?(?:v\d+)?/giu,
  /\b\d{1,2}\s(?:U\.S\.C\.|C\.F\.R\.|USC|CFR)(?:\s§+)?\s?\d+/gu,
  /\b(?:from|on|since|by)\sday\s\d+\b/giu,
  // Standards, laws, products, rooms and school years, by the word in front, which has a capital.
  /(?:\b(?:ISO|IEC|EN|DIN|BS|ANSI|IEEE|RFC|WCAG|HTML|HTTP|CSS|USB|PAS|ASTM|IFRS|PISA|TIMSS|SDG|FTSE|S&P|NASDAQ|Windows|Android|iOS|iPhone|iPad|Python|Office|Microsoft|Web|Industry|Agenda|Apollo|Formula|Horizon|Area|Route|Highway|Interstate|Channel|Boeing|Airbus|Form|Title|Proposition|Resolution|Directive|Regulation|Rule|Amendment|Statute|Code|Public Law|P\.L\.|H\.R\.|S\.B\.|HB|SB|U\.S\.C\.|C\.F\.R\.|CFR|USC|Act|World War|Type|Pier|Gate|Terminal|Platform|Building|Room|Suite|Apt\.|Apartment|Floor|Bus|Line|Flight|Unit|Ward|Zone|District|Precinct|Region|Troop|Year|Key Stage|Week|Day|Session|Group|Study|Sample|Season|Quarter|Target|Box|Lot|Track)|§§?)(?:\/[A-Z]+)?[\s-](?:No\.\s)?\d+(?:[.:/-]\d+)*(?:\([a-z\d]+\))*(?:\s?(?:[–-]|,|,?\sand|,?\sor|\sto)\s?\d+)*\b(?!\s?%|[.,]?\d)/gu,
  // Places in an order, by the word in front; several may follow it.
  /\b(?:grade|section|figure|fig\.|table|page|pp?\.|chapter|ch\.|lesson|round|phase|step|question|volume|vol\.|issue|no\.|number|note|footnote|article|art\.|part|annex|appendix|schedule|clause|paragraph|para\.|item|option|goal|objective|principle|recommendation|finding|theme|wave|cohort|module|level|stage|tier|type|category|class|version|model|exhibit|chart|map|photo|scenario|episode|psalm|experiment)\s\d+(?:\.\d+)*[a-z]?(?:\((?:\d{1,3}|[a-z]{1,4})\))*(?:\s?(?:[–-]|,(?=\s?\d)|,?\s(?:and|or|to|through))\s?\d+(?:\.\d+)*[a-z]?)*(?![\p{N}%]|[.,]\d|\s?(?:percent|per cent|million|billion|thousand)\b)/giu,
  // In the plural there are several: of "the questions 12 were new" the number counts.
  /\b(?:through )?(?:grades|chapitres|tableaux|parties|étapes|sections|figures|figs\.|tables|pages|chapters|lessons|rounds|phases|steps|questions|volumes|issues|nos\.|numbers|notes|footnotes|articles|parts|annexes|appendices|clauses|paragraphs|items|options|goals|objectives|principles|recommendations|findings|themes|waves|cohorts|modules|levels|stages|tiers|types|categories|classes|groups|weeks|days|sessions|years|lines|units|models|charts|maps|through grade)\s\d+(?:\.\d+)*[a-z]?(?:\s?(?:[–-]|,(?=\s?\d)|,?\s(?:and|or|to|through|et|à))\s?\d+(?:\.\d+)*[a-z]?)+(?![\p{N}%]|[.,]\d|\s?(?:percent|per cent|million|billion|thousand)\b)/giu,
  /\b(?:Kapitel|Kap\.|Abschnitt|Seiten?|S\.|Abbildung(?:en)?|Abb\.|Tabellen?|Tab\.|Klassen?|Klassenstufen?|Artikel|Art\.|Teil|Band|Bd\.|Nr\.|Nummer|Fragen?|Stufen?|Phasen?|Runden?|Schritt|Ziel|Anhang|Absatz|Abs\.|Satz|Halbsatz|Ziffer|Ziff\.|Rn\.|Paragra(?:ph|f)|Version|Gruppe|Welle|Heft|Raum|Linie|Fußnote|Anlage)\s\d+(?:\.\d+)*[a-z]?(?:\s?(?:[–-]|,(?=\s?\d)|und|bis|oder)\s?\d+)*(?![\p{N}%]|,\d)/gu,
  /(?<!\p{L})(?:و|ب|ل|ف)?(?:ال)?(?:صفحات|صفحة|ص\.|جدول|جداول|شكل|أشكال|فصل|قسم|باب|مادة|رقم|سؤال|مرحلة|جولة|صف|مستوى|ملحق|بند|فقرة|هدف|مبدأ|مجلد|نسخة|إصدار|خطوة|مجموعة|قانون|قرار)\s(?:رقم\s)?\d+(?:\.\d+)*(?:\s?(?:[–-]|،|\sو|\sإلى)\s?\d+)*(?![\p{N}%٪]|[.,٫٬]\d)/gu,
  /(?<!\p{L})(?:أعمارهم|أعمارهن|عمر|بعمر|سن|سنّ|من سن)\s(?:بين\s|من\s)?\d{1,3}(?:\s?(?:[–-]|و|إلى)\s?\d{1,3})?(?![\p{N}%٪]|[.,٫٬]\d)/gu,
  /\b(?:capítulos?|cap\.|secci(?:ón|ones)|seç(?:ão|ões)|páginas?|págs?\.|figuras?|tablas?|tabelas?|cuadros?|artículos?|artigos?|ley|lei|leyes|grados?|preguntas?|perguntas?|fases?|rondas?|rodadas?|pasos?|passos?|núm\.|n\.º|nº|número|nivel|objetivos?|metas?|anexos?|partes?|módulos?|unidad(?:es)?|versión|chapitre|tableau|article|partie|étape|annexe|numéro|niveau|objectif)\s\d+(?:\.\d+)*(?:\s?(?:[–-]|,(?=\s?\d)|y|e|et|o|ou|a|à)\s?\d+)*(?![\p{N}%]|,\d)/giu,
];
