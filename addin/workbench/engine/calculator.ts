import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeWorksheetSnapshotWithDefault,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type BaseFunction,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { Place } from './cache.js';

const BOOK = 'book';
const COLUMNS = 16_384;
const LEAST_ROWS = 2_000;
const SPARE_ROWS = 1_000;

export type CellMatrix = Record<number, Record<number, ICellData>>;
export type Results = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** A sheet as it begins; `lastRow` is the last one that holds anything. */
export interface SheetData {
  readonly id: string;
  readonly name: string;
  readonly cells: CellMatrix;
  readonly lastRow: number;
}

export interface Listener {
  /** New results of one sheet. Spills show in `spills`, not here. */
  results(sheet: string, cells: Results): void;
  /** A calculation ended and no other one is due. */
  idle(): void;
}

/** Whole-column references are read to the sheet's last row, so a sheet is only as long as it has to be. */
const rowsFor = (last: number): number => Math.max(LEAST_ROWS, last + SPARE_ROWS);

/**
 * Univer without its interface: a second, hidden workbook that holds formulas and calculates them.
 * This file alone knows its commands.
 */
export class Calculator {
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #functions: IFunctionService;
  readonly #lexer: LexerTreeBuilder;
  readonly #rows = new Map<string, number>();
  /** Counts what was asked; a calculation that started later has seen it. */
  #asked = 0;
  #seen = 0;

  constructor(listener: Listener) {
    this.#univer = new Univer({
      logLevel: LogLevel.ERROR,
      locale: LocaleType.EN_US,
      locales: { [LocaleType.EN_US]: {} },
    });
    this.#univer.registerPlugin(UniverFormulaEnginePlugin);
    this.#univer.registerPlugin(UniverSheetsPlugin);
    this.#univer.registerPlugin(UniverSheetsFormulaPlugin, {
      // Results that came with a file stay until something that they depend on changes.
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    });
    const injector = this.#univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#functions = injector.get(IFunctionService);
    this.#lexer = injector.get(LexerTreeBuilder);
    this.#listen(listener);
  }

  /** Begins with these sheets; the results that they bring stay as they are. */
  open(sheets: readonly SheetData[]): void {
    const book: Partial<IWorkbookData> = {
      id: BOOK,
      locale: LocaleType.EN_US,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, this.#snapshot(sheet)])),
    };
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, book);
    // Without an interface nobody else declares the start finished, and nothing is calculated before that.
    const lifecycle = this.#univer.__getInjector().get(LifecycleService);
    lifecycle.stage = LifecycleStages.Rendered;
    lifecycle.stage = LifecycleStages.Steady;
  }

  register(...functions: readonly BaseFunction[]): void {
    this.#functions.registerExecutors(...functions);
  }

  /** The formulas of a sheet that comes later are all calculated. */
  addSheet(sheet: SheetData, index: number): void {
    this.#run(InsertSheetMutation.id, { unitId: BOOK, index, sheet: this.#snapshot(sheet) });
  }

  removeSheet(id: string, name: string): void {
    this.#rows.delete(id);
    this.#run(RemoveSheetMutation.id, { unitId: BOOK, subUnitId: id, subUnitName: name });
  }

  renameSheet(id: string, name: string): void {
    this.#run(SetWorksheetNameMutation.id, { unitId: BOOK, subUnitId: id, name });
  }

  /** Puts cells as they are now; whatever depends on them is calculated shortly after. */
  put(sheet: string, cells: CellMatrix): void {
    const last = Math.max(...Object.keys(cells).map(Number));
    if (last >= (this.#rows.get(sheet) ?? 0)) {
      this.#rows.set(sheet, rowsFor(last));
      this.#run(SetWorksheetRowCountMutation.id, { unitId: BOOK, subUnitId: sheet, rowCount: rowsFor(last) });
    }
    this.#asked += 1;
    this.#run(SetRangeValuesMutation.id, { unitId: BOOK, subUnitId: sheet, cellValue: cells });
  }

  /** Formulas that were parsed before the name was there took it for something else: put them again. */
  setName(id: string, name: string, formula: string, sheet: string | undefined): void {
    this.#functions.deleteFormulaAstCacheKey(name);
    this.#run(SetDefinedNameMutation.id, {
      unitId: BOOK,
      id,
      name,
      formulaOrRefString: formula,
      ...(sheet !== undefined && { localSheetId: sheet }),
    });
  }

  removeName(id: string, name: string): void {
    this.#functions.deleteFormulaAstCacheKey(name);
    this.#run(RemoveDefinedNameMutation.id, { unitId: BOOK, id, name, formulaOrRefString: '' });
  }

  /** Calculates these cells, and what depends on them, though nothing changed in the sheet. */
  recalculate(places: readonly Place[]): void {
    this.#asked += 1;
    this.#run(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: false,
      dirtyRanges: places.map(({ sheet, row, column }) => ({
        unitId: BOOK,
        sheetId: sheet,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      })),
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  /** Where formulas spill on a sheet at the moment: the area, and the values in it. */
  *spills(sheet: string): Generator<{ readonly area: IRange; readonly cells: Results }> {
    const cells = (this.#formulas.getArrayFormulaCellData()[BOOK]?.[sheet] ?? {}) as Results;
    const areas = this.#formulas.getArrayFormulaRange()[BOOK]?.[sheet] ?? {};
    for (const row of Object.values(areas as Record<number, Record<number, IRange>>)) {
      for (const area of Object.values(row)) yield { area, cells };
    }
  }

  /** A formula as it reads some rows and columns further on; what is fixed by $ stays. */
  shift(formula: string, rows: number, columns: number): string {
    return this.#lexer.moveFormulaRefOffset(formula, columns, rows);
  }

  dispose(): void {
    this.#univer.dispose();
  }

  #snapshot({ id, name, cells, lastRow }: SheetData): IWorksheetData {
    const rowCount = rowsFor(lastRow);
    this.#rows.set(id, rowCount);
    return mergeWorksheetSnapshotWithDefault({ id, name, rowCount, columnCount: COLUMNS, cellData: cells });
  }

  #run(id: string, params: object): void {
    this.#commands.syncExecuteCommand(id, params);
  }

  #listen(listener: Listener): void {
    this.#commands.onCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#seen = this.#asked;
      if (id === SetFormulaCalculationResultMutation.id) {
        const { unitData } = params as ISetFormulaCalculationResultMutation;
        for (const [sheet, cells] of Object.entries(unitData[BOOK] ?? {}))
          if (cells) listener.results(sheet, cells);
      }
      if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
        const ended = state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
        if (ended && this.#seen === this.#asked) listener.idle();
      }
    });
  }
}
