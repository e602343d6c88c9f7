import { createHash } from 'node:crypto'
import { sourcePackages } from './source-packages.mjs'

/** What the generated files were made from and what they must be: `files` maps a path under resources/ to its SHA-256. */
export function manifest(files) {
  return {
    format: 'sister-city-atlas/generated-resources',
    sources: Object.fromEntries(
      Object.entries(sourcePackages).map(([name, { version, integrity }]) => [`${name}@${version}`, integrity]),
    ),
    files: Object.fromEntries([...files].sort().map(([path, text]) => [path, sha256(text)])),
  }
}

/** Hexadecimal SHA-256 of a text in UTF-8. */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}
