import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { find } from "../../../../src/components/search/find.ts";
import type { SearchIndex } from "../../../../src/components/search/search-index.ts";
import { parseQuery } from "../../../../src/components/search/query.ts";
import { tongueOf } from "../../../../src/components/search/tongue.ts";
import type { Corpus } from "../../../../src/corpus/types.ts";
import { startOf } from "../../../../src/finish/finish.ts";
import { indexForSearch } from "../../../../src/finish/index-for-search.ts";
import { searchLanguageOf } from "../../../../src/locales/search-language.ts";
import { openIndex } from "../../../support/search-index.ts";
import { SITE_YAML, loadFiles, publication } from "../../../support/read.ts";

const SPANISH = `
## Escuelas y docentes [#escuelas]

Las escuelas cuentan con maestros que trabajaron tres años en la región. La mayoría de los niños confía en ellos.

## Educación superior [#educacion]

Se celebraron reuniones sobre las investigaciones educativas. Un joven habló del 88,8 % y de 1.200 becas.

## El año de la crisis [#crisis]

En 2020 cerraron los comedores; las familias pidieron alimentos.
`;

const ARABIC = `
## المدارس والمعلمون [#schools]

تعمل المدارس مع معلمين مدرَّبين، ويثق بهم أولياء الأمور. قال ٨٨٫٨٪ من المشاركين إنهم راضون.

## الشراكات [#partners]

عقدت الشراكات اجتماعات عن البيانات والمسئولين في إدارة التعليم. شارك ١٬٢٠٠ شخص في الاستبيان.

## السنة الأولى [#year]

في عام 2020 أُغلقت المطاعم، وطلبت الأُسَر الغذاء على مستوى المدينة.
`;

const QUESTIONS: Record<string, [typed: string, anchor: string][]> = {
  es: [
    ["¿Qué hace la escuela?", "escuelas"],
    ["maestra", "escuelas"],
    ["trabajando", "escuelas"],
    ["niña", "escuelas"],
    ["educaciones", "educacion"],
    ["educacion", "educacion"],
    ["¿Cuántas reunión hubo?", "educacion"],
    ["investigación", "educacion"],
    ["jóvenes", "educacion"],
    ["1200 becas", "educacion"],
    ["88,8", "educacion"],
    ["alimento para la familia", "crisis"],
  ],
  ar: [
    ["مدرسة", "schools"],
    ["معلم", "schools"],
    ["والمعلمات", "schools"],
    ["88.8", "schools"],
    ["كم عدد المشاركون؟", "schools"],
    ["شراكه", "partners"],
    ["بيانات", "partners"],
    ["مسؤول", "partners"],
    ["اجتماع", "partners"],
    ["1200", "partners"],
    ["٢٠٢٠", "year"],
    ["مستوي", "year"],
    ["ســنة", "year"],
    ["أسرة", "year"],
  ],
};

describe.each(["es", "ar"])("the search of a site in %s", (language) => {
  const dir = mkdtempSync(join(tmpdir(), "languages-"));
  let corpus: Corpus;
  let index: SearchIndex;
  beforeAll(async () => {
    const loaded = await loadFiles({
      "site.yaml": SITE_YAML.replace(/language: .*/, `language: ${language}`),
      "publications/brief.mdx": publication(language === "es" ? SPANISH : ARABIC),
    });
    corpus = loaded.corpus;
    await indexForSearch(startOf({ dir, corpus, contentDir: "content" }));
    index = await openIndex(dir);
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const search = async (typed: string) => (await find(index, typed, {}, tongueOf(corpus.site))).load(0, 10);

  it.each(QUESTIONS[language]!)("answers %s", async (typed, anchor) => {
    expect((await search(typed))[0]?.href).toBe(`/publications/brief/#${anchor}`);
  });

  it("marks a word that shares its stem with what was typed", async () => {
    const [typed, marked] = language === "es" ? ["escuela", "escuelas"] : ["معلم", "معلمين"];
    expect((await search(typed))[0]!.excerpt).toContain(`<mark>${marked}</mark>`);
  });

  it("finds nothing where no word has the stem", async () => {
    for (const typed of language === "es" ? ["barco", "conferencia"] : ["سفينة", "مال"])
      expect(await search(typed)).toEqual([]);
  });
});

describe("a stem", () => {
  const stems = (language: string, words: string) =>
    new Set(words.split(" ").map((word) => searchLanguageOf(language).stem(word)));
  it.each([
    ["es", "investigacion investigaciones"],
    ["es", "trabajo trabajos trabajando trabajaron"],
    ["ar", "معلم المعلم معلمين والمعلمين معلمون معلمات للمعلمين بالمعلمين"],
    ["ar", "شراكه شراكات الشراكه والشراكات"],
    ["ar", "بيانات البيانات وبيانات بالبيانات"],
    ["en", "partner partners partnered"],
    ["fr", "maison maisons"],
    ["pt-BR", "escola escolas"],
    ["de", "schule schulen"],
    ["nn", "skole skolen"],
  ])("is one in %s for %s", (language, words) => expect(stems(language, words).size).toBe(1));

  it("is none of another word", () => {
    expect(stems("ar", "علم معلم").size).toBe(2);
    expect(stems("es", "casa casi cosa").size).toBe(3);
  });
});

it("leaves out the words that only build a question", () => {
  const words = (typed: string, language: string) =>
    parseQuery(typed, { language, words: searchLanguageOf(language) }).units.map(({ text }) => text);
  expect(words("¿Cuántos de los niños están en la escuela?", "es-MX")).toEqual(["ninos", "escuela"]);
  expect(words("كم عدد المدارس التي في المدينة؟", "ar")).toEqual(["عدد", "المدارس", "المدينه"]);
});
