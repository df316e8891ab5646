import { firstHelp } from "../features/directory/register.server";
import { contactsOf } from "../features/directory/service";

/**
 * What is left when not even the error page can be drawn: the two numbers and the exit, made once
 * at start from the register, without style or framework.
 */
function drawLastResort(): string {
  const { danger, talk } = firstHelp("sv");
  const numbers = [danger, talk].map(({ service, name }) => {
    const phone = contactsOf(service).find((channel) => channel.kind === "phone");
    return phone ? `<p>${name}: <a href="tel:${phone.dial}">${phone.display}</a></p>` : "";
  });
  return [
    '<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fel</title>',
    `<p><a href="/x" rel="nofollow noreferrer">Lämna sidan</a></p>`,
    '<h1>Något gick fel hos oss</h1><p lang="en">Something went wrong on our side.</p>',
    ...numbers,
    "</html>",
  ].join("\n");
}

export const lastResort = drawLastResort();
