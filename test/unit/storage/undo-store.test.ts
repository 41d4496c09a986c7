import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { openLibrary } from '../../../src/storage/open-library';
import type { Plan } from '../../../src/storage/plan';
import { createHeldUndos, createStoredUndos } from '../../../src/storage/undo-store';
import { makePack } from './make-pack';
import { startBrowser } from './raw-database';

const NOON = Date.parse('2031-05-06T12:00:00.000Z');
const DAY = 86_400_000;
const at = (milliseconds: number) => new Date(milliseconds).toISOString();
const planOf = (revision: number): Plan => ({
  ...{ revision, undoes: true, startsAnew: false },
  changes: { stories: [], memberships: [], articles: [], texts: [], versions: [], corrections: [], settings: [] },
});

let database: CrossquoteDatabase;

beforeEach(async () => {
  startBrowser();
  database = new CrossquoteDatabase();
  await database.open();
});
afterEach(() => database.close());

const STORES = [
  ['in the database', () => createStoredUndos(database)],
  ['in memory', createHeldUndos],
] as const;

describe.each(STORES)('what takes changes back, %s', (_where, create) => {
  it('is found under the id of its change until it is dropped', async () => {
    const undos = create();
    await undos.keep('one', planOf(1), at(NOON));
    await undos.keep('two', planOf(2), at(NOON));
    expect([await undos.find('one'), await undos.find('two'), await undos.find('three')]).toEqual([
      planOf(1),
      planOf(2),
      null,
    ]);
    await undos.drop('one');
    expect([await undos.find('one'), await undos.find('two')]).toEqual([null, planOf(2)]);
  });

  it('stays as it was where the same change is asked for twice', async () => {
    const undos = create();
    await undos.keep('one', planOf(1), at(NOON));
    await undos.keep('one', planOf(2), at(NOON + 1));
    expect(await undos.find('one')).toEqual(planOf(1));
  });

  it('is there for the last twenty changes', async () => {
    const undos = create();
    for (let number = 1; number <= 20; number++) await undos.keep(`${number}`, planOf(number), at(NOON + number));
    expect(await undos.find('1')).toEqual(planOf(1));
    await undos.keep('21', planOf(21), at(NOON + 21));
    expect([await undos.find('1'), await undos.find('2')]).toEqual([null, planOf(2)]);
  });
});

describe('what takes a change back', () => {
  const keepTwo = async (later: number) => {
    const undos = createStoredUndos(database);
    await undos.keep('one', planOf(1), at(NOON));
    await undos.keep('two', planOf(2), at(NOON + later));
    return undos.find('one');
  };

  it('is kept for a day, and no longer', async () => {
    expect(await keepTwo(DAY)).toEqual(planOf(1));
    expect(await keepTwo(DAY + 1)).toBeNull();
  });

  it('is gone after a day though nothing is changed any more, once the library is opened again', async () => {
    const undos = createStoredUndos(database);
    await undos.keep('deleted', planOf(1), at(Date.now() - DAY - 60_000));
    await database.undos.put({ id: 'kept', at: at(Date.now() - DAY + 60_000), plan: planOf(2) });
    database.close();
    database = new CrossquoteDatabase();
    await openLibrary({ database, packRevision: 'r1', loadPack: async () => makePack('r1', ['a']) });
    expect(await database.undos.toCollection().primaryKeys()).toEqual(['kept']);
  });
});
