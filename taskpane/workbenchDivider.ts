import type { Language } from '../src/base/text';
import { sheetKeys } from './texts/sheetKeys';

const NARROWEST = 300;
const KEY_STEP = 20;

/** The divider between sheet and pane: drawn with the mouse, moved with the arrow keys; its button folds the pane away. */
export function placeDivider(divider: HTMLElement, pane: HTMLElement, toggle: HTMLButtonElement, language: Language): void {
  const widest = (): number => Math.max(NARROWEST, Math.min(720, window.innerWidth - 320));
  const words = language === 'fr'
    ? { open: 'Ouvrir le volet', close: 'Replier le volet', divide: 'Largeur du volet' }
    : { open: 'Open the pane', close: 'Fold the pane away', divide: 'Width of the pane' };
  let width = Math.min(widest(), window.innerWidth < 1100 ? 340 : 400);

  function show(folded: boolean): void {
    document.body.classList.toggle('folded', folded);
    pane.inert = folded;
    const does = folded ? words.open : words.close;
    toggle.title = `${does}\n${sheetKeys[language]}`;
    toggle.setAttribute('aria-label', does);
    toggle.setAttribute('aria-expanded', String(!folded));
    toggle.textContent = folded ? '‹' : '›';
  }
  function resize(wanted: number): void {
    width = Math.round(Math.min(widest(), Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
    divider.setAttribute('aria-valuemin', String(NARROWEST));
    divider.setAttribute('aria-valuemax', String(widest()));
  }

  divider.setAttribute('aria-label', words.divide);
  divider.addEventListener('pointerdown', (event) => {
    if (event.target === toggle) return;
    divider.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') resize(width + KEY_STEP);
    else if (event.key === 'ArrowRight') resize(width - KEY_STEP);
    else return;
    event.preventDefault();
  });
  toggle.addEventListener('click', () => show(!document.body.classList.contains('folded')));
  window.addEventListener('resize', () => resize(width));
  resize(width);
  show(window.innerWidth < 640);
}
