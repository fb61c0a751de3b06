/** What the rules of this room can find. */
export type MembershipCode = never;
