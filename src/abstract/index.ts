export { type CleanText, cleanText } from './characters.ts';
export { escapeProse, escapeText } from './escape.ts';
export { abstractFeedHtml, titleFeedHtml } from './feed-html.ts';
export { dropHidden, findHidden } from './hidden-characters.ts';
export { abstractText, titleText } from './plain-text.ts';
export { type RenderedText, renderAbstract, renderTitle } from './render.ts';
export type { TextProblem, TextProblemCode } from './text-problem.ts';
