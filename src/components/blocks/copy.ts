/**
 * Copies what a link leads to, or what a field holds, and says so beside it. Where copying is refused the link is
 * followed, as it is without scripts; a field is selected, to be copied by hand. A button that shares is shown where the
 * machine has something for it.
 */
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-copied]");
  if (!link) return;
  event.preventDefault();
  void copy(link.href, link).catch(() => location.assign(link.href));
});

for (const field of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-address]")) {
  // The page knows its own address only where it is read.
  field.value = field.value.replace(field.dataset["address"]!, new URL("embed/", location.href).href);
  const button = document.querySelector<HTMLButtonElement>(`button[data-copies="${field.id}"]`)!;
  button.hidden = false;
  button.addEventListener("click", () => void copy(field.value, button).catch(() => field.select()));
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-share]")) {
  button.hidden = !("share" in navigator);
  button.addEventListener("click", () => {
    const url = location.href.replace(/#.*/, "");
    // A reader who closes what the machine has shown has not met a fault.
    void navigator.share({ title: button.dataset["share"]!, url }).catch(() => {});
  });
}

async function copy(text: string, asked: HTMLElement): Promise<void> {
  await navigator.clipboard.writeText(text);
  const said = asked.nextElementSibling!;
  said.textContent = asked.dataset["copied"]!;
  setTimeout(() => (said.textContent = ""), 4000);
}
