/** One figure of a card: what it is, how much, and a line to put it in proportion. */
export function Figure({ label, value, note, tone }: {
  readonly label: string; readonly value: string; readonly note?: string | undefined; readonly tone?: 'bad' | undefined;
}) {
  return (
    <div className={tone === 'bad' ? 'vigie-figure vigie-figure-bad' : 'vigie-figure'}>
      <dt>{label}</dt>
      <dd>{value}{note !== undefined && <small>{note}</small>}</dd>
    </div>
  );
}
