import { channelSchema } from "../register-schema";
import { type Channel, statuses, type Verification } from "../service";
import type { OwnFacts } from "./candidate";
import type { Fields } from "./fields";
import { readPhoneNumber } from "./phone-number";
import { readTexts, readWords } from "./own-words";

/** The channels of a record that our own export wrote (x_channels), whole; undefined where it did not. */
export function readOwnChannels(service: Fields): Channel[] | undefined {
  if (service.raw.x_channels === undefined) return undefined;
  return service.list("x_channels").flatMap((item) => {
    const result = channelSchema.safeParse(item.raw);
    if (result.success) return hasWrongNumber(item, result.data) ? [] : [result.data];
    const issue = result.error.issues[0];
    item.tell(String(issue?.path[0] ?? ""), "recordWrong", issue?.message ?? "");
    return [];
  });
}

/**
 * What our own export told of sources and checks; undefined where a record is not from there. The
 * register's schema looks at them when they are put into a record.
 */
export function readOwnFacts(service: Fields): OwnFacts | undefined {
  if (service.raw.x_channels === undefined) return undefined;
  const checked = service.raw.x_checked === null ? null : service.text("x_checked");
  return {
    status: readWords(service, "x_status", [service.text("x_status") ?? []].flat(), statuses)[0],
    checked,
    seen: service.text("x_seen"),
    sources: service.list("x_sources").map(({ raw }) => raw as unknown as OwnFacts["sources"][number]),
    verified: service.list("x_verified").map(({ raw }) => raw as unknown as Verification),
  };
}

/** The words of one of our own lists, or undefined where the record has no such field. */
export function readOwnWords<T extends string>(service: Fields, name: string, known: readonly T[]): T[] | undefined {
  if (typeof service.raw[name] === "string") return readWords(service, name, [service.raw[name]], known);
  const texts = readTexts(service, name);
  return texts && readWords(service, name, texts, known);
}

/** Anyone may write a file in our own form; its numbers are held to the same rules. */
function hasWrongNumber(item: Fields, channel: Channel): boolean {
  if (!("dial" in channel)) return false;
  const number = readPhoneNumber(channel.display);
  if (number.state === "dialable" && number.dial === channel.dial && !number.repaired) return false;
  item.tell("display", number.state === "premium" ? "phonePremium" : number.state === "dialable" ? "dialDiffers" : "phoneWrong");
  return true;
}
