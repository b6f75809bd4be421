import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import type { Options } from '../../src/ledger/options';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { ledgerFormula } from '../analysis/ledgerFormula';
import { useLanguage } from '../languageContext';
import { SETTINGS_NAMES } from '../lists/settingsNames';
import { FormulaLine } from '../parts/FormulaLine';
import { GradeBounds } from '../parts/GradeBounds';
import { NumberField } from '../parts/NumberField';
import { ReminderSettings } from '../parts/ReminderSettings';
import { Section } from '../parts/Section';
import { SectorFactors } from '../parts/SectorFactors';
import { TemplatesSection } from '../parts/TemplatesSection';
import { LossRates } from '../parts/LossRates';
import { TermsSettings } from '../parts/TermsSettings';
import { shownAnalysis } from '../state/update';
import { frameTexts } from '../texts/frameTexts';
import { settingsTexts } from '../texts/settingsTexts';
import type { ViewProps } from './viewProps';

/** Everything a user can set; kept in the workbook, and on a sheet for formulas where the user asks for it or the host is ours. */
export function SettingsView({ state, effects, dispatch }: ViewProps) {
  const { say } = useLanguage();
  const { settings } = state;
  const { options } = settings;
  const set = (change: Partial<Options>): void => effects.change({ ...settings, options: { ...options, ...change } });
  const analysis = shownAnalysis(state);
  // Files are opened where the host follows the pane: there the name is the pane's ledger.
  const followed = effects.openFile !== undefined;
  const ledgerOf = (place: string): string => ledgerFormula(followed || settings.onSheet ? 'Ledger' : place, state, followed, state.separator);
  const currencies = (analysis?.reading ?? (state.stage === 'refused' ? state.reading : null))?.ledger.currencies.filter((code) => code !== '') ?? [];
  return (
    <>
      <Section title={say(settingsTexts.display)}>
        <Field size="small" className="vigie-field" label={say(settingsTexts.language)}>
          <Select value={settings.language ?? ''} onChange={(_, { value }) => effects.change({ ...settings, language: value === 'fr' || value === 'en' ? value : null })}>
            <option value="">{say(settingsTexts.hostLanguage)}</option><option value="fr">Français</option><option value="en">English</option>
          </Select>
        </Field>
      </Section>
      <Section title={say(settingsTexts.reading)}>
        <NumberField label={say(settingsTexts.defaultTerms)} hint={say(settingsTexts.defaultTermsHint)} value={options.defaultTerms} max={365} optional onValue={(defaultTerms) => set({ defaultTerms })} />
        <NumberField label={say(settingsTexts.tolerance)} hint={say(settingsTexts.toleranceHint)} value={options.tolerance} max={1000} whole={false} onValue={(tolerance) => set({ tolerance: tolerance ?? DEFAULT_OPTIONS.tolerance })} />
        <Field size="small" className="vigie-field" label={say(settingsTexts.currency)} hint={say(settingsTexts.currencyHint)}>
          <Select value={options.currency ?? ''} onChange={(_, { value }) => set({ currency: value === '' ? null : value })}>
            <option value="">{say(settingsTexts.onlyCurrency)}</option>
            {[...new Set([...currencies, ...(options.currency === null ? [] : [options.currency])])].map((code) => <option key={code} value={code}>{code}</option>)}
          </Select>
        </Field>
        <Field size="small" className="vigie-field" label={say(settingsTexts.dateOrder)}>
          <Select value={options.dateOrder ?? ''} onChange={(_, { value }) => set({ dateOrder: value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : null })}>
            <option value="">{say(settingsTexts.dateAuto)}</option>
            {(['dmy', 'mdy', 'ymd'] as const).map((order) => <option key={order} value={order}>{say(settingsTexts[order])}</option>)}
          </Select>
        </Field>
      </Section>
      <Section title={say(settingsTexts.measures)}>
        <NumberField label={say(settingsTexts.grace)} hint={say(settingsTexts.graceHint)} value={options.grace} max={365} onValue={(grace) => set({ grace: grace ?? DEFAULT_OPTIONS.grace })} />
        <NumberField label={say(settingsTexts.dsoDays)} value={options.dsoDays} min={1} max={3660} onValue={(dsoDays) => set({ dsoDays: dsoDays || DEFAULT_OPTIONS.dsoDays })} />
        <GradeBounds key={options.gradeBounds.join()} bounds={options.gradeBounds} onBounds={(gradeBounds) => set({ gradeBounds })} />
      </Section>
      <ReminderSettings options={options} onOptions={set} />
      <TemplatesSection {...{ state, effects, dispatch }} />
      <TermsSettings {...{ state, effects, dispatch }} onOptions={set} />
      <LossRates {...{ state, effects, dispatch }} onOptions={set} />
      <SectorFactors {...{ state, effects, dispatch }} onOptions={set} />
      <Section title={say(settingsTexts.inFormulas)} hint={say(settingsTexts.inFormulasHint)}>
        {analysis && (
          <>
            <Button size="small" onClick={effects.prepareFormulas}>{say(settingsTexts.writeSheet)}</Button>
            <FormulaLine label={say(settingsTexts.example)} separator={state.separator} name="RISKSCORE" values={['A2', ledgerOf(analysis.place.formula), SETTINGS_NAMES.asOf, '', '', SETTINGS_NAMES.options]} />
          </>
        )}
        {!analysis && <p className="vigie-hint">{say(frameTexts.noLedger)}</p>}
      </Section>
      <Section title={say(settingsTexts.privacy)}>
        <p className="vigie-hint">{say(settingsTexts.privacyText)} {say(settingsTexts.kept)}</p>
        <Checkbox
          label={say(settingsTexts.scorePersons)} checked={options.scoreNaturalPersons}
          onChange={(_, { checked }) => {
            set({ scoreNaturalPersons: checked === true });
            if (checked === true) dispatch({ type: 'noticed', notice: { tone: 'warning', text: settingsTexts.scorePersonsNotice } });
          }}
        />
        <p className="vigie-hint">{say(settingsTexts.scorePersonsHint)}</p>
        <Button size="small" appearance="subtle" onClick={() => effects.change({ ...settings, options: { ...DEFAULT_OPTIONS, mapping: options.mapping } })}>{say(settingsTexts.reset)}</Button>
      </Section>
    </>
  );
}
