import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const notFound: Catalogue["notFound"] = {
  title: "Esta página no existe",
  text: "Puede que la dirección contenga un error o esté incompleta. Estas páginas permiten continuar:",
  here: "La lista en la que estaría esta página",
  above: "Un nivel más arriba",
  front: "La portada de esta dirección web",
};
