const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in HTML or XML, between tags and in quotes. Control characters, which XML has no room for, become spaces. */
export function escapeMarkup(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  return text.replaceAll(/[\u0000-\u001f\u007f]+/g, " ").replaceAll(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
