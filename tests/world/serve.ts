import { parseArgs } from 'node:util';
import { startWorld } from './world.ts';

const { values, positionals } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    latency: { type: 'string', default: '0' },
  },
  allowPositionals: true,
});
const [folder = 'tests/fixtures/world'] = positionals;
const world = await startWorld({
  folder,
  port: Number(values.port),
  latencyMs: Number(values.latency),
});
process.stdout.write(
  `HF_ENDPOINT=${world.url} npm run sync -- --since 2025-12-08 --until 2025-12-10\n`,
);
