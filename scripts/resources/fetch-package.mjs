import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sourcePackages } from './source-packages.mjs'

/** The folder of an unpacked source package, fetched once, its archive checked against the pinned digest. */
export function fetchPackage(name, cacheFolder) {
  const { version, integrity } = sourcePackages[name]
  const folder = join(cacheFolder, `${name.replaceAll('/', '_')}-${version}`)
  if (existsSync(folder)) return join(folder, 'package')
  const unpacking = `${folder}.part`
  rmSync(unpacking, { recursive: true, force: true })
  mkdirSync(unpacking, { recursive: true })
  const archive = packedArchive(`${name}@${version}`, unpacking)
  const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (digest !== integrity) throw new Error(`${name}@${version}: archive digest ${digest} is not ${integrity}`)
  execFileSync('tar', ['-xzf', archive, '-C', unpacking])
  rmSync(archive)
  // Renamed last: an interrupted run never leaves a folder that looks whole.
  renameSync(unpacking, folder)
  return join(folder, 'package')
}

function packedArchive(spec, folder) {
  const windows = process.platform === 'win32'
  const folderWord = windows ? `"${folder}"` : folder
  execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folderWord], { shell: windows })
  const archives = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
  if (archives.length !== 1) throw new Error(`${spec}: expected one archive, found ${archives.length}`)
  return join(folder, archives[0])
}
