/** The mark: a lookout's light over a horizon. */
export function Mark() {
  return (
    <svg className="vigie-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 3 4.5 13h11z" fill="currentColor" opacity="0.28" />
      <circle cx="10" cy="4.5" r="2.3" fill="currentColor" />
      <path d="M2 15.5h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
