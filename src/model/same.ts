/** `true` where each of two types is one of the other, `never` where they differ. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never

/** A type as zod infers it: what is read-only can be written to. */
export type Plain<T> = [T] extends [string] ? T : T extends readonly (infer I)[] ? Plain<I>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T
