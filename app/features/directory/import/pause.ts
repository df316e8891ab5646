/** Longest stretch of work in a row, in milliseconds: a site that imports must go on answering. */
const stretch = 25;

/** Lets others have their turn, if the last turn is a while ago. */
export type Pause = () => Promise<void>;

/** A pause to be taken often, between any two small pieces of work. */
export function createPause(): Pause {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
