import { environment } from "../app/environment.server";
import { stockholmTime } from "../app/features/languages/stockholm-clock";
import { releaseStored } from "../app/features/measuring/release.server";
import { reasonOf } from "../app/reason";

/** `npm run release`: tells what has been counted as far as it may be told. The site does so itself each night. */

const { storage, measuring } = environment;
const today = stockholmTime(new Date()).day;

try {
  const cells = await releaseStored(storage, { today, smallest: measuring.smallest });
  console.log(`Everything counted before ${today} has been looked through. New sums that may be told: ${cells}.`);
  console.log(`What is fewer than ${measuring.smallest} waits for more. What has been told, and what is older than this week, is erased day by day.`);
} catch (error) {
  console.error(`Nothing more could be released: ${reasonOf(error)}`);
  process.exitCode = 1;
}
