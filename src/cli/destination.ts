import { write, writing } from '../host/files.js'
import type { mirrored } from '../host/paths.js'
import { print, type Io } from './io.js'

/** Where plans go as data: nothing of them is kept. */
export interface Destination {
  /** Takes what comes of one file. */
  readonly add: (file: string, pieces: Iterable<string>) => Promise<void>
  /** Whether what was added stays there if the run ends early: one file of all plans is there whole or not at all. */
  readonly lasting: boolean
  /** What hindered all that follows, or null. */
  readonly hindrance: () => unknown
  /** Puts the file of all plans in its place, or takes it back. */
  readonly end: (wanted: boolean) => Promise<void>
}

/** One file after another on standard output. */
export function toOutput({ stdout }: Io): Destination {
  return { add: (_, pieces) => print(stdout, pieces), lasting: true, hindrance: () => null, end: async () => undefined }
}

/** A file each, where the folder has it (`mirrored`). */
export function toFolder(places: ReturnType<typeof mirrored>, cwd: string): Destination {
  return { add: (file, pieces) => write(places.get(file) ?? file, cwd, pieces), lasting: true, hindrance: () => null, end: async () => undefined }
}

/** All of them into one file. What hinders it (a full disk) hinders the rest too. */
export async function toFile(path: string, io: Io): Promise<Destination> {
  const place = await writing(path, io.cwd, io.apart?.temporary)
  let hindrance: unknown = null
  const tried = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      hindrance = error
      await place.abandon()
    }
  }
  return {
    add: (_, pieces) => tried(() => place.add(pieces)),
    lasting: false,
    hindrance: () => hindrance,
    end: async (wanted) => {
      if (hindrance !== null) return
      await (wanted ? tried(place.finish) : place.abandon())
    },
  }
}
