import { parseArgs } from 'node:util';
import { startFakeUpstream } from './fake-upstream.ts';

const { values, positionals } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    latency: { type: 'string', default: '0' },
  },
  allowPositionals: true,
});
const [folder = 'tests/fixtures/upstream'] = positionals;
const upstream = await startFakeUpstream({
  folder,
  port: Number(values.port),
  latencyMs: Number(values.latency),
});
process.stdout.write(
  `HF_ENDPOINT=${upstream.url} npm run sync -- --since 2025-12-08 --until 2025-12-10\n`,
);
