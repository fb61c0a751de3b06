import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { argument, errorObject, isAwaited, resultObject, type Argument } from './arguments.js';
import type { Answer, Place } from './cache.js';

export interface Asked {
  ask(name: string, args: readonly Argument[], place: Place): Answer | undefined;
  /** Told of every answer that a cell got, so that an error can be explained where it shows. */
  answered(place: Place, answer: Answer): void;
}

/** A custom function of the add-in as the engine calls it: synchronously, over what the add-in answered before. */
export class AddinFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly called: string,
    private readonly cache: Asked,
  ) {
    super(called);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const args = variants.map(argument);
    // What is awaited is not asked about; other errors are the host's matter, since some functions take them.
    const answer = isAwaited(args) ? undefined : this.cache.ask(this.called, args, place);
    if (!answer) return errorObject('#BUSY!');
    this.cache.answered(place, answer);
    return 'error' in answer ? errorObject(answer.error) : resultObject(answer.value);
  }
}
