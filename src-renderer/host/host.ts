import type { AtlasBridge, CallName, HostCalls } from '#contract/host.ts'
import type { HostEvents } from '#contract/window.ts'
import { HostProblem } from './host-problem.ts'
import { standIn } from './stand-in.ts'

declare global {
  interface Window {
    readonly atlas?: AtlasBridge
  }
}

let replaced: HostCalls | undefined
let real: HostCalls | undefined

/** The desktop: the real one in our own window, a stand-in in memory in a browser or a test. */
export function host(): HostCalls {
  return (replaced ??= desktop() ?? standIn())
}

/** True where a real desktop answers. */
export const isOnDesktop = (): boolean => typeof window !== 'undefined' && window.atlas !== undefined

/** Listens to what the desktop says without being asked, until the returned function is called. */
export function onNews<E extends keyof HostEvents>(event: E, listener: (news: HostEvents[E]) => void): () => void {
  const bridge = typeof window === 'undefined' ? undefined : window.atlas
  // A browser has no desktop that says anything.
  return bridge ? bridge.on(event, listener) : () => undefined
}

/** For tests: a fresh stand-in, with some calls replaced. */
export function useStandIn(calls: Partial<HostCalls> = {}): HostCalls {
  replaced = { ...standIn(), ...calls }
  return replaced
}

function desktop(): HostCalls | undefined {
  const bridge = typeof window === 'undefined' ? undefined : window.atlas
  if (!bridge) return undefined
  return (real ??= new Proxy({} as HostCalls, {
    get: (_, name) => (name === 'then' ? undefined : calling(bridge, String(name) as CallName)),
  }))
}

function calling(bridge: AtlasBridge, name: CallName): (arg?: unknown) => Promise<unknown> {
  return async (arg) => {
    const answer = await bridge.call(name, arg)
    if (answer.ok) return answer.value
    throw new HostProblem(answer.code, answer.message)
  }
}
