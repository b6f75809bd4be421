import type { ReactNode } from 'react';
import { useLanguage } from '../languageContext';
import { frameTexts } from '../texts/frameTexts';

/** A chart, and its figures as a table for whoever cannot see it or wants to read them. */
export function ChartFrame({ columns, rows, children }: {
  readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly children: ReactNode;
}) {
  const { say } = useLanguage();
  return (
    <figure className="vigie-chart">
      {children}
      <details className="vigie-details">
        <summary>{say(frameTexts.chartData)}</summary>
        <table className="vigie-table">
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>{rows.map((row, at) => <tr key={at}>{row.map((cell, column) => <td key={column}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </details>
    </figure>
  );
}
