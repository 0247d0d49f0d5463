/** A build that ends without a site: exit code 1 for what the content or a page does wrong, 2 for wrong use. */
export class BuildFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'BuildFailure';
    this.exitCode = exitCode;
  }
}

/** A build that ends without a site because of single papers. */
export class PaperFailure extends BuildFailure {
  /** The ids of the papers without which there might be a site. */
  readonly papers: readonly string[];

  constructor(message: string, papers: readonly string[]) {
    super(message);
    this.papers = papers;
  }
}
