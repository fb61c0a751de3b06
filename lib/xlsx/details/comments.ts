import type { Package } from '../package/package.js';
import { relationsOf, type Relation } from '../package/relations.js';
import { parseReference } from '../reference.js';
import type { Structure } from '../read/structure.js';
import { readRichText } from '../read/strings.js';
import type { OpenedComment } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';
import { within } from '../xml/within.js';

/** Names by the ids of those who take part in conversations. */
export type People = ReadonlyMap<string, string>;

export function readPeople(pack: Package, { relations }: Structure): People {
  const people = new Map<string, string>();
  for (const { type, part } of relations) {
    if (type !== 'person' || part === undefined) continue;
    const scanner = new XmlScanner(pack.text(part) ?? '');
    while (scanner.find('person'))
      people.set(scanner.attribute('id') ?? '', scanner.attribute('displayName') ?? '');
  }
  return people;
}

const inOrder = (a: OpenedComment, b: OpenedComment): number => a.row - b.row || a.column - b.column;

/** Notes; of a conversation Excel keeps a copy here for programs that know none, in the name of its id. */
function readNotes(text: string, conversations: ReadonlySet<string>): readonly OpenedComment[] {
  const scanner = new XmlScanner(text);
  const authors: string[] = [];
  const notes: OpenedComment[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'author') authors.push(scanner.content());
    else if (scanner.name === 'comment') {
      const place = parseReference(scanner.attribute('ref') ?? '');
      const author = authors[Number(scanner.attribute('authorId') ?? 0)] ?? '';
      let note = '';
      within(scanner, (name) => {
        if (name === 'text') note = readRichText(scanner);
      });
      if (!place || conversations.has(author.replace(/^tc=/, ''))) continue;
      notes.push({ kind: 'note', ...place, author, text: note });
    }
  }
  return notes;
}

function readConversations(text: string, people: People, ids: Set<string>): readonly OpenedComment[] {
  const scanner = new XmlScanner(text);
  const comments: OpenedComment[] = [];
  while (scanner.find('threadedComment')) {
    const place = parseReference(scanner.attribute('ref') ?? '');
    const author = people.get(scanner.attribute('personId') ?? '') ?? '';
    const answers = scanner.attribute('parentId') !== undefined;
    ids.add(scanner.attribute('id') ?? '');
    let said = '';
    within(scanner, (name) => {
      if (name === 'text') said = scanner.content();
    });
    if (place)
      comments.push({ kind: 'thread', ...place, author, text: said, ...(answers && { reply: true }) });
  }
  return comments;
}

const textsOf = (pack: Package, relations: readonly Relation[], kind: string): readonly string[] =>
  relations.flatMap(({ type, part }) => (type === kind && part !== undefined ? (pack.text(part) ?? []) : []));

/** All that is said beside the cells of a sheet, in the order of its rows. */
export function readComments(pack: Package, sheet: string, people: People): readonly OpenedComment[] {
  const relations = relationsOf(pack, sheet);
  const ids = new Set<string>();
  const threads = textsOf(pack, relations, 'threadedComment').flatMap((text) =>
    readConversations(text, people, ids),
  );
  const notes = textsOf(pack, relations, 'comments').flatMap((text) => readNotes(text, ids));
  return [...notes, ...threads].sort(inOrder);
}
