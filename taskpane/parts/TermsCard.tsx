import { Link } from '@fluentui/react-components';
import { limitUse } from '../../src/terms/creditLimit';
import type { Analysis } from '../analysis/analysis';
import type { TermsLine } from '../analysis/termsStudy';
import { formatMoney } from '../format/formatMoney';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { LIMIT_USES, termsTexts } from '../texts/termsTexts';
import { todayTexts } from '../texts/todayTexts';
import { GradeBadge } from './GradeBadge';

/** What to agree with one client: the step, why, and how far its credit limit is used. */
export function TermsCard({ line, analysis, onOpen }: { readonly line: TermsLine; readonly analysis: Analysis; readonly onOpen: (client: number) => void }) {
  const { say, language } = useLanguage();
  const { figures } = analysis;
  const { terms, limit, credit } = line.decided;
  const use = limitUse(limit.used, credit.open);
  const money = (minor: number): string => formatMoney(minor, figures, language, true);
  const agreed = analysis.record(line.client)?.creditLimit ?? null;
  return (
    <li className="vigie-card">
      <div className="vigie-card-head">
        <GradeBadge grade={analysis.clients[line.client]?.grade ?? null} />
        <Link as="button" className="vigie-card-name" title={say(todayTexts.openClient(line.name))} onClick={() => onOpen(line.client)}>{line.name}</Link>
        {line.gain > 0 && <b className="vigie-money">{say(termsTexts.gain(`+${money(line.gain)}`))}</b>}
      </div>
      <p className="vigie-card-why">
        <b>{say(line.changes ? termsTexts.fromTo(terms.current?.text ?? null, terms.suggested.text) : terms.suggested.text)}</b>
        {terms.cappedByLaw && <> <span className="vigie-tag vigie-tag-atRisk">{say(termsTexts.aboveLaw)}</span></>}
      </p>
      <p className="vigie-card-why">{say(terms.reason())}</p>
      <div className="vigie-limit">
        <small>
          {say(termsTexts.limit(money(credit.open), money(limit.limit)))}
          {agreed !== null && ` · ${say(termsTexts.agreedLimit(money(agreed * 10 ** figures.minorDigits)))}`}
        </small>
        {use !== 'low' && <span className={`vigie-tag vigie-tag-use-${use}`}>{say(LIMIT_USES[use])}{limit.used !== null && limit.used > 1 && ` (${formatShare(limit.used, language)})`}</span>}
      </div>
      <details className="vigie-details">
        <summary>{say(termsTexts.more)}</summary>
        <p>{say(terms.backWhen())}</p>
        {terms.assumptions().map((text) => <p key={text.en}>{say(text)}</p>)}
        <p>{say(termsTexts.law(terms.cap.rule))}</p>
      </details>
    </li>
  );
}
