import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, TableRegular } from '@fluentui/react-icons';
import type { Place } from '../../src/hosts/workbook';
import { placeLabel } from '../format/placeLabel';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';

/** The tables of the workbook, each with "use this table". */
export function PlaceList({ places, used, onUse, onLook }: {
  readonly places: readonly Place[]; readonly used: string | null; readonly onUse: (place: Place) => void; readonly onLook: () => void;
}) {
  const { say } = useLanguage();
  return (
    <div>
      <div className="vigie-section-head">
        <h3>{say(dataTexts.tablesFound)}</h3>
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} aria-label={say(dataTexts.lookAgain)} title={say(dataTexts.lookAgain)} onClick={onLook} />
      </div>
      {places.length === 0 && <p className="vigie-hint">{say(dataTexts.noTable)}</p>}
      <ul className="vigie-places">
        {places.map((place, rank) => (
          <li key={place.id}>
            <TableRegular aria-hidden="true" />
            <span className="vigie-place-name"><b>{placeLabel(place)}</b><small>{say(dataTexts.size(place.rows, place.columns))}</small></span>
            {place.id === used
              ? <span className="vigie-tag">{say(dataTexts.used)}</span>
              : <Button size="small" appearance={rank === 0 && used === null ? 'primary' : 'secondary'} onClick={() => onUse(place)} aria-label={`${say(dataTexts.useThis)} — ${placeLabel(place)}`}>{say(dataTexts.useThis)}</Button>}
          </li>
        ))}
      </ul>
    </div>
  );
}
