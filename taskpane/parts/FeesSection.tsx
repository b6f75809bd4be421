import { Link } from '@fluentui/react-components';
import type { FeesStudy } from '../analysis/feesStudy';
import { formatDay } from '../format/formatDay';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { feesWritten } from '../lists/termsWritten';
import { clientTexts } from '../texts/clientTexts';
import { dataTexts } from '../texts/dataTexts';
import { termsTexts } from '../texts/termsTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { pageOf } from './pageOf';
import { Pager } from './Pager';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

const PAGE = 15;
/** From this many days before the end of the limitation a claim is worth a warning. */
const SOON = 365;

/** What late payers owe by law beside their invoices, the largest sum first, with what it rests on. */
export function FeesSection({ state, analysis, effects, dispatch, fees }: AnalysisViewProps & { readonly fees: FeesStudy }) {
  const { say, language } = useLanguage();
  const { figures, place, asOf } = analysis;
  const { feePage } = state.lists;
  const money = (minor: number): string => formatMoney(minor, figures, language);
  const some = fees.lines.length > 0;
  return (
    <Section title={say(termsTexts.feesTitle)} action={some && <WriteButton of={say(termsTexts.feesTitle)} onWrite={() => effects.write(feesWritten(analysis, fees, language))} />}>
      <p className="vigie-lead">{say(some ? termsTexts.feesLead(money(fees.total), fees.lines.length) : termsTexts.feesNone)}</p>
      {[...fees.assumptions, termsTexts.feesNote, ...(fees.persons > 0 ? [termsTexts.feesPersons(fees.persons)] : [])].map((text) => <p key={text.en} className="vigie-hint">{say(text)}</p>)}
      {some && (
        <table className="vigie-table vigie-invoices">
          <thead><tr>
            <th scope="col">{say(clientTexts.invoice)}<small>{say(clientTexts.client)}, {say(clientTexts.open)}</small></th>
            <th scope="col" className="vigie-money">{say(termsTexts.fees)}<small>{say(termsTexts.interest)} + {say(termsTexts.indemnity)}</small></th>
          </tr></thead>
          <tbody>
            {pageOf(fees.lines, feePage, PAGE).map((line) => (
              <tr key={line.row}>
                <th scope="row">
                  <Link as="button" title={say(dataTexts.goTo(line.row))} onClick={() => effects.goTo(place, line.row, 1)}>{line.number}</Link>
                  <small>{analysis.clients[line.client]!.name}</small>
                  <small>{formatMoney(line.open, figures, language, true)} · {say(clientTexts.stateLate(line.daysLate))}</small>
                  {line.claimableUntil !== null && line.claimableUntil - asOf < SOON && <small className="vigie-bad">{say(termsTexts.expiresSoon(formatDay(line.claimableUntil, language)))}</small>}
                </th>
                <td className="vigie-money">{money(line.total)}<small>{say(termsTexts.parts(money(line.interest), formatMoney(line.indemnity, figures, language, true)))}</small></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager page={feePage} size={PAGE} count={fees.lines.length} onPage={(page) => dispatch({ type: 'listChanged', list: { feePage: page } })} />
    </Section>
  );
}
