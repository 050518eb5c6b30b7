import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const pages: Catalogue["pages"] = {
  updated: "تاريخ التعديل هنا: {date}",
  contact: "الاتصال",
  visitsTitle: "عدّ الزيارات",
  visitsThere:
    "يعدّ هذا الموقع الزيارات. تحمّل كل صفحة، ما عدا الأشكال التي تعرضها مواقع أخرى، برنامجًا نصيًّا واحدًا، {script}، يُعلم {host} بأن الصفحة فُتحت. وما يُعلمه به غير ذلك، ومدة الاحتفاظ به، يوضحه القائمون على {host}.",
  visitsHere:
    "يعدّ هذا الموقع الزيارات. تحمّل كل صفحة، ما عدا الأشكال التي تعرضها مواقع أخرى، برنامجًا نصيًّا خاصًّا بالموقع، {script}، يُعلم مضيف هذا الموقع بأن الصفحة فُتحت.",
  visitsOff: "حيث لا يشغّل المتصفح البرامج النصية أو يحجب هذا البرنامج، لا يُعلَم أحد بشيء، وتعمل كل صفحة.",
};
