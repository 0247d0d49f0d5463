export { EXIT_LOCKED, LockHeldError, withLock } from './lock.ts';
export { type FileChange, writeFiles } from './write-files.ts';
