import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const checks: Catalogue["checks"] = {
  holds: {
    zero: "يتحقق.",
    one: "يتحقق.",
    two: "يتحقق في السطرين كليهما.",
    few: "يتحقق في الأسطر الـ{count} كلها.",
    many: "يتحقق في الأسطر الـ{count} كلها.",
    other: "يتحقق في الأسطر الـ{count} كلها.",
  },
  fails: {
    zero: "لا يتحقق كما طُبع.",
    one: "لا يتحقق كما طُبع.",
    two: "لا يتحقق كما طُبع في {failing} من سطرين.",
    few: "لا يتحقق كما طُبع في {failing} من {count} أسطر.",
    many: "لا يتحقق كما طُبع في {failing} من {count} سطرًا.",
    other: "لا يتحقق كما طُبع في {failing} من {count} سطر.",
  },

  granularity: "النسب غير المرجّحة أعداد صحيحة من أساسها.",
  total: "«{whole}» هو مجموع: {parts}.",
  mean: "«{mean}» هو متوسط: {parts}.",
  weightedMean: "«{mean}» هو متوسط: {parts}، بالترجيح وفق {weights}.",
  difference: "«{result}» هو «{from}» ناقص «{less}».",
  parts: "هذه أجزاء من كل واحد ومجموعها {whole}: {parts}.",
  share: "«{share}» هو نسبة كل صف إلى المجموع في: {parts}.",
  rises: "«{line}» يرتفع من قيمة إلى التي تليها.",
  falls: "«{line}» ينخفض من قيمة إلى التي تليها.",
  counted: "النسب المئوية في «{line}» أعداد صحيحة من العدد الوارد في {base}.",
  range: "كل قيم «{line}» تقع بين {min} و{max}.",
  equals: "«{cell}» يوافق ما يعطيه جدول آخر: {value}.",

  verdict: "{verdict}.",
  verdictInRange: "{verdict}؛ ومع التقريب من {low} إلى {high}.",
  sumOf: "المطبوع {printed}، ومجموع {parts} يساوي {result}",
  differenceOf: "المطبوع {printed}، والفارق في {parts} يساوي {result}",
  meanOf: "المطبوع {printed}، ومتوسط {parts} يساوي {result}",
  weightedMeanOf: "المطبوع {printed}، ومتوسط {parts} بالأوزان {weights} يساوي {result}",
  shareOf: "المطبوع {printed}، والنسبة تساوي {result}",
  saidBy: "المطبوع {printed}، وفي {cell} يرد {result}",
  givenBy: "المطبوع {printed}، و{parts} من {table} تعطي {result}",

  partsOf: "مجموع الأجزاء {parts} يساوي {sum}، والكل {whole}؛ والتقريب يفسّر {slack} على الأكثر.",
  ascending: "{value} يأتي بعد {before}، والترتيب تصاعدي.",
  descending: "{value} يأتي بعد {before}، والترتيب تنازلي.",
  within: "{value} يقع بين {min} و{max}.",
  outside: "{value} لا يقع بين {min} و{max}.",

  wholeOfPeople: {
    zero: "{value} عدد صحيح من {count} مجيب.",
    one: "{value} عدد صحيح من مجيب واحد.",
    two: "{value} عدد صحيح من مجيبَين اثنين.",
    few: "{value} عدد صحيح من {count} مجيبين.",
    many: "{value} عدد صحيح من {count} مجيبًا.",
    other: "{value} عدد صحيح من {count} مجيب.",
  },
  whole: "{value} عدد صحيح من أساس قدره {n}.",
  notWholeOfPeople: {
    zero: "{value} لا يمكن أن يكون عددًا صحيحًا من {count} مجيب: أقرب ما يمكن {below} و{above}.",
    one: "{value} لا يمكن أن يكون عددًا صحيحًا من مجيب واحد: أقرب ما يمكن {below} و{above}.",
    two: "{value} لا يمكن أن يكون عددًا صحيحًا من مجيبَين اثنين: أقرب ما يمكن {below} و{above}.",
    few: "{value} لا يمكن أن يكون عددًا صحيحًا من {count} مجيبين: أقرب ما يمكن {below} و{above}.",
    many: "{value} لا يمكن أن يكون عددًا صحيحًا من {count} مجيبًا: أقرب ما يمكن {below} و{above}.",
    other: "{value} لا يمكن أن يكون عددًا صحيحًا من {count} مجيب: أقرب ما يمكن {below} و{above}.",
  },
  notWhole: "{value} لا يمكن أن يكون عددًا صحيحًا من أساس قدره {n}: أقرب ما يمكن {below} و{above}.",
  fitsNoneOfTable:
    "{value} لا يوافق أي عدد من {n}، وهو أصغر أساس يتفق مع النسب المئوية الأخرى في الجدول: أقرب ما يمكن {below} و{above}.",
  fitsNoneOfRow:
    "{value} لا يوافق أي عدد من {n}، وهو أصغر أساس يتفق مع النسب المئوية الأخرى في صفه: أقرب ما يمكن {below} و{above}.",
  fitsNoneOfColumn:
    "{value} لا يوافق أي عدد من {n}، وهو أصغر أساس يتفق مع النسب المئوية الأخرى في عموده: أقرب ما يمكن {below} و{above}.",
  withItBase: "بهذه القيمة ينبغي أن يكون الأساس {n} أو أكثر.",
  withItNone: "بهذه القيمة لا يتفق معها كلها أي أساس حتى {n}.",
};
