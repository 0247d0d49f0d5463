export { EXIT_LOCKED, LockHeldError, withLock } from './lock.ts';
export { JOURNAL_FILE, WORK_FOLDER } from './work-folder.ts';
export { type FileChange, writeFiles } from './write-files.ts';
