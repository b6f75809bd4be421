/** The library's own editor, which has the keyboard while no cell is being edited too. */
const CELL_EDITOR = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';

/**
 * F6 goes from the sheet to the pane and back, as in Excel, each time to where one was. In the sheet the Tab key moves
 * between cells: without F6 the keyboard alone never came out of it.
 */
export function goBetweenPanes(sheet: HTMLElement, pane: HTMLElement, fold: HTMLButtonElement): void {
  const left = new Map<HTMLElement, Element>();
  for (const part of [sheet, pane]) {
    part.setAttribute('aria-keyshortcuts', 'F6');
    part.addEventListener('focusin', ({ target }) => left.set(part, target as Element));
  }
  const enter = (part: HTMLElement, first: () => Element | null): void => {
    const last = left.get(part);
    const to = last?.isConnected ? last : first();
    if (to instanceof HTMLElement) to.focus();
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!sheet.contains(document.activeElement)) return enter(sheet, () => document.getElementById(CELL_EDITOR));
    if (document.body.classList.contains('folded')) fold.click();
    enter(pane, () => pane.querySelector('[aria-current=page]') ?? pane.querySelector('button'));
  }, true);
}
