import { small } from "../small-letters.ts";
import { numberWordReader } from "./number-reader.ts";
import type { QuantityWords } from "./words.ts";

/** Three to nine, before things of either gender. */
const UNITS = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const ONES: Record<string, number> = {
  واحد: 1, واحدة: 1, إحدى: 1, أحد: 1, اثنان: 2, اثنين: 2, اثنتان: 2, اثنتين: 2, إثنان: 2, ثماني: 8, ثمانية: 8,
  ...Object.fromEntries(UNITS.flatMap((unit, index) => [[unit, 3 + index], [`${unit}ة`, 3 + index]])),
}; // prettier-ignore
const TENS = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].flatMap((ten, index) =>
  ["ون", "ين"].map((end) => [ten + end, 20 + 10 * index] as const),
);

const NUMBER = numberWordReader({
  belowHundred: {
    صفر: 0, ...ONES, عشر: 10, عشرة: 10,
    ...Object.fromEntries(
      ["أحد", "إحدى", "اثنا", "اثني", "اثنتا", "اثنتي"].flatMap((one, index) =>
        ["عشر", "عشرة"].map((ten) => [`${one} ${ten}`, index < 2 ? 11 : 12]),
      ),
    ),
    ...Object.fromEntries(
      [...UNITS, "ثماني"].flatMap((unit, index) => [
        [`${unit}ة عشر`, unit === "ثماني" ? 18 : 13 + index],
        [`${unit} عشرة`, unit === "ثماني" ? 18 : 13 + index],
      ]),
    ),
    ...Object.fromEntries(TENS),
    ...Object.fromEntries(
      TENS.flatMap(([ten, tens]) =>
        Object.entries(ONES).flatMap(([one, value]) => [
          [`${one} و${ten}`, tens + value],
          [`${one} و ${ten}`, tens + value],
        ]),
      ),
    ),
  },
  hundreds: Object.fromEntries(
    ["مئة", "مائة"].flatMap((hundred) => [
      [hundred, 100],
      ...["ا", ""].flatMap((alif) => ["ان", "ين"].map((end) => [`م${alif}ئت${end}`, 200])),
      ...UNITS.flatMap((unit, index) =>
        [unit, ...(unit === "ثمان" ? ["ثماني"] : [])].flatMap((one) =>
          ["", " "].map((gap) => [one + gap + hundred, 300 + 100 * index]),
        ),
      ),
    ]),
  ),
  thousands: { ألف: 1e3, ألفا: 1e3, آلاف: 1e3, ألفان: 2e3, ألفين: 2e3 },
  joints: [" و", " و "],
}); // prettier-ignore

/** Things of which two are said by the ending alone, and no plural is written alike: "مشاركين" are many or two. */
const IN_PAIRS = [
  "ساعة", "دقيقة", "ثانية", "سنة", "نقطة", "مرة", "يوم", "أسبوع", "شهر", "عام", "مليون", "مليار", "شخص", "فرد", "طفل", "طالب",
  "طالبة", "مدرسة", "أسرة", "امرأة", "رجل", "شاب", "مشاركة", "شريك", "منظمة", "مدينة", "دولة", "مشروع", "برنامج", "مقابلة",
  "اجتماع", "إجابة", "رد", "تقرير", "حالة", "عضو",
]; // prettier-ignore

const DUALS = Object.fromEntries([
  ...IN_PAIRS.flatMap((one) => ["ان", "ين"].map((end) => [one.replace(/ة$/u, "ت") + end, one] as const)),
  ["نقطتان مئويتان", "نقطة مئوية"],
  ["نقطتين مئويتين", "نقطة مئوية"],
]);

const ABOUT = "(?:حوالي |نحو |قرابه |ما يقارب )?";
const NEARLY = "(?:ما يقارب|ما يقرب من|قرابه|زهاء)";
const OVER = "(?:اكثر من|ازيد من|ما يزيد (?:عن|علي)|ما يفوق)";
const UNDER = "(?:اقل من|ما يقل عن|دون)";
const TWO_THIRDS = "(?:ال)?ثلث(?:ان|ين|ا|ي)";
const THREE_QUARTERS = "(?:ال)?ثلاثه ارباع";
const THIRD = "(?:ال)?ثلث";
const QUARTER = "(?:ال)?ربع";
const HALF = "(?:ال)?نصف";
const at = (pattern: string) => new RegExp(`^${pattern}`, "u");

/** Arabic. Patterns have their letters as `small` writes them: ه for ة, ا for أ. */
export const ARABIC: QuantityWords = {
  scales: {
    ألف: 1e3, ألفا: 1e3, آلاف: 1e3, مليون: 1e6, مليونا: 1e6, ملايين: 1e6, مليار: 1e9, مليارا: 1e9, مليارات: 1e9, بليون: 1e9,
    تريليون: 1e12, تريليونات: 1e12,
  }, // prettier-ignore
  marks: {},
  percent: ["في المئة", "في المائة", "بالمئة", "بالمائة", "في المية"],
  percentagePoints: ["نقطة مئوية", "نقاط مئوية", "نقطتين مئويتين", "نقطتان مئويتان", "pp"],
  points: ["نقطة", "نقاط"],
  hours: ["ساعة", "ساعات"],
  minutes: ["دقيقة", "دقائق"],
  times: ["ثانية", "ثوان", "يوم", "يوما", "أيام", "أسبوع", "أسابيع", "شهر", "شهرا", "أشهر", "سنة", "سنوات", "عام", "عاما", "أعوام"], // prettier-ignore
  fold: ["مرة", "مرات", "أضعاف", "ضعفا", "×", "x"],
  before: {
    "just-over": ["أكثر بقليل من", "ما يزيد قليلا عن", "ما يزيد قليلا على"],
    over: ["أكثر من", "أزيد من", "ما يزيد عن", "ما يزيد على", "يزيد على", "يزيد عن", "ما يفوق", "فوق", ">"],
    nearly: ["ما يقارب", "ما يقرب من", "قرابة", "زهاء", "أقل بقليل من"],
    under: ["أقل من", "ما يقل عن", "يقل عن", "دون", "<"],
    about: ["حوالي", "نحو", "تقريبا", "~", "≈"],
    "at-least": ["ما لا يقل عن", "على الأقل", "لا يقل عن", "≥"],
    "at-most": ["ما لا يزيد عن", "ما لا يزيد على", "على الأكثر", "حتى", "كحد أقصى", "≤"],
    exactly: ["بالضبط", "تماما"],
  },
  after: { about: ["تقريبا"], "at-least": ["على الأقل", "أو أكثر", "فأكثر", "فما فوق", "+"], "at-most": ["على الأكثر", "أو أقل", "فأقل", "كحد أقصى"], exactly: ["بالضبط", "تماما"] }, // prettier-ignore
  rise: ["ارتفع بنسبة", "ارتفعت بنسبة", "ارتفع بمقدار", "ارتفعت بمقدار", "زاد بنسبة", "زادت بنسبة", "زاد بمقدار", "زادت بمقدار", "نما بنسبة", "نمت بنسبة", "زيادة بنسبة", "زيادة قدرها"], // prettier-ignore
  fall: ["انخفض بنسبة", "انخفضت بنسبة", "انخفض بمقدار", "انخفضت بمقدار", "تراجع بنسبة", "تراجعت بنسبة", "تراجع بمقدار", "تراجعت بمقدار", "انخفاض بنسبة", "انخفاض قدره"], // prettier-ignore
  minus: ["ناقص", "سالب"],
  number: NUMBER,
  scalesAlone: ["مليون", "مليونا", "مليار", "مليارا", "تريليون"],
  duals: DUALS,
  andHalf: ["ونصف", "و نصف"],
  half: ["نصف", "النصف"],
  one: [],
  denominators: { أثلاث: 3, أرباع: 4, أخماس: 5, أسداس: 6, أسباع: 7, أثمان: 8, أتساع: 9, أعشار: 10 },
  fractions: [
    [/^(?:ال)?ثلث(?:ان|ين|ا|ي)/u, 2, 3],
    [/^(?:ال)?ثلث/u, 1, 3],
    [/^(?:ال)?ربع/u, 1, 4],
    // Before a thing with its article it is a share, before one without a number: "خمس المدارس", "خمس مدارس".
    [/^خمس(?= ال)/u, 1, 5],
    [/^سدس(?= ال)/u, 1, 6],
    [/^ثمن(?= ال)/u, 1, 8],
    [/^عشر(?= ال)/u, 1, 10],
  ],
  shares: [
    [at(`${NEARLY} ${TWO_THIRDS}`), "nearly two-thirds"],
    [at(`${OVER} ${TWO_THIRDS}`), "over two-thirds"],
    [at(`${UNDER} ${TWO_THIRDS}`), "under two-thirds"],
    [at(`${ABOUT}${TWO_THIRDS}`), "two-thirds"],
    [at(`${NEARLY} ${THREE_QUARTERS}`), "nearly three-quarters"],
    [at(`${OVER} ${THREE_QUARTERS}`), "over three-quarters"],
    [at(`${UNDER} ${THREE_QUARTERS}`), "under three-quarters"],
    [at(`${ABOUT}${THREE_QUARTERS}`), "three-quarters"],
    [at(`${OVER} ${THIRD}`), "over a third"],
    [at(`${UNDER} ${THIRD}`), "under a third"],
    [at(`${ABOUT}${THIRD}`), "a third"],
    [at(`${OVER} ${QUARTER}`), "over a quarter"],
    [at(`${UNDER} ${QUARTER}`), "under a quarter"],
    [at(`${ABOUT}${QUARTER}`), "a quarter"],
    [at(`${NEARLY} ${HALF}`), "nearly half"],
    [at(`(?:${UNDER} ${HALF}|(?:ال)?اقليه)`), "under half"],
    [at(`(?:${OVER} ${HALF}|معظم|(?:ال)?غالبيه|(?:ال)?اغلبيه|اغلب)`), "over half"],
    [at("(?:(?:ال)?غالبيه|(?:ال)?اغلبيه) (?:ال)?(?:عظمي|ساحقه|كبري|كبيره)"), "great majority"],
    [at("(?:جميع(?:هم|هن|ها)? تقريبا|كل(?:هم|هن|ها) تقريبا|شبه جميع)"), "nearly all"],
    [at(`${ABOUT}${HALF}`), "half"],
    [at("(?:لا احد|لم يوافق احد|ولا واحد)"), "none"],
    [at("(?:جميع(?:هم|هن|ها)?|كل(?:هم|هن|ها)?|كافه)"), "all"],
  ],
  to: ["إلى", "حتى"],
  between: ["ما بين", "بين", "من"],
  and: ["وـ"],
  outOf: ["من كل", "من أصل", "من بين", "من مجموع", "من"],
  small: ["بنسبة", "نسبة", "ما نسبته", "بمعدل", "بمتوسط", "من", "في", "على", "عن", "إلى", "كل", "جميع", "فقط", "هم", "هن", "هؤلاء", "هذه", "هذا", "الذين", "التي", "الذي", "أي", "مجموع", "إجمالي", "بين", "منهم", "منها", "منهن", "الـ", "بـ"], // prettier-ignore
  things: ["شخص", "أشخاص", "فرد", "أفراد", "طفل", "أطفال", "طالب", "طالبة", "طلاب", "طلبة", "معلم", "معلمة", "معلمين", "مدرسة", "مدارس", "أسرة", "أسر", "عائلات", "امرأة", "نساء", "رجل", "رجال", "شاب", "شباب", "مشارك", "مشاركة", "مشاركين", "مستجيب", "مستجيبين", "شريك", "شركاء", "منظمة", "منظمات", "مجتمعات", "مدينة", "مدن", "دولة", "دول", "مشروع", "مشاريع", "برنامج", "برامج", "مقابلة", "مقابلات", "اجتماع", "اجتماعات", "إجابة", "إجابات", "رد", "ردود", "تقرير", "تقارير", "حالة", "حالات", "سكان", "عينة", "آباء", "أمهات", "أولياء", "أمور", "عضو", "أعضاء"], // prettier-ignore
  root: rootOfArabic,
};

/** A word in small letters without the article, what is joined to it, and the endings of number, gender and case. */
function rootOfArabic(word: string): string {
  const bare = small(word).replace(/^و?(?:بال|كال|لل|ال|ب(?=.{4})|ل(?=.{4}))/u, "");
  return bare.replace(/(?<=.{3})(?:ون|ين|ات|يه|ان|ه|ا)$/u, "");
}
