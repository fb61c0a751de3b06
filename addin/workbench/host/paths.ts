import { HostError, notFound, unknownMember } from './errors.js';
import { HostCollection, HostObject } from './objects/object.js';
import { readMember } from './query.js';
import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from './wire.js';

/** What following a path needs of the one who carries out the batch. */
export interface Caller {
  call(object: HostObject | null, name: string, args: readonly unknown[]): unknown;
  tracked(reference: string): HostObject;
}

/** The object paths of one batch; each is followed once. */
export class Paths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #known = new Map<number, HostObject | null>();

  constructor(
    batch: Batch,
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
    private readonly dispatcher: Caller,
  ) {
    this.#paths = batch.ObjectPaths ?? {};
  }

  resolve(id: number): HostObject | null {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostError('GeneralException', `The batch has no object path ${id}.`);
    const found = this.#follow(path);
    if (found !== null && !(found instanceof HostObject)) {
      throw new HostError('GeneralException', `${path.Name} does not lead to an object.`);
    }
    this.#known.set(id, found);
    return found;
  }

  /** Arguments, with objects in the place of the paths that stand for them. */
  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const replace = (value: unknown, reference: unknown): unknown => {
      if (reference === undefined || reference === null || reference === 0) return value;
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((item: unknown, at) => replace(item, reference[at]));
      }
      return this.resolve(Number(reference));
    };
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, at) => replace(value, references[at]));
  }

  #follow(path: ObjectPath): unknown {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    const args = (): readonly unknown[] => this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.newObject: {
        const service = this.services[path.Name];
        if (!service) throw unknownMember('service', path.Name);
        return service;
      }
      case PathType.method:
        return this.dispatcher.call(parent, path.Name, args()) ?? null;
      case PathType.property:
        return parent === null ? null : (readMember(parent, path.Name) ?? null);
      case PathType.indexer:
        return this.#item(parent, args()[0]);
      case PathType.reference:
        return this.dispatcher.tracked(path.Name);
      case PathType.none:
        return null;
      default:
        throw new HostError('GeneralException', `Object path of unknown type ${path.ObjectPathType}.`);
    }
  }

  #item(collection: HostObject | null, key: unknown): HostObject {
    if (!(collection instanceof HostCollection)) throw notFound();
    const item: unknown = collection.find(String(key));
    if (!(item instanceof HostObject)) throw notFound();
    return item;
  }
}
