import { createPause, type Pause } from "../../app/features/directory/import/pause";

/** A line on the screen that tells how far an import has come; silent where nobody looks on. */
export function createProgress(): { pause: Pause; follow: (pages: number) => void; stop: () => void } {
  const pause = createPause();
  let steps = 0;
  let pages = 0;
  let shown = 0;
  const show = () => {
    if (!process.stderr.isTTY || performance.now() - shown < 200) return;
    shown = performance.now();
    process.stderr.write(`\r${pages > 1 ? `${pages} sidor / pages, ` : ""}${steps} steg / steps`);
  };
  return {
    pause() {
      steps += 1;
      show();
      return pause();
    },
    follow(read) {
      pages = read;
      show();
    },
    stop: () => void (shown > 0 && process.stderr.write("\r\u001b[K")),
  };
}
