import { setTimeout as pause } from "node:timers/promises";
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";

/** Milliseconds for which a change waits for another process to finish its own. */
const patience = 15_000;

/**
 * SQLite as several processes share it. A change takes the write lock at its beginning, since one that takes it half way may
 * find it gone; and waits for it without holding up the process, which serves pages meanwhile.
 */
export class SharedSqliteDialect extends SqliteDialect {
  constructor(private readonly config: SqliteDialectConfig) {
    super(config);
  }

  override createDriver() {
    return new PatientDriver(this.config);
  }

  override createAdapter() {
    return new MigratingAdapter();
  }
}

class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = Date.now() + patience;
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > until) throw error;
        await pause(5 + Math.random() * 20);
      }
    }
  }
}

/** SQLite can undo a change of tables, so a migration is whole or not there; and the write lock keeps others from the same one. */
class MigratingAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** Whether another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
