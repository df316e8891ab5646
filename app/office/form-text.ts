/** What stands in a field of a form, as text; "" where it is not there, or is a file. @param longest Letters that are read; no field of ours holds more. */
export function readText(form: FormData, name: string, longest = 1_000): string {
  const value = form.get(name);
  return typeof value === "string" ? value.slice(0, longest) : "";
}
