declare global {
  interface Window {
    /** What the scripts export that were fetched, by their names. */
    fetchedScripts?: Record<string, unknown>;
    /** What trusts the addresses of scripts: the policy of the page allows one of this name. */
    fetchPolicy?: ScriptPolicy;
    trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  }
  interface ScriptPolicy {
    createScriptURL(url: string): string;
  }
}

// Known only while the script itself runs.
const here = (document.currentScript as HTMLScriptElement).src;
const policy = (window.fetchPolicy ??= window.trustedTypes?.createPolicy("lazy", {
  createScriptURL: (url) => url,
}));
const fetched: Record<string, Promise<unknown>> = {};

/** Adds a script beside this one to the page, once, and gives what it exports: from a disk browsers import no module. */
export function fetchScript(file: string, name: string): Promise<unknown> {
  return (fetched[name] ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    const url = new URL(file, here).href;
    script.src = policy ? policy.createScriptURL(url) : url;
    script.onload = () => done(window.fetchedScripts?.[name]);
    script.onerror = () => {
      delete fetched[name];
      fail(new Error(file));
    };
    document.head.append(script);
  }));
}
