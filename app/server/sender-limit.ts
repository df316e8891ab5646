import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

/** Milliseconds after which a sender is forgotten. */
export const memory = 10 * 60_000;
/** More than anyone with something to tell sends in that time. */
const most = 5;
const mostSenders = 10_000;

/**
 * Who has sent how often lately, so that nobody floods those who read. A sender is known by a code
 * alone; the key that made it is drawn at start and, as the codes, lies nowhere but in memory.
 */
export class SenderLimit {
  readonly #key = randomBytes(32);
  /** When each sender's posts were taken; who sent last stands last. */
  readonly #senders = new Map<string, number[]>();

  /**
   * Counts a post.
   *
   * @param address The sender's, on the network.
   * @param now Milliseconds since 1970.
   * @returns Milliseconds to wait; 0 where the post may be taken. With a full memory newcomers wait:
   *   letting go of others would let whoever has many addresses begin anew.
   */
  take(address: string, now: number): number {
    this.forget(now);
    const sender = createHmac("sha256", this.#key).update(networkOf(address)).digest("base64");
    const times = (this.#senders.get(sender) ?? []).filter((time) => time > now - memory);
    const [first = now] = times;
    if (times.length >= most) return first + memory - now;
    if (!this.#senders.delete(sender) && this.#senders.size >= mostSenders) return memory;
    this.#senders.set(sender, [...times, now]);
    return 0;
  }

  /** Lets go of those who have sent nothing for long enough. @param now Milliseconds since 1970. */
  forget(now: number): void {
    for (const [sender, times] of this.#senders) {
      if ((times.at(-1) ?? 0) > now - memory) return;
      this.#senders.delete(sender);
    }
  }

  /** How many are remembered. */
  get size(): number {
    return this.#senders.size;
  }
}

/** One household has one IPv4 address, or with IPv6 so many that their first half stands for them all. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/, "");
  if (!isIPv6(plain)) return plain;
  const [start = ""] = plain.split("::");
  return start.split(":").slice(0, 4).join(":").replace(/(?::0)+$/, "");
}
