import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const notFound: Catalogue["notFound"] = {
  title: "Esta página no existe",
  text: "Puede que la dirección contenga un error o esté incompleta. También puede que el enlace que ha traído hasta aquí sea erróneo o que la página ya no exista.",
  nearest: "¿Es una de estas?",
  onward: "Para continuar",
  search: "Buscar las palabras de esta dirección",
  above: "Un nivel más arriba",
  front: "La portada de esta dirección web",
};
