import { readRegister } from "../../../app/features/directory/read-register";
import type { Hours } from "../../../app/features/directory/hours";
import { contactsOf, type Service } from "../../../app/features/directory/service";
import { registerFiles } from "../../../app/storage/register/files.server";

/** The register that the site serves, drafts included. */
export const { services, organizations } = readRegister(registerFiles);

export function serviceOf(id: string): Service {
  const service = services.find((some) => some.id === id);
  if (!service) throw new Error(`No service "${id}" in the register`);
  return service;
}

/** The hours of a service's phone or chat, as the register has them. */
export function hoursOf(id: string, kind: "phone" | "chat" = "phone"): Hours {
  const contact = contactsOf(serviceOf(id)).find((channel) => channel.kind === kind);
  if (!contact) throw new Error(`"${id}" has no ${kind}`);
  return contact.hours;
}
