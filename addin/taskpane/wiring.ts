import { createExcelPort } from '../excel/excel.js';
import type { ExcelPort } from '../excel/port.js';
import { whenReady, type HostReady } from '../excel/ready.js';

export interface Wired {
  readonly host: HostReady;
  readonly port: ExcelPort;
}

/** The one place where the pane meets the Excel layer; everything else is handed the port. */
export async function wire(): Promise<Wired> {
  const host = await whenReady();
  return { host, port: createExcelPort() };
}
