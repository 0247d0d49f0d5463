/** Tells Zotero that the papers of the page are others now. */
export function tellOfPapers(): void {
  document.dispatchEvent(new Event('ZoteroItemUpdated', { bubbles: true, cancelable: true }));
}
