/** A message between the two halves of pdf.js. */
interface Told {
  readonly data: unknown
}

type Listener = (event: Told) => void

/** One end of a channel, as pdf.js asks for it. */
export interface Port {
  readonly postMessage: (message: unknown, transfer?: readonly unknown[]) => void
  readonly addEventListener: (kind: string, listener: Listener, options?: { readonly signal?: AbortSignal }) => void
  readonly removeEventListener: (kind: string, listener: Listener) => void
}

/**
 * Two ends of a channel. Once `spent` says of a message that enough was told, nothing more is: whoever waits, waits in vain, and no page that draws
 * itself without end goes on drawing.
 */
export function channel(spent: (message: unknown) => boolean): [Port, Port] {
  const listeners: [Set<Listener>, Set<Listener>] = [new Set(), new Set()]
  let [over, last] = [false, Promise.resolve()]
  const end = (own: 0 | 1): Port => ({
    postMessage: (message, transfer = []) => {
      if (over) return
      over = spent(message)
      if (over) return
      const data: unknown = structuredClone(message, { transfer: transfer as ArrayBuffer[] })
      last = last.then(() => {
        for (const listener of listeners[own === 0 ? 1 : 0]) listener({ data })
      })
    },
    addEventListener: (_kind, listener, options) => {
      listeners[own].add(listener)
      options?.signal?.addEventListener('abort', () => listeners[own].delete(listener))
    },
    removeEventListener: (_kind, listener) => void listeners[own].delete(listener),
  })
  return [end(0), end(1)]
}
