/** `true` where each of two types is one of the other, `never` where they differ. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
