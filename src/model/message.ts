/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info'

/** What a message is made of, by names of the rule’s own. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>

/** The two languages of messages: Vietnamese first. */
export interface Words {
  /** Vietnamese. */
  readonly vi: string
  /** English. */
  readonly en: string
}

/** What to do, in both languages: the same for each finding, or made of the message's data and of what should stand there instead. */
export interface Advice {
  /** In Vietnamese. */
  readonly vi: string | ((data: Data, expected: readonly string[]) => string)
  /** In English. */
  readonly en: string | ((data: Data, expected: readonly string[]) => string)
}

/** A message with its data filled in. */
export interface Message {
  /** In Vietnamese. */
  readonly vi: (data: Data) => string
  /** In English. */
  readonly en: (data: Data) => string
  /** What to do about it, where that differs from “Sửa thành …” with what is expected, and from the rule's advice where nothing is. */
  readonly advice?: Advice
}
