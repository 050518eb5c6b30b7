/** The part of the package that is used; it brings no types. */
declare module "fs-native-extensions" {
  const native: { swapSync(from: string, to: string): void };
  export default native;
}
