export { LockHeldError, withLock } from './lock.ts';
export { JOURNAL_FILE } from './work-folder.ts';
export { type FileChange, writeFiles } from './write-files.ts';
