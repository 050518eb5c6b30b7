/** The frame of each page. */
export const frame = {
  skip: "Skip to the text",
  mainMenu: "Main menu",
  /** Opens the main menu on a narrow screen, and closes it. */
  menu: "Menu",
  closeMenu: "Close",
  footerMenu: "About this site",
  /** The list of accounts elsewhere. */
  social: "Elsewhere",
  appearance: "Appearance",
  auto: "Auto",
  light: "Light",
  dark: "Dark",
  /** `{licence}` is the name of a licence, such as CC BY 4.0, and leads to it. */
  licence: "Licence: {licence}",
  /** `{holder}` is who holds the rights. */
  heldBy: "Rights: {holder}.",
} as const;
