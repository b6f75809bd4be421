import { useId, type ReactNode } from 'react';

/** A part of a view under its own heading. */
export function Section({ title, hint, action, children }: {
  readonly title: string; readonly hint?: string | undefined; readonly action?: ReactNode; readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="vigie-section" aria-labelledby={id}>
      <div className="vigie-section-head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      {hint !== undefined && <p className="vigie-hint">{hint}</p>}
      {children}
    </section>
  );
}
