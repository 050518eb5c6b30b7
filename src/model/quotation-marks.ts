/** The marks around a quotation, and around one within it; a space that belongs to a mark is part of it. */
export interface QuotationMarks {
  open: string;
  close: string;
  innerOpen: string;
  innerClose: string;
}

/**
 * The quotation marks of a language: "de-AT" → „ “ and ‚ ‘. Undefined where nobody has said which it has.
 * Source: Unicode CLDR 48.2, delimiters of all locales; the narrow space of French is of the Imprimerie nationale's
 * "Lexique des règles typographiques".
 */
export function quotationMarks(language: string): QuotationMarks | undefined {
  const { language: main, script, region } = new Intl.Locale(language).maximize();
  const tags = [`${main}-${script}-${region}`, `${main}-${script}`, `${main}-${region}`, main];
  const tag = tags.find((candidate) => MARKS_BY_TAG.has(candidate));
  if (tag === undefined) return undefined;
  const [open, close, innerOpen, innerClose] = MARKS_BY_TAG.get(tag)! as [string, string, string, string];
  if (main !== "fr" || region === "CH") return { open, close, innerOpen, innerClose };
  const spaced = (mark: string): string => (mark === "«" ? `«${NARROW}` : mark === "»" ? `${NARROW}»` : mark);
  return {
    open: spaced(open),
    close: spaced(close),
    innerOpen: spaced(innerOpen),
    innerClose: spaced(innerClose),
  };
}

/** A space at which no line ends. */
const NARROW = "\u202f";

/** Languages by their four marks; a region or a script stands apart where it differs from its language. */
const LANGUAGES: Record<string, string> = {
  "“”‘’":
    "aa ab af ak an ann apc arn as asa az ba bal bem bew bez bgc bgn bho blt bm-Nkoo bn bo bqi brx bss byn cad cch ccp ce ceb cgg cho chr cic ckb co cop csw cu cy da dav dje doi dv dz ebu ee en es ff-Adlm fil fo frr fy ga gaa gd gez gl gn gu guz gv ha haw hi hnj id ig ii io iu jbo jmc jv kaa kaj kam kcg kde kea kek ken kgp khq ki kl kln km kn ko kok kpe ks ksb ku kw kxv la lg lkt lmo ln lo lrc ltg lu luo lv lzz mai mas mdf mer mfe mgh mgo mhn mi mic ml mn mni moh mr ms mt mus mww my myv naq nd ne nqo nr nso nus nv ny nyn oka om or osa pa pap pcm pi pis ps pt qu quc raj rhg rif rof rwk sa saq sat sbp scn sd seh ses shn si sid skr sma smj smn sms so sq ss ssy su suz sw ta te teo tg th tig to tok tpi tr trv trw ts tt twq tzm uz-Arab uz-Cyrl vai ve vec vi vmw vo vun wa wal wbp wo xh xnr xog yo yrl za zh zu",
  "«»“”":
    "ast blo bm br ca cv dyo el es-US eu ewo ie it kab kk lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg ti",
  "„“‚‘": "bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl",
  "«»‹›": "am az-Arab az-Cyrl fa fr-CH gsw jgo kkj mzn rm sdh wae",
  "«»„“": "bas be bua ky os ru sah tyv uk",
  "””’’": "fi he lag rn se sn sv yi",
  "«»‘’": "dua el-polyton ksf nb nn no rw",
  "”“’‘": "ar lld ms-Arab syr ur",
  "«»«»": "fr ht hy oc yav",
  "„“„“": "bg lt prg sgs",
  "‘’“”": "fur ia ti-ER tn",
  "「」『』": "ja yue zh-Hant",
  "„”«»": "nmg pl ro",
  "„”‚’": "agq ff",
  "„”»«": "hu szl",
  "»«›‹": "kk-Arab ug",
  "«»„”": "shi zgh",
  "„”‘’": "bs",
  "“”«»": "eo",
  "«»”“": "fr-CA",
  "„“«»": "ka",
  "‘’‘’": "nl",
  "„”’’": "sr",
  "“’“”": "st",
  "“”“”": "tk",
  "“”’‘": "uz",
};

const MARKS_BY_TAG: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(LANGUAGES).flatMap(([marks, tags]) =>
    tags.split(" ").map((tag) => [tag, [...marks]] as const),
  ),
);
