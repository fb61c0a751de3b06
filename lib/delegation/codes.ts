/** What the rules of this room can find. */
export type DelegationCode = never;
