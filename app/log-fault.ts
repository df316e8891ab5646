/** Writes a fault of ours, without the address that met it. */
export function logFault(error: unknown): void {
  console.error(error instanceof Error ? error.stack : "Something that is no error was thrown");
}
