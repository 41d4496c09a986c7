import { describe, expect, it } from 'vitest';
import { createStorageRoomSource } from '../../../src/platform/storage-room';

const fail = async () => {
  throw new Error('no storage');
};
const makeStorage = (estimate: StorageEstimate) => ({
  estimate: async () => estimate,
  persisted: async () => false,
  persist: async () => true,
});

describe('the room on the disk', () => {
  it('is what the browser estimates', async () => {
    expect(await createStorageRoomSource(makeStorage({ usage: 5, quota: 10 })).find()).toEqual({
      used: 5,
      most: 10,
      lasts: false,
    });
  });

  it.each([{ usage: 5 }, { quota: 10 }])('is not known from half an estimate: %j', async (estimate) => {
    expect(await createStorageRoomSource(makeStorage(estimate)).find()).toBeNull();
  });

  it('is not known where the browser has no answer, and is not asked for in vain', async () => {
    const room = createStorageRoomSource({ estimate: fail, persisted: fail, persist: fail });
    expect(await room.find()).toBeNull();
    expect(await room.askToLast()).toBe(false);
    expect(await createStorageRoomSource(makeStorage({})).askToLast()).toBe(true);
  });
});
