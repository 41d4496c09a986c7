/** How much the extension takes on the disk. */
export interface StorageRoom {
  /** Bytes taken, and bytes that the browser lets it take: estimates of the browser's. */
  used: number;
  most: number;
  /** Whether the browser deletes nothing of it to make room for others. */
  lasts: boolean;
}

export interface StorageRoomSource {
  /** Null where the browser does not say. Never rejects. */
  find(): Promise<StorageRoom | null>;
  /** Asks the browser to delete nothing. Only pages can: Chromium's background has no such call. Never rejects. */
  askToLast(): Promise<boolean>;
}

export function createStorageRoomSource(
  storage: Pick<StorageManager, 'estimate' | 'persisted' | 'persist'> = navigator.storage,
): StorageRoomSource {
  return {
    async find() {
      try {
        const [{ usage, quota }, lasts] = await Promise.all([storage.estimate(), storage.persisted()]);
        return usage === undefined || quota === undefined ? null : { used: usage, most: quota, lasts };
      } catch {
        return null;
      }
    },
    askToLast: () => storage.persist().catch(() => false),
  };
}
