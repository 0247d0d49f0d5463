import { listWords } from '../asked-words.ts';
import { make, makeButton } from '../reading/make.ts';
import { readRecords } from '../reading/store.ts';
import type { ListPage } from './list-page.ts';

/** The section with the switch that keeps days and papers for reading offline, or clears them; none without workers. */
export function offlineSection({ routes }: ListPage): HTMLElement | undefined {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return undefined;
  const scope = new URL(routes.home(), location.href).href;
  const status = make('p', 'note');
  status.setAttribute('role', 'status');
  let isOn = false;
  // It does what it says, also where another tab has turned it on or off meanwhile.
  const button = makeButton('', 'pill', async () => {
    button.disabled = true;
    if (isOn) await turnOff(await find(workers, scope), scope);
    else await workers.register(routes.asset('sw.js'));
    status.textContent = isOn ? listWords.offlineCleared : listWords.working;
    await show();
    if (isOn) tellPapers(await workers.ready);
    button.disabled = false;
  });
  const show = async (): Promise<void> => {
    isOn = (await find(workers, scope)) !== undefined;
    button.textContent = isOn ? listWords.offlineOff : listWords.offlineOn;
  };
  for (const event of ['focus', 'visibilitychange']) addEventListener(event, () => void show());
  workers.addEventListener('message', ({ data }) => {
    status.textContent = listWords.offlineKept(data.pages);
  });
  void show().then(async () => isOn && tellPapers(await workers.ready));
  return make(
    'section',
    'section offline',
    make('h2', '', listWords.offlineHeading),
    make('p', 'note', listWords.offlineLead),
    make('p', 'actions', button),
    status,
  );
}

/** The worker of this archive; another archive on the same host may have its own. */
async function find(
  workers: ServiceWorkerContainer,
  scope: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const registrations = await workers.getRegistrations();
  return registrations.find((registration) => registration.scope === scope);
}

async function turnOff(
  registration: ServiceWorkerRegistration | undefined,
  scope: string,
): Promise<void> {
  // What it is about to keep it keeps no more.
  registration?.active?.postMessage({ off: true });
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.endsWith(` ${scope}`)).map((name) => caches.delete(name)),
  );
}

/** Tells the worker which papers are saved, so that it keeps them too. */
function tellPapers({ active }: ServiceWorkerRegistration): void {
  const papers = readRecords().flatMap(({ id, saved }) => (saved ? [id] : []));
  active?.postMessage({ papers });
}
