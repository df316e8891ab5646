import type { ErrorRequestHandler } from "express";
import { firstHelp } from "../features/directory/register.server";
import { phoneOf } from "../features/directory/service";

/**
 * What is left when not even the error page can be drawn: the two numbers and the exit, made once
 * at start from the register, without style or framework.
 */
function drawLastResort(): string {
  const { danger, talk } = firstHelp("sv");
  const numbers = [danger, talk].map(({ service, name }) => {
    const phone = phoneOf(service);
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

/** A fault of ours is written down without the address that met it, and answered with what is left. */
export function answerErrors(log: (line: string) => void): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    log(`${error instanceof Error ? (error.stack ?? error.message) : "unknown error"}\n`);
    response.status(500).type("html").send(lastResort);
  };
}
