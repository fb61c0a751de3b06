/** What the rules of this room can find. */
export type CouncilCode = never;
