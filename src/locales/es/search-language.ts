import { stemmer } from "@orama/stemmers/spanish";
import type { SearchLanguage } from "../search-language.ts";

/** Spanish. */
export const searchLanguage: SearchLanguage = {
  stopWords:
    "a acerca al algo algún alguna algunas algunos ante antes aquel aquella aquellas aquellos aquí así aún aunque cada casi como cómo con cuál cuáles cual cuales cualquier cuándo cuando cuánta cuántas cuánto cuántos cuanto cuyo de del desde dice dicen dijo dijeron donde dónde durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estas este esto estos estaba estaban fue fueron ha haber había habían han hasta hay hubo la las le les lo los más me mi mis mismo mucha muchas mucho muchos muy nada ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero poco por porque qué que quién quiénes quien quienes se sea según ser si sí sido sin sobre solo sólo son su sus también tan tanto te tiene tienen toda todas todo todos tras tu tus tuvo u un una unas uno unos y ya yo",
  alike: [
    "joven jóvenes juventud",
    "decir dice dicen dijo dijeron dicho",
    "hacer hace hacen hizo hicieron hecho",
    "tener tiene tienen tuvo tuvieron",
    "poder puede pueden pudo pudieron",
    "saber sabe saben supo supieron",
    "empezar empieza empiezan empezó comenzar comienza comienzan comenzó inicio",
    "crecer crece crecen creció crecimiento",
    "maestro maestra maestros maestras docente docentes profesor profesora profesores profesoras",
  ],
  stem: (word) => stemmer(withAccent(word)),
};

/** The stemmer goes by the accent of this ending, which folding takes off: `educacion` → `educación`, whose stem is that of `educaciones`. */
function withAccent(word: string): string {
  return word.replace(/([cs])ion$/, "$1ión");
}
