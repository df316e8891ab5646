type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fields = "input:not([type=hidden], [type=file], [type=checkbox], [type=radio]), textarea, select";

/**
 * What somebody types and chooses before React has taken over a page: it would put back what the server drew, or keep it
 * and know nothing of it. Boxes that are ticked stay by themselves.
 *
 * @returns Puts everything into its field again, and tells the page of it as if it were typed then.
 */
export function keepTyped(page: Document): () => void {
  const typed = new Map([...page.querySelectorAll<Field>(fields)].filter(isChanged).map((field) => [field, field.value]));
  const note = ({ target }: Event) => void (target instanceof Element && target.matches(fields) && typed.set(target as Field, (target as Field).value));
  page.addEventListener("input", note, true);
  return () => {
    page.removeEventListener("input", note, true);
    for (const [field, value] of typed) putAgain(field, value);
  };
}

function isChanged(field: Field): boolean {
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
  return field.selectedIndex !== Math.max(0, [...field.options].findIndex(({ defaultSelected }) => defaultSelected));
}

function putAgain(field: Field, value: string): void {
  // React takes a change for its own doing when it was made by the field's own property, which it watches; so this goes past it.
  if (!(field instanceof HTMLSelectElement)) field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")?.set?.call(field, value);
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}
