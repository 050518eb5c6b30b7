/**
 * Lets two folders of one disk change places in one step (Linux: `renameat2` with `RENAME_EXCHANGE`, macOS:
 * `renamex_np` with `RENAME_SWAP`), so that neither name is ever without a folder. Returns false, and changes nothing,
 * where the system or the disk has no such step. What else can go wrong is not told apart from that: ordinary renames
 * meet it as well, and tell it with its path.
 */
export async function exchange(one: string, other: string): Promise<boolean> {
  // The package makes three renames of it on Windows, and a kill may part them.
  if (process.platform === "win32") return false;
  try {
    const { default: native } = await import("fs-native-extensions");
    native.swapSync(one, other);
    return true;
  } catch {
    return false;
  }
}
