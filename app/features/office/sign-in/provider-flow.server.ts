import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as oidc from "openid-client";
import type { CampaignDatabase } from "../../../storage/database.server";
import { insertFlow, takeFlow } from "../../../storage/office-tickets.server";
import { hashOf, makeSecret } from "../sessions.server";
import type { Question } from "./provider.server";

/** Seconds for signing in at the provider. */
export const flowSeconds = 10 * 60;

/** A sign-in that has begun: what to ask the provider with, and the value of the cookie that ties it to this browser. */
export interface BegunFlow {
  question: Question;
  cookie: string;
}

/**
 * Begins a sign-in at the provider.
 *
 * @param target Where to go afterwards; an address of the office.
 * @param cookie What the browser has from an earlier beginning, in another tab perhaps: it goes on holding.
 */
export async function beginFlow(db: CampaignDatabase, target: string, cookie: string | null, now: Date): Promise<BegunFlow> {
  const secret = cookie !== null && /^[\w-]{43}$/.test(cookie) ? cookie : makeSecret();
  const question = { state: makeState(secret), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  await insertFlow(db, { hash: hashOf(question.state), nonce: question.nonce, verifier: question.verifier, target, begun: now.getTime() }, now.getTime() - flowSeconds * 1000);
  return { question, cookie: secret };
}

/**
 * Takes up a sign-in where the provider leads back. Nobody takes up the same twice, and nobody one that another browser began:
 * who has stolen an answer does not have its cookie, and who sends their own answer to somebody else cannot set it.
 */
export async function resumeFlow(db: CampaignDatabase, state: string | null, cookie: string | null, now: Date): Promise<{ question: Question; target: string } | null> {
  if (state === null || cookie === null || !isStateOf(state, cookie)) return null;
  const flow = await takeFlow(db, hashOf(state));
  if (!flow || flow.begun < now.getTime() - flowSeconds * 1000) return null;
  return { question: { state, nonce: flow.nonce, verifier: flow.verifier }, target: flow.target };
}

/** Drawn by lot, with a seal that only this browser's cookie makes. */
function makeState(secret: string): string {
  const lot = randomBytes(32).toString("base64url");
  return `${lot}.${sealOf(lot, secret)}`;
}

function isStateOf(state: string, secret: string): boolean {
  const [lot = "", seal = ""] = state.split(".");
  const [given, own] = [Buffer.from(seal), Buffer.from(sealOf(lot, secret))];
  return given.length === own.length && timingSafeEqual(given, own);
}

function sealOf(lot: string, secret: string): string {
  return createHmac("sha256", secret).update(`state ${lot}`).digest("base64url");
}
