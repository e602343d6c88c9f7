import type { App, Session } from 'electron'

let refused = 0

/** How many requests to the outside were cancelled since the start. */
export const refusedCount = (): number => refused

/**
 * Chromium's own conversations with the outside: updates of its parts, name look-ups ahead of need, reports, proxy search.
 * Must be called before the app is ready.
 */
export function silenceChromium(app: App): void {
  const { commandLine } = app
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-default-apps',
    'disable-breakpad',
    'no-pings',
    'dns-prefetch-disable',
    'no-proxy-server',
    'disable-quic',
  ]) {
    commandLine.appendSwitch(name)
  }
  // No name ever resolves, so that nothing that slips through can reach a host.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  const without = [
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'MediaRouter',
    'Translate',
    'AutofillServerCommunication',
  ]
  const given = commandLine.getSwitchValue('disable-features')
  commandLine.appendSwitch('disable-features', [...(given === '' ? [] : [given]), ...without].join(','))
}

/** Cancels and counts every request that does not stay inside the program. */
export function refuseNetwork(session: Session, alsoAllowed?: string): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  // Spelling dictionaries would otherwise be fetched from the maker of Chromium.
  session.setSpellCheckerDictionaryDownloadURL('app://atlas/no-dictionaries/')
  // Every scheme that can leave the program; our own files are not sent round through here at each start.
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, (details, answer) => {
    const stays = staysInside(details.url) || (alsoAllowed !== undefined && details.url.startsWith(alsoAllowed))
    if (!stays) refused += 1
    answer({ cancel: !stays })
  })
}

/** True for addresses that are answered without leaving the program. */
export function staysInside(url: string): boolean {
  return /^(?:app:\/\/atlas\/|devtools:|blob:app:\/\/atlas\/|data:)/.test(url)
}
