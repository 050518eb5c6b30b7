/** How large a file is. */
export const sizes = {
  kilobytes: "{size} KB",
  megabytes: "{size} MB",
  /** A file's kind and size: "MP4, 12 MB". */
  ofKind: "{kind}, {size}",
} as const;
