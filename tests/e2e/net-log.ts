interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> }
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[]
}

const inside = /^(?:app:\/\/atlas\/|devtools:|data:|blob:|about:|chrome:|chrome-untrusted:|chrome-error:|file:)/

/** What a net log of Chromium tells of requests, look-ups and connections to the outside, one line each. */
export function outsideJobs(text: string): readonly string[] {
  const { constants, events } = parsed(text)
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]))
  if (names.size === 0 || events.length === 0) throw new Error('The net log is empty.')
  return events.flatMap(({ type, params = {} }) => {
    const name = names.get(type) ?? ''
    const url = typeof params['url'] === 'string' ? params['url'] : undefined
    if (name.startsWith('URL_REQUEST') && url !== undefined && !inside.test(url)) return [`${name} ${url}`]
    const host = params['host'] ?? params['hostname'] ?? params['group_id']
    if (/^(?:HOST_RESOLVER_MANAGER_(?:REQUEST|JOB)|SOCKET_POOL_CONNECT_JOB|TCP_CONNECT|UDP_CONNECT|SSL_CONNECT)/.test(name) && !isOfThisMachine(host, params)) return [`${name} ${JSON.stringify(params)}`]
    return []
  })
}

/** A log that was not closed ends in the middle of its list. */
function parsed(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog
  }
}

/** The driver of the tests talks to the app over this machine's own loopback. */
function isOfThisMachine(host: unknown, params: Readonly<Record<string, unknown>>): boolean {
  const said = `${typeof host === 'string' ? host : ''} ${JSON.stringify(params)}`
  return /\b(?:127\.0\.0\.1|localhost|\[?::1\]?)\b/.test(said) || (host === undefined && Object.keys(params).length === 0)
}
