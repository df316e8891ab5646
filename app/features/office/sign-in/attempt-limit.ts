import { createHmac, randomBytes } from "node:crypto";

/**
 * How often somebody has failed lately. Who that is lies here as a code alone; the key that made it is drawn at start and, as the
 * codes, lies nowhere but in memory. There cannot be too many of them: each stands for a password that was looked through, and
 * of those there are some fifty a second at most.
 */
export class AttemptLimit {
  readonly #key = randomBytes(32);
  /** When each failed; who failed last stands last. */
  readonly #failures = new Map<string, number[]>();

  /** @param most Failures in a span after which to wait. @param span Milliseconds. */
  constructor(private readonly most: number, private readonly span: number) {}

  /** Milliseconds to wait; 0 for who may try. @param most Where fewer are suffered than usual. */
  waitOf(who: readonly string[], now: number, most = this.most): number {
    this.#forget(now);
    const deciding = this.#timesOf(this.#codeOf(who), now).at(-most);
    return deciding === undefined ? 0 : deciding + this.span - now;
  }

  add(who: readonly string[], now: number): void {
    const code = this.#codeOf(who);
    const times = this.#timesOf(code, now);
    this.#failures.delete(code);
    this.#failures.set(code, [...times, now].slice(-this.most));
  }

  /** Takes the last failure back, or all of them. */
  forgive(who: readonly string[], how: "one" | "all" = "all"): void {
    const code = this.#codeOf(who);
    const rest = how === "all" ? [] : (this.#failures.get(code) ?? []).slice(0, -1);
    if (rest.length > 0) this.#failures.set(code, rest);
    else this.#failures.delete(code);
  }

  /** How many are remembered. */
  get size(): number {
    return this.#failures.size;
  }

  #timesOf(code: string, now: number): number[] {
    return (this.#failures.get(code) ?? []).filter((time) => time > now - this.span);
  }

  #forget(now: number): void {
    for (const [code, times] of this.#failures) {
      if ((times.at(-1) ?? 0) > now - this.span) return;
      this.#failures.delete(code);
    }
  }

  #codeOf(who: readonly string[]): string {
    return createHmac("sha256", this.#key).update(JSON.stringify(who)).digest("base64");
  }
}
