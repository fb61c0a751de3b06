import { hostError, HostError, notFound, unknownMember } from './errors.js';
import { excelName, HostObject } from './objects/object.js';
import { member, query, readMember } from './query.js';
import { Paths } from './paths.js';
import { ActionType, type Action, type Batch, type BatchAnswer } from './wire.js';

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Carries out batches of the rich API: follows object paths from the root, then does the actions one by one.
 * As in Excel, a failing action ends the batch, and what was done before it stays done.
 */
export class Dispatcher {
  readonly #root: HostObject;
  readonly #services: Readonly<Record<string, HostObject>>;
  /** Objects that the add-in tracks beyond one batch, by reference id. */
  readonly #tracked = new Map<string, HostObject>();
  readonly #references = new WeakMap<HostObject, string>();
  #next = 1;

  constructor(root: HostObject, services: Readonly<Record<string, HostObject>> = {}) {
    this.#root = root;
    this.#services = services;
  }

  /** Yields to others only where an action must wait for something. */
  async run(batch: Batch): Promise<BatchAnswer> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    const paths = new Paths(batch, this.#root, this.#services, this);
    let index = -1;
    try {
      for (const action of batch.Actions ?? []) {
        index += 1;
        if (action.ActionType === ActionType.trace) {
          // A marker that office.js waits for, such as the place in the batch where an event gets its handler.
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const done = this.#act(action, paths, batch.AutoKeepReference === true);
        const value = done instanceof Promise ? ((await done) as unknown) : done;
        results.push({ ActionId: action.Id, Value: this.#plain(value) });
      }
      return { Results: results, TraceIds: traces };
    } catch (error) {
      const { code, message } = hostError(error);
      const refusal = { Code: code, Message: message, Location: '', ActionIndex: index, HttpStatusCode: 400 };
      return { Results: results, TraceIds: traces, Error: refusal };
    }
  }

  /** Calls a method of an object; the references that office.js keeps are our own business. */
  call(object: HostObject | null, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return object === null ? null : this.#keep(object);
    if (object === null) throw notFound();
    if (name === '_RemoveReference') {
      this.#tracked.delete(String(args[0]));
      return null;
    }
    const method: unknown = member(object, name)?.value;
    if (typeof method !== 'function') throw unknownMember(excelName(object), name);
    return Reflect.apply(method, object, args as unknown[]) as unknown;
  }

  tracked(reference: string): HostObject {
    const object = this.#tracked.get(reference);
    if (!object)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  #act(action: Action, paths: Paths, keep: boolean): unknown {
    const object = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : this.#identity(object, keep);
      case ActionType.query:
      case ActionType.queryAsJson:
        return query(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(object, action.Name, paths.args(action.ArgumentInfo));
      case ActionType.setProperty:
        this.#set(object, action.Name, paths.args(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        this.#update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError(
          'UnsupportedOperation',
          `The workbench does not do actions of type ${action.ActionType}.`,
        );
    }
  }

  #set(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) throw notFound();
    if (!member(object, name)?.set) throw unknownMember(excelName(object), name);
    Reflect.set(object, name, value);
  }

  #update(object: HostObject | null, state: Readonly<Record<string, unknown>>): void {
    if (object === null) throw notFound();
    for (const [key, value] of Object.entries(state)) {
      const name = pascal(key);
      const inner = member(object, name)?.set ? undefined : readMember(object, name);
      if (inner instanceof HostObject) this.#update(inner, value as Record<string, unknown>);
      else this.#set(object, name, value);
    }
  }

  #keep(object: HostObject): null {
    const reference = this.#references.get(object) ?? `ref${this.#next++}`;
    this.#references.set(object, reference);
    this.#tracked.set(reference, object);
    return null;
  }

  #identity(object: HostObject, keep: boolean): unknown {
    const identity = object.identity();
    if (!keep || !object.trackable) return identity;
    this.#keep(object);
    return { ...identity, _ReferenceId: this.#references.get(object) };
  }

  #plain(value: unknown): unknown {
    return value instanceof HostObject ? this.#identity(value, false) : (value ?? null);
  }
}
