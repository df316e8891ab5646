/** Passwords that are looked through at once, that wait, and that wait of one network: each takes 19 MB and some 40 ms. */
const [mostAtOnce, mostWaiting, mostOfNetwork] = [2, 20, 5];

/** Too many passwords wait to be looked through. */
export class QueueFull extends Error {}

/** Whose turn it is. A browser in which its owner has signed in before comes first and has places of its own: a flood of others cannot keep it out. */
export interface Turn {
  isKnown: boolean;
  network: string;
}

interface Waiting {
  network: string;
  begin: () => void;
}

/** Lets few passwords at a time be looked through, so that a flood of them takes neither the memory nor the processor from the pages. */
export class HashQueue {
  #running = 0;
  readonly #known: Waiting[] = [];
  readonly #unknown: Waiting[] = [];

  /** @throws QueueFull where too many wait, or too many of one network that nobody knows. */
  async run<Result>({ isKnown, network }: Turn, work: () => Promise<Result>): Promise<Result> {
    if (this.#running < mostAtOnce) this.#running += 1;
    else await this.#wait(isKnown ? this.#known : this.#unknown, network);
    try {
      return await work();
    } finally {
      this.#handOn();
    }
  }

  #wait(line: Waiting[], network: string): Promise<void> {
    const own = line.filter((waiting) => waiting.network === network).length;
    if (line.length >= mostWaiting || (line === this.#unknown && own >= mostOfNetwork)) throw new QueueFull("Too many passwords wait to be looked through");
    return new Promise((begin) => void line.push({ network, begin }));
  }

  /** The place that is free goes to the next one, or is given back. */
  #handOn(): void {
    const next = this.#known.shift() ?? this.#unknown.shift();
    if (next) next.begin();
    else this.#running -= 1;
  }
}
