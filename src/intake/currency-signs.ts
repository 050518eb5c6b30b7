/** Currencies by the signs that only they have. A sign that several countries use, as $, is none of one of them. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  "€": "eur", "£": "gbp", "₹": "inr", "₺": "try", "₽": "rub", "₴": "uah", "₪": "ils", "₫": "vnd", "₦": "ngn", "₱": "php",
}; // prettier-ignore
