import { expect, it } from 'vitest';
import { refuseKeptOptions } from '../../../scripts/cli/npm-options.ts';

const OPTIONS = ['date', 'dry-run'];

function refuse(args: string[], environment: Record<string, string>): void {
  refuseKeptOptions('import', OPTIONS, args, environment);
}

it('says how to type an option that npm kept for itself', () => {
  const environment = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
  expect(() => refuse(['a.bib'], environment)).toThrow(
    'npm kept --dry-run for itself. Options stand behind "--": npm run import -- --dry-run a.bib',
  );
});

it('minds neither an option that is given too nor what npm told another command', () => {
  const environment = { npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
  refuse(['--dry-run', 'a.bib'], environment);
  refuse(['a.bib'], { ...environment, npm_lifecycle_event: 'test' });
  refuse(['a.bib'], { npm_lifecycle_event: 'import', npm_config_dry_run: '' });
  expect(() => refuse(['a.bib'], { ...environment, npm_config_date: 'true' })).toThrow('--date');
});
