/** The words of the dialog that leads to the search. They come with its code, when a reader opens it. */
export const DIALOG_WORDS = {
  label: "Search for words or numbers",
  submit: "Search",
  choice: "The key / opens this box",
};
