/** A change of terms is a conversation with the client: it must be worth a thousandth of turnover. Our choice. */
export const LEAST_GAIN = 0.001;
