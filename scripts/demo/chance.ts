import type { Draw } from "../draw";

/** How often something happens that happens on average so many times. */
export function drawPoisson(draw: Draw, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawNormal(draw)));
  const limit = Math.exp(-mean);
  let times = 0;
  for (let product = draw(); product > limit; product *= draw()) times += 1;
  return times;
}

/** How many of some do what each does with a certain probability: never more than there are. */
export function drawOf(draw: Draw, all: number, probability: number): number {
  let some = 0;
  for (let one = 0; one < all; one += 1) if (draw() < probability) some += 1;
  return some;
}

/** Around 0, two times of three between -1 and 1 (Box and Muller). */
export function drawNormal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
