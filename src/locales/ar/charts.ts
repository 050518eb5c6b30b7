import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const charts: Catalogue["charts"] = {
  titled: "{title}. {description}",

  // How things are named and put one after the other
  cell: "«{row}»، {column}",
  valued: "{label} ({value})",
  valuedEach: "{labels} (لكل منها {value})",
  many: {
    zero: "{shown} من {count} قيمة",
    one: "{shown} من قيمة واحدة",
    two: "{shown} من قيمتين",
    few: "{shown} من {count} قيم",
    many: "{shown} من {count} قيمة",
    other: "{shown} من {count} قيمة",
  },
  others: "{items}، إضافةً إلى {count} غيرها",

  // Values
  only: "القيمة الوحيدة هي {value}، وهي للبند «{label}».",
  bothEqual: "القيمتان متساويتان: {value}.",
  allEqual: {
    zero: "القيم كلها متساوية: {value}.",
    one: "القيمة الوحيدة هي {value}.",
    two: "القيمتان متساويتان: {value}.",
    few: "القيم الـ{count} متساوية: {value}.",
    many: "القيم الـ{count} متساوية: {value}.",
    other: "القيم الـ{count} متساوية: {value}.",
  },
  order: "من الأكبر إلى الأصغر: {items}.",
  extremes: "القيمة الكبرى: {largest}؛ والقيمة الصغرى: {smallest}.",
  apart: "الفارق بين القيمة الكبرى والقيمة الصغرى: {gap}.",
  lit: "المميَّز: {items}.",
  annotated: "ملاحظة عند {place}: {text}",
  annotatedSpan: "ملاحظة من {from} إلى {to}: {text}",
  sentence: "{told}.",
  missingValues: "بنود بلا قيمة منشورة: {items}.",
  missingCount: {
    zero: "لا تنقص أي قيمة.",
    one: "تنقص قيمة واحدة.",
    two: "تنقص قيمتان.",
    few: "تنقص {count} قيم.",
    many: "تنقص {count} قيمة.",
    other: "تنقص {count} قيمة.",
  },

  // Which column leads in how many rows, or which row in how many columns
  noLead: "لا يضم أيُّ عمود القيمةَ الكبرى في معظم الصفوف.",
  leadsAll: "القيمة الكبرى في كل الصفوف هي في العمود «{column}».",
  leadsAllComplete: "القيمة الكبرى في كل الصفوف المكتملة هي في العمود «{column}».",
  leads: {
    zero: "القيمة الكبرى في {shown} من {count} صف هي في العمود «{column}».",
    one: "القيمة الكبرى في {shown} من صف واحد هي في العمود «{column}».",
    two: "القيمة الكبرى في {shown} من صفين هي في العمود «{column}».",
    few: "القيمة الكبرى في {shown} من {count} صفوف هي في العمود «{column}».",
    many: "القيمة الكبرى في {shown} من {count} صفًا هي في العمود «{column}».",
    other: "القيمة الكبرى في {shown} من {count} صف هي في العمود «{column}».",
  },
  leadsComplete: {
    zero: "القيمة الكبرى في {shown} من {count} صف مكتمل هي في العمود «{column}».",
    one: "القيمة الكبرى في {shown} من صف واحد مكتمل هي في العمود «{column}».",
    two: "القيمة الكبرى في {shown} من صفين مكتملين هي في العمود «{column}».",
    few: "القيمة الكبرى في {shown} من {count} صفوف مكتملة هي في العمود «{column}».",
    many: "القيمة الكبرى في {shown} من {count} صفًا مكتملًا هي في العمود «{column}».",
    other: "القيمة الكبرى في {shown} من {count} صف مكتمل هي في العمود «{column}».",
  },
  rowLeadsAll: "القيمة الكبرى في كل الأعمدة هي في الصف «{row}».",
  rowLeadsAllComplete: "القيمة الكبرى في كل الأعمدة المكتملة هي في الصف «{row}».",
  rowLeads: {
    zero: "القيمة الكبرى في {shown} من {count} عمود هي في الصف «{row}».",
    one: "القيمة الكبرى في {shown} من عمود واحد هي في الصف «{row}».",
    two: "القيمة الكبرى في {shown} من عمودين هي في الصف «{row}».",
    few: "القيمة الكبرى في {shown} من {count} أعمدة هي في الصف «{row}».",
    many: "القيمة الكبرى في {shown} من {count} عمودًا هي في الصف «{row}».",
    other: "القيمة الكبرى في {shown} من {count} عمود هي في الصف «{row}».",
  },
  rowLeadsComplete: {
    zero: "القيمة الكبرى في {shown} من {count} عمود مكتمل هي في الصف «{row}».",
    one: "القيمة الكبرى في {shown} من عمود واحد مكتمل هي في الصف «{row}».",
    two: "القيمة الكبرى في {shown} من عمودين مكتملين هي في الصف «{row}».",
    few: "القيمة الكبرى في {shown} من {count} أعمدة مكتملة هي في الصف «{row}».",
    many: "القيمة الكبرى في {shown} من {count} عمودًا مكتملًا هي في الصف «{row}».",
    other: "القيمة الكبرى في {shown} من {count} عمود مكتمل هي في الصف «{row}».",
  },
  largerAll: "قيمة العمود «{column}» هي الأكبر في كل الصفوف.",
  largerAllComplete: "قيمة العمود «{column}» هي الأكبر في كل الصفوف المكتملة.",
  larger: {
    zero: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صف.",
    one: "قيمة العمود «{column}» هي الأكبر في {shown} من صف واحد.",
    two: "قيمة العمود «{column}» هي الأكبر في {shown} من صفين.",
    few: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صفوف.",
    many: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صفًا.",
    other: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صف.",
  },
  largerComplete: {
    zero: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صف مكتمل.",
    one: "قيمة العمود «{column}» هي الأكبر في {shown} من صف واحد مكتمل.",
    two: "قيمة العمود «{column}» هي الأكبر في {shown} من صفين مكتملين.",
    few: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صفوف مكتملة.",
    many: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صفًا مكتملًا.",
    other: "قيمة العمود «{column}» هي الأكبر في {shown} من {count} صف مكتمل.",
  },

  // Parts of a whole
  largestParts: "الجزء الأكبر: {items}.",
  partOfRow: "{part} في «{row}»",
  smallestPart: "أصغر الأجزاء كلها: {item}.",
  rest: "غير مفصّل: {items}.",
  shares: "النسبة الكبرى: {largest}؛ والنسبة الصغرى: {smallest}.",
  sharesEqual: {
    zero: "النسب كلها متساوية: {value} لكل منها.",
    one: "النسبة الوحيدة هي {value}.",
    two: "النسبتان متساويتان: {value} لكل منهما.",
    few: "النسب الـ{count} متساوية: {value} لكل منها.",
    many: "النسب الـ{count} متساوية: {value} لكل منها.",
    other: "النسب الـ{count} متساوية: {value} لكل منها.",
  },
  between: "وبينهما: {items}.",

  // A scale of agreement
  together: "مجموع {columns}",
  agreementOne: "الموافقة ({columns}) في «{row}»: {value}.",
  agreement: "الموافقة ({columns}): الأعلى في {most}؛ والأدنى في {least}.",
  agreementBoth: "الموافقة ({columns}) في الصفين: {value}.",
  agreementEqual: {
    zero: "الموافقة ({columns}) في كل الصفوف: {value}.",
    one: "الموافقة ({columns}) في الصف الوحيد: {value}.",
    two: "الموافقة ({columns}) في الصفين: {value}.",
    few: "الموافقة ({columns}) في الصفوف الـ{count}: {value}.",
    many: "الموافقة ({columns}) في الصفوف الـ{count}: {value}.",
    other: "الموافقة ({columns}) في الصفوف الـ{count}: {value}.",
  },
  moreDisagree: "عدم الموافقة أكثر من الموافقة في: {items}.",

  // How far two columns lie apart
  pair: "الفارق بين «{first}» و«{second}» في «{row}»: {gap}.",
  gaps: "الفارق بين «{first}» و«{second}»: الأكبر في {widest}؛ والأصغر في {narrowest}.",
  gapsBoth: "الفارق بين «{first}» و«{second}» في الصفين: {gap}.",
  gapsEqual: {
    zero: "الفارق بين «{first}» و«{second}» في كل الصفوف: {gap}.",
    one: "الفارق بين «{first}» و«{second}» في الصف الوحيد: {gap}.",
    two: "الفارق بين «{first}» و«{second}» في الصفين: {gap}.",
    few: "الفارق بين «{first}» و«{second}» في الصفوف الـ{count}: {gap}.",
    many: "الفارق بين «{first}» و«{second}» في الصفوف الـ{count}: {gap}.",
    other: "الفارق بين «{first}» و«{second}» في الصفوف الـ{count}: {gap}.",
  },

  // From one column to another
  rowUnchanged: "قيمة «{row}» هي نفسها في «{first}» وفي «{second}».",
  rowRises: "من «{first}» إلى «{second}»، ترتفع قيمة «{row}» بمقدار {gap}.",
  rowFalls: "من «{first}» إلى «{second}»، تنخفض قيمة «{row}» بمقدار {gap}.",
  unchanged: "لا يتغيّر أي صف من «{first}» إلى «{second}».",
  changes: "من «{first}» إلى «{second}»، {told}.",
  risen: "عدد الصفوف المرتفعة {count} من {all}",
  fallen: "عدد الصفوف المنخفضة {count} من {all}",
  changesBoth: "من «{first}» إلى «{second}»، {risen}؛ و{fallen}.",
  fallenToo: "عدد المنخفضة {count}",
  mostChanged: "أكبر ارتفاع: {risen}؛ وأكبر انخفاض: {fallen}.",
  mostRisen: "أكبر ارتفاع: {risen}.",
  mostFallen: "أكبر انخفاض: {fallen}.",

  // Over time
  trendRises: "{label}: ارتفاع من {first} في {from} إلى {last} في {to}.",
  trendFalls: "{label}: انخفاض من {first} في {from} إلى {last} في {to}.",
  trendLevel: "{label}: {value} في كل من {from} و{to}.",
  trendHighest: "أعلى قيمة هي {value}، في {periods}.",
  trendLowest: "أدنى قيمة هي {value}، في {periods}.",
  linesRisen: "عدد الخطوط المرتفعة {count} من {all}",
  linesFallen: "عدد الخطوط المنخفضة {count} من {all}",
  linesUnchanged: "لا يتغيّر أي خط من {first} إلى {second}.",
  trendGaps: "لا توجد أرقام {items}.",
  gapBetween: "بين {from} و{to}",
  trendBreaks: "تنقطع السلسلة في {periods}: لا يُقارن ما يليها بما سبقها.",

  // People behind percentages
  people: "{label}: {count} من {n} ({value})",
  peopleListed: "بعدد الأشخاص: {items}.",
  peopleOf: "عدد الأشخاص وراء كل قيمة: {n}.",
  peopleFromTo: "عدد الأشخاص وراء كل قيمة: من {from} إلى {to}.",

  // Intervals of values
  extremesOverlap: "يتداخل مجالا القيمة الكبرى والقيمة الصغرى.",
  pairsOverlap: "يتداخل المجالان في: {items}.",
  endsOverlap: "يتداخل مجالا القيمة الأولى والأخيرة في: {items}.",
};
