export type Severity = 'error' | 'warning' | 'info'

/** What a message is made of. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>

/** The two languages of messages: Vietnamese first. */
export interface Words {
  readonly vi: string
  readonly en: string
}

/** A message with its data filled in. */
export interface Message {
  readonly vi: (data: Data) => string
  readonly en: (data: Data) => string
  /** What to do about it, where that differs from the rule's advice. */
  readonly advice?: Words
}
