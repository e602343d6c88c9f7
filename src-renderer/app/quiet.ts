/** Resolves when nothing under `root` has changed for `milliseconds`, or after `longest` at the latest. */
export function quiet(root: Node, milliseconds: number, longest: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect()
      clearTimeout(last)
      clearTimeout(pause)
      resolve()
    }
    const observer = new MutationObserver(() => {
      clearTimeout(pause)
      pause = setTimeout(end, milliseconds)
    })
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true })
    let pause = setTimeout(end, milliseconds)
    const last = setTimeout(end, longest)
  })
}
