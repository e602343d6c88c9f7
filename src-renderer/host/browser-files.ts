/** The file a person chooses in the browser's own dialog, or `undefined` when it is left. */
export function pickInBrowser(endings: readonly string[]): Promise<File | undefined> {
  return new Promise((chosen) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.join(',')
    input.addEventListener('change', () => chosen(input.files?.[0]))
    input.addEventListener('cancel', () => chosen(undefined))
    input.click()
  })
}

/** Hands bytes to the browser as a download. */
export function saveInBrowser(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
