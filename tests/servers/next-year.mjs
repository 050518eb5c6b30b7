// Loaded before a build (node --import) to let it run four hundred days from now.
const Now = Date;
const LATER = 400 * 86_400_000;

globalThis.Date = class extends Now {
  static now() {
    return Now.now() + LATER;
  }

  constructor(...args) {
    super(...(args.length > 0 ? args : [Now.now() + LATER]));
  }
};
