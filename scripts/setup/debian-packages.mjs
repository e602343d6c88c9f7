/** Which Debian package brings a library that the runtime's executable asks for. */
const PACKAGE_OF = new Map([
  ['libasound.so.2', 'libasound2'],
  ['libatk-1.0.so.0', 'libatk1.0-0'],
  ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
  ['libatspi.so.0', 'libatspi2.0-0'],
  ['libcairo.so.2', 'libcairo2'],
  ['libcups.so.2', 'libcups2'],
  ['libdbus-1.so.3', 'libdbus-1-3'],
  ['libdrm.so.2', 'libdrm2'],
  ['libexpat.so.1', 'libexpat1'],
  ['libgbm.so.1', 'libgbm1'],
  ['libgdk-3.so.0', 'libgtk-3-0'],
  ['libgio-2.0.so.0', 'libglib2.0-0'],
  ['libglib-2.0.so.0', 'libglib2.0-0'],
  ['libgobject-2.0.so.0', 'libglib2.0-0'],
  ['libgtk-3.so.0', 'libgtk-3-0'],
  ['libnspr4.so', 'libnspr4'],
  ['libnss3.so', 'libnss3'],
  ['libnssutil3.so', 'libnss3'],
  ['libpango-1.0.so.0', 'libpango-1.0-0'],
  ['libsmime3.so', 'libnss3'],
  ['libudev.so.1', 'libudev1'],
  ['libX11.so.6', 'libx11-6'],
  ['libX11-xcb.so.1', 'libx11-xcb1'],
  ['libxcb.so.1', 'libxcb1'],
  ['libxcb-dri3.so.0', 'libxcb-dri3-0'],
  ['libXcomposite.so.1', 'libxcomposite1'],
  ['libXcursor.so.1', 'libxcursor1'],
  ['libXdamage.so.1', 'libxdamage1'],
  ['libXext.so.6', 'libxext6'],
  ['libXfixes.so.3', 'libxfixes3'],
  ['libXi.so.6', 'libxi6'],
  ['libxkbcommon.so.0', 'libxkbcommon0'],
  ['libXrandr.so.2', 'libxrandr2'],
  ['libXrender.so.1', 'libxrender1'],
  ['libxshmfence.so.1', 'libxshmfence1'],
  ['libXss.so.1', 'libxss1'],
  ['libXtst.so.6', 'libxtst6'],
])

/** Renamed when Debian and Ubuntu moved to 64-bit time. */
const RENAMED = new Set([
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
])

/**
 * The libraries that `ldd` could not find.
 * @param {string} listing what `ldd` printed
 */
export function missingLibraries(listing) {
  return [...listing.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => `${name}`)
}

/**
 * The packages that bring the libraries, once each, in order, and the libraries no package is known for.
 * @param {readonly string[]} libraries
 * @param {(name: string) => boolean} isOffered whether the system's package lists have a package of that name
 */
export function packagesFor(libraries, isOffered) {
  const known = libraries.map((name) => PACKAGE_OF.get(name)).filter((name) => name !== undefined)
  return {
    packages: [...new Set(known)].sort().map((name) => currentName(name, isOffered)),
    unknown: libraries.filter((name) => !PACKAGE_OF.has(name)),
  }
}

/**
 * @param {string} name
 * @param {(name: string) => boolean} isOffered
 */
function currentName(name, isOffered) {
  return RENAMED.has(name) && isOffered(`${name}t64`) ? `${name}t64` : name
}
