import type { IndexChanges, ReadRows } from '../../../../src/core/shards/row-names';

/** Rows in memory; counts what is read of them. */
export class MapRows implements ReadRows {
  readonly rows = new Map<string, ArrayBuffer>();
  reads: string[][] = [];
  bytesRead = 0;

  async get(names: readonly string[]): Promise<(ArrayBuffer | null)[]> {
    this.reads.push([...names]);
    return names.map((name) => {
      const row = this.rows.get(name) ?? null;
      this.bytesRead += row?.byteLength ?? 0;
      return row;
    });
  }

  commit({ put, delete: gone }: IndexChanges): void {
    for (const name of gone) this.rows.delete(name);
    for (const [name, row] of put) this.rows.set(name, row);
  }

  /** Makes what was read so far count no longer. */
  forgetReads(): void {
    this.reads = [];
    this.bytesRead = 0;
  }
}
