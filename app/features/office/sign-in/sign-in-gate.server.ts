import { AttemptLimit } from "./attempt-limit";
import { HashQueue } from "./hash-queue";

const quarter = 15 * 60_000;
const day = 24 * 60 * 60_000;

/** Failures after which a name is watched: from then on each network may fail once, not five times. */
const watchedAfter = 20;

/** Somebody who tries to sign in with a password. */
export interface Attempt {
  name: string;
  /** Where from, as the network knows it. */
  network: string;
  /** What the browser is remembered by, if this name's owner has signed in with it before. */
  device: string | null;
}

/**
 * Who may try a password, and how often. Nobody can lock somebody else out: a browser in which the owner has signed in before
 * fails for itself alone, and from a network that has not failed yet one attempt is always free. What guesses passwords from
 * many networks gets one attempt from each; and who has a password but no code gets ten a day in all, whatever they own.
 */
export class SignInGate {
  readonly queue = new HashQueue();
  readonly #devices = new AttemptLimit(5, quarter);
  readonly #near = new AttemptLimit(5, quarter);
  readonly #names = new AttemptLimit(watchedAfter, quarter);
  readonly #networks = new AttemptLimit(50, quarter);
  readonly #codes = new AttemptLimit(10, day);

  /** Milliseconds to wait; 0 for who may try. */
  waitOf({ name, network, device }: Attempt, now: number): number {
    if (device !== null) return this.#devices.waitOf([device, name], now);
    const isWatched = this.#names.waitOf([name], now) > 0;
    return Math.max(this.#near.waitOf([network, name], now, isWatched ? 1 : undefined), this.#networks.waitOf([network], now));
  }

  /** Counts an attempt before anything is known of it: many at the same moment are many. */
  begin(attempt: Attempt, now: number): void {
    for (const [limit, who] of this.#countersOf(attempt)) limit.add(who, now);
  }

  /** Takes the attempt back. */
  succeed(attempt: Attempt): void {
    const { name, network, device } = attempt;
    if (device !== null) return this.#devices.forgive([device, name]);
    this.#near.forgive([network, name]);
    for (const [limit, who] of [[this.#names, [name]], [this.#networks, [network]]] as const) limit.forgive(who, "one");
  }

  /** An attempt that nothing was learnt from is none. */
  cancel(attempt: Attempt): void {
    for (const [limit, who] of this.#countersOf(attempt)) limit.forgive(who, "one");
  }

  /** Whether a code is looked at: of who has the right password but keeps guessing codes, none is. */
  takesCode({ name, device }: Attempt, now: number): boolean {
    return device !== null || this.#codes.waitOf([name], now) === 0;
  }

  /** Counts a wrong code that came with the right password. */
  failCode({ name, device }: Attempt, now: number): void {
    if (device === null) this.#codes.add([name], now);
  }

  #countersOf({ name, network, device }: Attempt): [AttemptLimit, string[]][] {
    return device !== null ? [[this.#devices, [device, name]]] : [[this.#near, [network, name]], [this.#names, [name]], [this.#networks, [network]]];
  }
}
