import type { ReactNode } from "react";
import { useEssentials } from "../languages/page-language";
import type { PhoneChannel } from "./service";

interface PhoneLinkProps {
  phone: PhoneChannel;
  /** Whose number it is, so that the link says it by itself to those who hear it alone. */
  name: string;
  className?: string | undefined;
}

/** A number to touch. Its digits run left to right and never break, in every language. */
export function PhoneLink({ phone, name, className }: PhoneLinkProps) {
  return (
    <NumberLink phone={phone} name={name} className={className}>
      {unbroken(phone.display)}
    </NumberLink>
  );
}

/** The same inside a sentence, which brings the number with it. */
export function NumberLink({ phone, name, className, children }: PhoneLinkProps & { children?: ReactNode }) {
  const t = useEssentials();
  return (
    <a href={`tel:${phone.dial}`} className={className} aria-label={`${t("call", { name })} ${unbroken(phone.display)}`}>
      <bdi dir="ltr">{children}</bdi>
    </a>
  );
}

/** Spaces and hyphens that do not break, so that no number is split over two lines. */
export function unbroken(display: string): string {
  return display.replaceAll(" ", "\u00a0").replaceAll("-", "\u2011");
}
