import { createRoot } from 'react-dom/client';
import { makeActivity } from '../src/hosts/sheets/client/activity';
import { callServer, type ScriptRun } from '../src/hosts/sheets/client/callServer';
import { sheetsWorkbook } from '../src/hosts/sheets/client/sheetsWorkbook';
import { Pane } from './Pane';
import { SheetsActivity } from './sheetsActivity';

declare const google: { readonly script: { readonly run: ScriptRun } };

// Each read of `run` gives a runner of its own, so that two calls never share handlers.
const activity = makeActivity();
const server = callServer(() => google.script.run, activity);
const workbook = sheetsWorkbook({ server, activity, onReturn, wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) });

function onReturn(returned: () => void): () => void {
  window.addEventListener('focus', returned);
  return () => window.removeEventListener('focus', returned);
}

createRoot(document.getElementById('pane')!).render(
  <>
    <SheetsActivity activity={activity} language={navigator.language.startsWith('fr') ? 'fr' : 'en'} />
    <Pane workbook={workbook} />
  </>,
);
