import type { z } from "zod";
import { channelSchema, sourceSchema, verificationSchema } from "../register-schema";
import { type Channel, statuses } from "../service";
import type { OwnFacts } from "./candidate";
import type { Fields } from "./fields";
import { readTexts, readWords } from "./own-words";

/** The channels of a record that our own export wrote (x_channels), whole; undefined where it did not. */
export function readOwnChannels(service: Fields): Channel[] | undefined {
  return service.raw.x_channels === undefined ? undefined : readAll(service, "x_channels", channelSchema);
}

/** What our own export told of sources and checks; undefined where a record is not from there. */
export function readOwnFacts(service: Fields): OwnFacts | undefined {
  if (service.raw.x_channels === undefined) return undefined;
  const checked = service.raw.x_checked === null ? null : service.text("x_checked");
  return {
    status: readWords(service, "x_status", [service.text("x_status") ?? []].flat(), statuses)[0],
    checked,
    seen: service.text("x_seen"),
    sources: readAll(service, "x_sources", sourceSchema.omit({ says: true })),
    verified: readAll(service, "x_verified", verificationSchema),
  };
}

/** The words of one of our own lists, or undefined where the record has no such field. */
export function readOwnWords<T extends string>(service: Fields, name: string, known: readonly T[]): T[] | undefined {
  if (typeof service.raw[name] === "string") return readWords(service, name, [service.raw[name]], known);
  const texts = readTexts(service, name);
  return texts && readWords(service, name, texts, known);
}

function readAll<T>(service: Fields, name: string, schema: z.ZodType<T>): T[] {
  return service.list(name).flatMap((item) => {
    const result = schema.safeParse(item.raw);
    if (result.success) return [result.data];
    const issue = result.error.issues[0];
    item.tell(String(issue?.path[0] ?? ""), "recordWrong", issue?.message ?? "");
    return [];
  });
}
