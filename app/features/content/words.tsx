import { PhoneLink } from "../directory/phone-link";
import { phoneOf } from "../directory/service";
import { pick, useInserts } from "./inserts";
import type { ValueKey } from "./known-ids";
import type { Inline } from "./page";

/** Inline pieces of a page, with numbers, names and links filled in. */
export function Words({ of: inlines }: { of: Inline[] }) {
  return inlines.map((inline, index) => <Word key={index} inline={inline} />);
}

function Word({ inline }: { inline: Inline }) {
  const { services, values, paths } = useInserts();
  switch (inline.kind) {
    case "text":
      return inline.value;
    case "strong":
      return <strong><Words of={inline.children} /></strong>;
    case "link":
      return <a href={pick(paths, inline.page)}><Words of={inline.children} /></a>;
    case "outside":
      return <a href={inline.address} rel="noreferrer"><Words of={inline.children} /></a>;
    case "value":
      return pick(values, inline.key as ValueKey);
    case "name":
      return <bdi>{pick(services, inline.id).name}</bdi>;
    case "phone": {
      const { service, name } = pick(services, inline.id);
      const phone = phoneOf(service);
      return phone && <PhoneLink phone={phone} name={name} />;
    }
    case "site": {
      const { service, name } = pick(services, inline.id);
      const site = service.channels.find((channel) => channel.kind === "website");
      return site && <a href={site.url} rel="noreferrer"><bdi>{name}</bdi></a>;
    }
  }
}
