import { expect, it } from 'vitest';
import { squeeze } from '../../src/site/squeeze.ts';

it.each([
  ['at the edges of a block, however many', '<p>   One <b>two</b>  </p>', '<p>One <b>two</b></p>'],
  [
    'in the head',
    '<title>A</title> <meta name="a"> <link rel="b"> <script>x</script> </head>',
    '<title>A</title><meta name="a"><link rel="b"><script>x</script></head>',
  ],
  ['between blocks', '</section>  <section> <h2>', '</section><section><h2>'],
])('leaves out blanks %s', (_, html, squeezed) => {
  expect(squeeze(html)).toBe(squeezed);
  expect(squeeze(squeezed)).toBe(squeezed);
});

it.each([
  ['between words and elements of a line', '<p>One <a href="/">two</a> <i>three</i> four</p>'],
  ['in code', '<pre><code>  a  b\n  c </code></pre>'],
  ['in values', '<a title=" a  b " href="/">c</a>'],
])('leaves blanks %s', (_, html) => {
  expect(squeeze(html)).toBe(html);
});
