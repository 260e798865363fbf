/** One field that differs: its label, what the person typed, and what somebody else stored meanwhile. */
export type Difference = { label: string; mine: string; theirs: string };
