import type { RootContent } from "mdast";
import type { Entity } from "../model/entity.ts";
import type { Place } from "../problems/problem.ts";
import type { Href } from "../model/href.ts";
import type { Key } from "../model/key.ts";

/** A block as it stands in a text: `N` its name, `P` its attributes as they were read and checked. */
export interface BlockNode<N extends string = string, P extends object = object> {
  name: N;
  props: P;
  /** Topics of the block, from its attributes, as `kind:id`. */
  topics: string[];
  /** Section in which it stands, if any. */
  section?: string;
  /** The key of the text that holds it. */
  owner: Key;
  children: RootContent[];
  place: Place;
  /** Where an attribute stands in the tag. */
  placeOf(attribute: string): Place;
}

/** A block that can be pointed at, with an address of its own: a voice, a finding, a figure. */
export interface Thing<N extends string = string, S extends string = string> extends Entity {
  id: string;
  /** The block that it is. */
  block: N;
  /** What its key begins with. */
  scheme: S;
  topics: string[];
  /** The key of the text in which it stands. */
  home: Key;
  /** The id of the publication that this is; undefined where it stands on another page. */
  publication?: string;
  section?: string;
  children: RootContent[];
}

/** Where a block stands: the publication or page that gives it its address. */
export interface Home {
  id: string;
  key: Key;
  href: Href;
}
