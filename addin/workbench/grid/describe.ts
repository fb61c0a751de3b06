function describe(grid: HTMLElement): void {
  grid.setAttribute('role', 'grid');
  for (const row of grid.querySelectorAll('.header-rgRow')) row.setAttribute('role', 'row');
  for (const corner of grid.querySelectorAll('.rowHeaders .rgHeaderCell'))
    corner.setAttribute('role', 'columnheader');
  for (const part of grid.querySelectorAll<HTMLElement>('.vertical-inner')) {
    part.setAttribute('role', 'rowgroup');
    part.tabIndex = 0;
  }
}

/**
 * Completes what RevoGrid tells assistive technology: its heading rows are rows, and its scrolling parts can be reached.
 * It builds them late and builds them again, hence the watch.
 */
export function keepDescribed(grid: HTMLElement, signal: AbortSignal): void {
  const watch = new MutationObserver(() => {
    describe(grid);
  });
  watch.observe(grid, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    watch.disconnect();
  });
}
