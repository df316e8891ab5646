import { parse } from "node-html-parser";
import type { SignedIn } from "../../office";

/** Sends a form with a file, as a browser without a script does. */
export async function sendFile(origin: string, at: string, { cookie, token }: SignedIn, fields: Record<string, string>, file?: { name: string; bytes: Uint8Array<ArrayBuffer> }) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ token, ...fields })) body.set(name, value);
  body.set("file", file ? new File([file.bytes], file.name) : new File([], ""));
  // The length of what is sent must be told, and so it is put together first.
  const request = new Request(origin + at, { method: "POST", body });
  const bytes = await request.arrayBuffer();
  const answer = await fetch(origin + at, { method: "POST", redirect: "manual", headers: { Cookie: cookie, "Sec-Fetch-Site": "same-origin", "Content-Type": request.headers.get("Content-Type") ?? "" }, body: bytes });
  return { status: answer.status, location: answer.headers.get("Location") ?? "", page: parse(await answer.text()) };
}

/** The fields that a page's form carries along unseen, with what its text fields hold. @param wanted Value of its field "do". */
export function hiddenFields(page: ReturnType<typeof parse>, wanted: string): Record<string, string> {
  const form = page.querySelectorAll("form").find((one) => one.querySelector("input[name=do]")?.getAttribute("value") === wanted);
  return Object.fromEntries((form?.querySelectorAll("input[type=hidden]") ?? []).filter((input) => input.getAttribute("name") !== "token").map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]));
}
