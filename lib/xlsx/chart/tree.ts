import { elementTree, type ElementPlace } from '../xml/elements.js';
import { XmlScanner } from '../xml/scanner.js';

/** Deeper than anything that is looked for in a drawing or a chart. */
const DEPTH = 16;

/** An element of a part that is only read, with its attributes and its text. */
export class Element {
  private constructor(
    private readonly part: string,
    private readonly place: ElementPlace,
  ) {}

  /** Undefined where the part is damaged. */
  static root(part: string): Element | undefined {
    const place = elementTree(part, DEPTH);
    return place && new Element(part, place);
  }

  get name(): string {
    return this.place.name;
  }

  get children(): readonly Element[] {
    return this.place.children.map((place) => new Element(this.part, place));
  }

  /** The first element at the end of a path of names. */
  find(...path: readonly string[]): Element | undefined {
    return path.reduce<Element | undefined>(
      (found, name) => found?.children.find((child) => child.name === name),
      this,
    );
  }

  /** All elements of a name below this one. */
  all(name: string): readonly Element[] {
    return this.children.flatMap((child) => [...(child.name === name ? [child] : []), ...child.all(name)]);
  }

  attribute(name: string): string | undefined {
    const scanner = this.scanner();
    return scanner.next() ? scanner.attribute(name) : undefined;
  }

  get text(): string {
    const scanner = this.scanner();
    return scanner.next() ? scanner.content() : '';
  }

  private scanner(): XmlScanner {
    return new XmlScanner(this.part.slice(this.place.start, this.place.end));
  }
}
