/** The views, in the order of the navigation. */
export type ViewName = 'today' | 'clients' | 'cash' | 'terms' | 'data' | 'settings';
