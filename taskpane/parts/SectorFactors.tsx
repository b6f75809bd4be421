import { foldName } from '../../src/ledger/foldName';
import type { Options } from '../../src/ledger/options';
import { LARGEST_SECTOR_FACTOR } from '../../src/ledger/sectorFactors';
import { useLanguage } from '../languageContext';
import { shownAnalysis } from '../state/update';
import { settingsTexts } from '../texts/settingsTexts';
import type { ViewProps } from '../views/viewProps';
import { NumberField } from './NumberField';
import { Section } from './Section';

const MOST = 40;

/** The user's own factor for each sector that the Clients table names; the product ships none. */
export function SectorFactors({ state, onOptions }: ViewProps & { readonly onOptions: (change: Partial<Options>) => void }) {
  const { say } = useLanguage();
  const { sectorFactors } = state.settings.options;
  const records = shownAnalysis(state)?.clientsTable?.reading?.clients.values() ?? [];
  const names = new Map<string, string>([...sectorFactors.keys()].map((sector) => [sector, sector]));
  for (const { sector } of records) if (sector !== null) names.set(foldName(sector), sector);
  if (names.size === 0) return null;
  const set = (sector: string, factor: number | null): void => {
    const others = [...sectorFactors].filter(([name]) => name !== sector);
    onOptions({ sectorFactors: new Map(factor === null ? others : [...others, [sector, factor]]) });
  };
  return (
    <Section title={say(settingsTexts.sectors)} hint={say(settingsTexts.sectorsHint)}>
      <div className="vigie-two">
        {[...names].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST).map(([sector, name]) => (
          <NumberField key={sector} label={name} value={sectorFactors.get(sector) ?? null} min={0.01} max={LARGEST_SECTOR_FACTOR} whole={false} optional onValue={(factor) => set(sector, factor)} />
        ))}
      </div>
    </Section>
  );
}
