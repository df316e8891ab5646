import type { Hours } from "../hours";
import type { Channel, Contact } from "../service";
import type { Fields } from "./fields";
import { readPhoneNumber } from "./phone-number";
import { isEmailAddress, isWebAddress } from "./web-address";

/** What is known of a contact of which a file says no more than that it is there. */
export function unknownContact(device: Contact["trace"]["device"], languages: Contact["languages"] = [], hours: Hours = "unknown"): Omit<Contact, "id"> {
  return { languages, interpreter: "unknown", cost: "unknown", anonymous: "unknown", trace: { bill: "unknown", device }, hours };
}

/**
 * A number that people can call or write to, from a field.
 *
 * @returns Undefined, once told why, where it is not one that we can take.
 */
export function readNumber(fields: Fields, name: string): { display: string; dial: string } | undefined {
  const written = fields.text(name);
  if (written === undefined) return undefined;
  const number = readPhoneNumber(written);
  if (number.state === "dialable") {
    if (number.repaired) fields.tell(name, "phoneRepaired", number.display);
    return { display: number.display, dial: number.dial };
  }
  fields.tell(name, ({ foreign: "phoneForeign", short: "phoneShort", premium: "phonePremium", wrong: "phoneWrong" } as const)[number.state]);
  return undefined;
}

/** @returns Undefined, once told, where a field holds something else than a web address. */
export function readLink(fields: Fields, name: string): string | undefined {
  const written = fields.text(name);
  if (written === undefined || isWebAddress(written)) return written;
  fields.tell(name, "linkWrong");
  return undefined;
}

/** @returns Undefined, once told, where a field holds something else than an e-mail address. */
export function readEmail(fields: Fields, name: string): string | undefined {
  const written = fields.text(name);
  if (written === undefined || isEmailAddress(written)) return written;
  fields.tell(name, "emailWrong");
  return undefined;
}

/** Gives each channel its kind as id, and a number where there are several of a kind. */
export function withIds(channels: Channel[]): Channel[] {
  const counts = new Map<string, number>();
  return channels.map((channel) => {
    const count = (counts.get(channel.kind) ?? 0) + 1;
    counts.set(channel.kind, count);
    return { ...channel, id: count === 1 ? channel.kind : `${channel.kind}-${count}` };
  });
}
