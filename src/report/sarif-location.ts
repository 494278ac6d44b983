import type { ArtifactLocation, Location, Region } from 'sarif'
import type { Place } from '../model/place.js'
import type { View } from './reporter.js'
import { where } from './where.js'

/** A place in a file: the region, and the place on paper, as far as they are known. */
export function location(path: string, view: Pick<View, 'files' | 'language'>, region?: Region, place: Place = []): Location {
  const innermost = place.at(-1)
  return {
    physicalLocation: { artifactLocation: artifact(path, view), ...(region ? { region } : {}) },
    ...(innermost
      ? {
          logicalLocations: [{
            name: where([innermost], view.language),
            fullyQualifiedName: where(place, view.language),
            kind: innermost.kind,
            properties: { place: [...place] },
          }],
        }
      : {}),
  }
}

/** A file by its address: from the folder of the run, or whole where it lies outside. */
export function artifact(path: string, { files: { folder, path: named } }: Pick<View, 'files'>): ArtifactLocation {
  const relative = named(path)
  // `D:/plans/a.txt`: on another drive than the run.
  if (/^[A-Za-z]:\//.test(relative)) return { uri: `file:///${relative.slice(0, 2)}${encoded(relative.slice(2))}` }
  const uri = encoded(relative)
  const inside = !relative.startsWith('../') && !relative.startsWith('/')
  if (inside) return { uri, uriBaseId: '%SRCROOT%' }
  return { uri: folder === null ? uri : new URL(uri, folder).href }
}

/** A path in the letters of an address. */
function encoded(path: string): string {
  return path.split('/').map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))).join('/')
}
