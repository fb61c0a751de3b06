/** Where something stands: our clause id, the document's edition, its own numbering, and the words themselves. */
export interface Citation {
  /** Our stable id, as in `procedure/contents.ts`: `Q2`. */
  readonly clause: string;
  /** Edition of the document: `moi-2017-05-17`. */
  readonly edition: string;
  /** The document's own numbering: `נספח 3`, `5.א.1`. */
  readonly section: string;
  /** The words of the document, in its language. */
  readonly quote: string;
}
