export const WORDS: Readonly<Record<string, { readonly words: string; readonly properties: Readonly<Record<string, string>> }>> = {}
