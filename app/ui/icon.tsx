const strokes = {
  phone: "M5 3h4l1.5 5-2.5 1.5a11 11 0 0 0 6.5 6.5L16 13.5l5 1.5v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2",
  chat: "M4 4h16v12h-9l-5 4v-4H4z",
  language: "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3a14 14 0 0 1 0 18a14 14 0 0 1 0-18",
  leave: "M6 6l12 12M18 6L6 18",
};

/** A stroke beside words, never instead of them; the same in both reading directions. */
export function Icon({ name }: { name: keyof typeof strokes }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
