/**
 * The one place that names Microsoft's deprecated helper package. `ExcelUtilities.forceCreateSheet` would delete a sheet
 * before anyone could undo it, and `Utilities.host` says what `Office.context` says; what is worth having is the report
 * of a refused batch with its statement, for whoever opens the console. It is fetched only when there is one.
 */
export async function reportRefusal(error: unknown): Promise<void> {
  const { Utilities } = await import('@microsoft/office-js-helpers');
  Utilities.log(error as Error);
}
