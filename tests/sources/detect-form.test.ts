import { expect, it } from 'vitest';
import { detectForm } from '../../src/sources/detect-form.ts';
import { PAGE } from './listing/page.ts';

it.each([
  ['arxiv', '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"/>'],
  ['bibtex', 'Exported today.\n\n@misc{a, title = {A}}'],
  ['export', '{"id":"a","title":"A","abstract":"We study."}\n{"id":"b"}\n'],
  ['csl', '{"type":"article","title":"A","author":[],"abstract":"We study."}'],
  ['huggingface', '[{"paper":{"id":"2501.00001"}}]'],
  ['huggingface', '\uFEFF\n{"status":"no_data"}'],
  ['listing', PAGE],
  [undefined, 'Hugging Face\nModels\nDatasets'],
  [undefined, 'Write to me@example.org {soon}.'],
  [undefined, '<!doctype html><title>Daily Papers</title>'],
  [undefined, ''],
])('finds the form %s', (form, text) => {
  expect(detectForm(text)).toBe(form);
});
