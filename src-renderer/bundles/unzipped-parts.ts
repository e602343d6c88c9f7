import { unzipSync, type UnzipFileInfo } from 'fflate'
import { ImportRefused, importLimits, reasonText, refuseImport } from './import-refused.ts'

const mega = 1024 * 1024

/** The parts of a ZIP whose names fit, unpacked; refuses what would be too many, too much or packed too well. */
export function unzippedParts(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const { mostFiles, mostUnpacked, mostRatio } = importLimits
  let [count, size] = [0, 0]
  const filter = (file: UnzipFileInfo): boolean => {
    count += 1
    if (count > mostFiles) refuseImport({ kind: 'zip-too-full', files: count, most: mostFiles })
    if (!isWanted(file.name)) return false
    size += file.originalSize
    const isBomb = file.originalSize > mega && file.originalSize > Math.max(1, file.size) * mostRatio
    if (size > mostUnpacked || isBomb) refuseImport({ kind: 'zip-too-large', megabytes: Math.ceil(size / mega), most: Math.floor(mostUnpacked / mega) })
    return true
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })))
  } catch (problem) {
    if (problem instanceof ImportRefused) throw problem
    return refuseImport({ kind: 'broken-zip', reason: reasonText(problem) })
  }
}
