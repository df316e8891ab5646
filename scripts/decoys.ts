import { environment } from "../app/environment.server";
import { checkDecoy } from "../app/features/exit/check-decoy";

/** `npm run decoys`: asks every configured decoy whether it will do. Run by hand before launch and each month. */

const { all, byLanguage } = environment.decoys;
const addresses = [...new Set([...all, ...Object.values(byLanguage).flat()])];

for (const address of addresses) {
  const faults = await checkDecoy(address, AbortSignal.timeout(10_000));
  console.log(`${address} ${faults.length === 0 ? "will do" : faults.join("; ")}`);
  if (faults.length > 0) process.exitCode = 1;
}
