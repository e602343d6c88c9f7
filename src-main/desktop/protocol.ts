import { protocol, type Session } from 'electron'
import { readFileSync } from 'node:fs'
import { extname, resolve, sep } from 'node:path'

export const appOrigin = 'app://atlas'

/** What may be loaded into our page, and from where: only ourselves. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/**
 * Serves the files under `folder` as `app://atlas/…`; `dressed` may add to a page what only this start knows.
 *
 * By the older of Electron's two calls: the newer one wraps each answer in the `Response` of Node, and loading that alone
 * holds up the first page by 50 ms.
 */
export function serveFolder(session: Session, folder: string, dressed: (page: string, url: string) => string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
  session.protocol.registerBufferProtocol('app', ({ url, method }, answer) => {
    const path = servedPath(url, folder)
    const body = path === undefined || method !== 'GET' ? undefined : bytesOf(path)
    if (path === undefined || !body) answer({ statusCode: 404, data: Buffer.alloc(0) })
    else
      answer({
        data: path.endsWith('.html') ? Buffer.from(dressed(body.toString(), url)) : body,
        mimeType: mimeType(path),
        headers: headersFor(path),
      })
  })
}

// fs rather than net.fetch('file:'), which rejects on a missing file; and at once, for the round through the thread pool
// takes several times as long as reading a file that the system has in memory.
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** The file that answers `url`, or `undefined` for another host or for a path that leaves the folder. */
export function servedPath(url: string, folder: string): string | undefined {
  const { protocol: scheme, host, pathname } = new URL(url)
  if (scheme !== 'app:' || host !== 'atlas') return undefined
  const words = decoded(pathname)
  if (words === undefined || words.includes('\0') || words.includes('\\')) return undefined
  const root = resolve(folder)
  const path = resolve(root, `.${words === '/' ? '/index.html' : words}`)
  return path.startsWith(root + sep) ? path : undefined
}

export function mimeType(path: string): string {
  return mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': mimeType(path),
    'x-content-type-options': 'nosniff',
    'content-security-policy': contentSecurityPolicy,
    // The name of a built file changes with its content; only the page itself keeps its name.
    'cache-control': path.endsWith('.html') ? 'no-cache' : 'max-age=31536000, immutable',
  }
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}
