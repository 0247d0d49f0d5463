export { LockHeldError, withLock } from './lock.ts';
export { openResume, type Resume } from './resume.ts';
export { JOURNAL_FILE } from './work-folder.ts';
export { type FileChange, writeFiles } from './write-files.ts';
export { writeSets } from './write-sets.ts';
