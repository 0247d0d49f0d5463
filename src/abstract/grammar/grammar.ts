import type { Link, Literal, Root } from 'mdast';
import type { CompileContext, Extension as MdastExtension, Token } from 'mdast-util-from-markdown';
import { codes } from 'micromark-util-symbol';
import type { Construct, Extension } from 'micromark-util-types';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { bareAddress } from './bare-address.ts';
import { codeSpan } from './code-span.ts';
import { FORMULA_FORMS, formulaConstruct } from './formula.ts';
import { linkEnd, linkStart } from './link.ts';
import { backslashEscape, dollarRun, starAttention } from './marks.ts';

/** A formula in the tree: `value` is its TeX, `source` that with the delimiters as written. */
export interface Formula extends Literal {
  type: 'formula';
  source: string;
  display: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: Formula;
  }
  interface RootContentMap {
    formula: Formula;
  }
}

/** Everything of Markdown, since the grammar names what it has and all else is text. */
const SWITCHED_OFF = [
  ...['autolink', 'attention', 'blockQuote', 'characterEscape', 'characterReference', 'codeFenced'],
  ...['codeIndented', 'codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow'],
  ...['htmlText', 'labelStartImage', 'labelStartLink', 'labelEnd', 'list', 'setextUnderline'],
  'thematicBreak',
];

const formulasOpenedBy = (character: string): Construct[] =>
  FORMULA_FORMS.filter(({ open }) => open.startsWith(character)).map(formulaConstruct);

const [displayDollars, inlineDollar] = formulasOpenedBy('$') as [Construct, Construct];

/** Titles: mathematics and backslash escapes, all else is text. */
const titleSyntax: Extension = {
  disable: { null: SWITCHED_OFF },
  text: {
    [codes.dollarSign]: [displayDollars, dollarRun, inlineDollar],
    [codes.backslash]: [...formulasOpenedBy('\\'), backslashEscape],
  },
};

/** Abstracts: titles' constructs, emphasis, strong, code, links and bare addresses. */
const abstractSyntax: Extension = {
  disable: titleSyntax.disable,
  text: {
    ...titleSyntax.text,
    [codes.asterisk]: starAttention,
    [codes.graveAccent]: codeSpan,
    [codes.leftSquareBracket]: linkStart,
    [codes.rightSquareBracket]: linkEnd,
    [codes.uppercaseH]: bareAddress,
    [codes.lowercaseH]: bareAddress,
  },
};

const noop = () => undefined;

/** From tokens to tree. A blank at the end of a line is no construct that could be switched off, hence the no-ops. */
const tree: MdastExtension = {
  enter: { formula: enterFormula, bareAddress: enterBareAddress, hardBreakTrailing: noop },
  exit: { formula: exitToken, bareAddress: exitToken, hardBreakTrailing: noop },
  transforms: [unnestLinks],
};

function enterFormula(this: CompileContext, token: Token): void {
  const source = this.sliceSerialize(token);
  const form = FORMULA_FORMS.find(({ open }) => source.startsWith(open));
  const { open, close, display } = form as (typeof FORMULA_FORMS)[number];
  const value = source.slice(open.length, -close.length);
  this.enter({ type: 'formula', value, source, display }, token);
}

function enterBareAddress(this: CompileContext, token: Token): void {
  const url = this.sliceSerialize(token);
  // The closing bracket of a link is not read yet, so an address in its text is a link in a link for now.
  const link: Link = { type: 'link', url, title: null, children: [{ type: 'text', value: url }] };
  this.enter(link, token);
}

function exitToken(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** A bare address in the text of a link is text. */
function unnestLinks(root: Root): void {
  visit(root, 'link', (link) => {
    visit(link, 'link', (inner, index, parent) => {
      if (parent && index !== undefined && inner !== link)
        parent.children.splice(index, 1, ...inner.children);
    });
    return SKIP;
  });
}

/** unified plugin: makes remark read the grammar of abstracts, or that of titles. */
export function abstractGrammar(this: Processor, { title = false } = {}): void {
  const data = this.data();
  data.micromarkExtensions = [title ? titleSyntax : abstractSyntax];
  data.fromMarkdownExtensions = [tree];
}
