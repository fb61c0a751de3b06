import type { Book } from '../../book/book.js';
import type { EventDesk } from '../events.js';
import { ConditionalFormatsObject } from './conditionalFormat.js';
import type { HostModel } from './object.js';
import { RangeObject } from './range.js';
import { WorksheetObject } from './worksheet.js';

export const hostModel = (book: Book, events: EventDesk): HostModel => {
  const model: HostModel = {
    book,
    events,
    worksheet: (sheet) => new WorksheetObject(model, sheet),
    range: (sheet, area) => new RangeObject(model, sheet, area),
    formats: (sheet, areas) => new ConditionalFormatsObject(model, sheet, areas),
  };
  return model;
};
