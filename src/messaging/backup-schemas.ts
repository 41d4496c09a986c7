/** The shapes of what the background gets about backups. */
import * as v from 'valibot';
import { BACKUP_RHYTHMS } from './backup-protocol';
import { parser } from './schemas';

export const parseGetBackup = parser(v.object({}));
export const parseChooseBackup = parser(v.object({ every: v.picklist(BACKUP_RHYTHMS) }));
export const parseBackUpNow = parser(v.object({}));
