import { expect, it } from 'vitest';
import { CHECK } from '../../../scripts/check/options.ts';
import type { CommandForm } from '../../../scripts/cli/command.ts';
import { DIGEST } from '../../../scripts/digest/options.ts';
import { DOCTOR } from '../../../scripts/doctor/options.ts';
import { ADD } from '../../../scripts/ingest/add/options.ts';
import { CORPUS_CONTENT } from '../../../scripts/ingest/corpus/options.ts';
import { IMPORT } from '../../../scripts/ingest/import/options.ts';
import { SYNC } from '../../../scripts/ingest/sync/options.ts';
import { LINKS } from '../../../scripts/links/options.ts';
import { CORPUS } from '../../../scripts/measure/corpus/options.ts';
import { BENCH_TEXT } from '../../../scripts/measure/text/options.ts';
import { NEW } from '../../../scripts/new/options.ts';
import { RELEASE } from '../../../scripts/release/options.ts';
import { VERIFY } from '../../../scripts/verify/options.ts';
import { KILLS, REHEARSE } from '../../fake-upstream/options.ts';

const FORMS = [
  ADD,
  BENCH_TEXT,
  CHECK,
  CORPUS,
  CORPUS_CONTENT,
  DIGEST,
  DOCTOR,
  IMPORT,
  KILLS,
  LINKS,
  NEW,
  REHEARSE,
  RELEASE,
  SYNC,
  VERIFY,
];

it.each(FORMS)('the usage of npm run $name names every option, and no other', (form) => {
  const named = Array.from(form.usage.matchAll(/--([a-z][a-z-]*)/g), ([, name]) => name);
  const options: CommandForm['options'] = form.options;
  const wanted = Object.entries(options).map(([name, { default: usual }]) =>
    usual === true ? `no-${name}` : name,
  );
  expect([...new Set(named)].sort()).toEqual(wanted.sort());
});
