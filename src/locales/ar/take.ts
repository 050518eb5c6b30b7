import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const take: Catalogue["take"] = {
  title: "خذ نسخة معك",
  pdf: "PDF",
  epub: "EPUB",
  docx: "Word",
  markdown: "نص عادي",
  csv: "CSV",
  xlsx: "Excel",
  json: "JSON",
  dataPackage: "حزمة بيانات",
  svg: "SVG",
  png: "PNG",
  managers: "لبرامج إدارة المراجع:",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  share: "شارك الصفحة",
  copyLink: "انسخ الرابط",
  shareWith: "مشاركة…",
  email: "أرسل بالبريد الإلكتروني",
};
