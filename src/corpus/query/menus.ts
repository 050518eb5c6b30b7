import { AREAS, type AreaName, isArea } from "../../model/areas.ts";
import { placeOn } from "../../model/href.ts";
import { keyOf } from "../../model/key.ts";
import { parseTarget } from "../../model/reference.ts";
import { routes } from "../../model/routes.ts";
import { isWebAddress } from "../../model/web-address.ts";
import { anchorsOf } from "../link/link.ts";
import type { Corpus, Entity } from "../types.ts";
import { textsOf } from "./texts.ts";

/** Where an entry of a menu leads. */
export type MenuTarget =
  | { what: "area"; area: AreaName; href: string }
  | { what: "topics"; kind: string; href: string; title: string }
  | { what: "thing"; entity: Entity; href: string; title: string }
  | { what: "outside"; href: string };

/** Where an entry leads; undefined where nothing of this site has that name, or the address is none. */
export function targetOf(corpus: Corpus, to: string): MenuTarget | undefined {
  if (isArea(to)) return { what: "area", area: to, href: AREAS[to] };
  const kind = corpus.site.topicKinds.find(({ plural }) => plural === to);
  if (kind)
    return { what: "topics", kind: kind.id, href: routes.topics(kind.plural), title: kind.pluralLabel };
  if (isWebAddress(to) || /^(?:mailto|tel):[^\s\p{C}]+$/u.test(to)) return { what: "outside", href: to };
  const typed = parseTarget(to);
  const entity = typed && corpus.entities.get(keyOf(typed.scheme, typed.id));
  if (!typed || !entity) return undefined;
  if (typed.fragment === undefined) return { what: "thing", entity, href: entity.href, title: entity.title };
  const document = textsOf(corpus).find(({ key }) => key === entity.key)?.document;
  if (!document || !anchorsOf(document).includes(typed.fragment)) return undefined;
  const title = document.sections.find(({ id }) => id === typed.fragment)?.title ?? entity.title;
  return { what: "thing", entity, href: placeOn(entity.href, typed.fragment), title };
}
