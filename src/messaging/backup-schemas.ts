/** The shapes of what the background gets about backups. */
import * as v from 'valibot';
import { BACKUP_RHYTHMS } from './backup-protocol';
import { createParser } from './schemas';

export const parseGetBackup = createParser(v.object({}));
export const parseChooseBackup = createParser(v.object({ every: v.picklist(BACKUP_RHYTHMS) }));
export const parseBackUpNow = createParser(v.object({}));
