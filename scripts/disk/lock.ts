import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../src/disk/error-code.ts';
import { CommandError, EXIT } from '../cli/exit.ts';
import { recoverJournal } from './journal.ts';
import { clearWorkFolder, closeWorkFolder, LOCK_FILE, openWorkFolder } from './work-folder.ts';

/** Another living process holds the lock of a content root. */
export class LockHeldError extends CommandError {
  constructor(root: string, pid: number | undefined) {
    const owner = pid === undefined ? 'Another process' : `Process ${pid}`;
    super(`${owner} is writing to ${root}; try again when it has ended.`, EXIT.busy);
    this.name = 'LockHeldError';
  }
}

interface Owner {
  pid: number;
  /** When the process began, as the system tells it; '' where it does not. */
  born: string;
}

/**
 * Runs something while this process alone may write to a content root; throws `LockHeldError` at once where
 * another does. What a killed run left is first finished or rolled back, and told as sentences.
 */
export async function withLock<Result>(
  root: string,
  run: (recovered: readonly string[]) => Promise<Result>,
): Promise<Result> {
  await takeLock(root);
  try {
    const recovered = await recoverJournal(root);
    await clearWorkFolder(root);
    return await run(recovered);
  } finally {
    await rm(join(root, LOCK_FILE), { force: true });
    await closeWorkFolder(root);
  }
}

async function takeLock(root: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryLock(root);
    } catch (error) {
      // A run that just ended tidied the folder away under our hands.
      if (codeOf(error) !== 'ENOENT' || tries === 3) throw error;
    }
  }
}

async function tryLock(root: string): Promise<void> {
  await openWorkFolder(root);
  const lock = join(root, LOCK_FILE);
  const mine = `${lock}.${process.pid}`;
  await writeFile(mine, JSON.stringify(ownerOf(process.pid)));
  try {
    // A link appears with its content in one step; an exclusive open would leave an empty lock for a moment.
    await link(mine, lock);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await takeOver(root, lock, mine);
  } finally {
    await rm(mine, { force: true });
  }
}

async function takeOver(root: string, lock: string, mine: string): Promise<void> {
  const claim = `${lock}.claim`;
  await refuseLiving(root, lock);
  await dropDeadClaim(claim);
  try {
    await link(mine, claim);
  } catch {
    throw new LockHeldError(root, undefined);
  }
  try {
    // Read again under the claim: another run may have taken the dead owner's place in between.
    await refuseLiving(root, lock);
    await rename(mine, lock);
  } finally {
    await rm(claim, { force: true });
  }
}

async function refuseLiving(root: string, lock: string): Promise<void> {
  const owner = await readOwner(lock);
  if (owner && isAlive(owner)) throw new LockHeldError(root, owner.pid);
}

async function readOwner(lock: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(lock, 'utf8')) as Partial<Owner>;
    return typeof owner.pid === 'number' ? { pid: owner.pid, born: String(owner.born) } : undefined;
  } catch {
    return undefined;
  }
}

/** A claim on a dead owner's lock is void where its maker died as well, or where it cannot be read: a living one can. */
async function dropDeadClaim(claim: string): Promise<void> {
  const maker = await readOwner(claim);
  if (maker && isAlive(maker)) return;
  const taken = `${claim}.${process.pid}`;
  await rename(claim, taken).catch(() => undefined);
  // Another run may have dropped it meanwhile and made a claim of its own, which goes back.
  const now = await readOwner(taken);
  if (now && isAlive(now)) await link(taken, claim).catch(() => undefined);
  await rm(taken, { force: true });
}

function isAlive(owner: Owner): boolean {
  if (owner.born !== ownerOf(owner.pid).born) return false;
  if (owner.pid === process.pid) return owner.born !== '';
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The birth of a process tells it from a later one to which the system gave the same number. */
function ownerOf(pid: number): Owner {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { pid, born: status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '' };
  } catch {
    return { pid, born: '' };
  }
}
