export interface PrintCalls {
  /** A PDF of the page, its drawings kept as vectors and its text as text; scripts in it do not run. Numbers stand in the lower margin. */
  printPdf(arg: { html: string; pageSize: 'A4' | 'A3'; landscape: boolean; hasPageNumbers?: boolean }): Promise<Uint8Array>
  /** Opens the system's print dialog for what the window shows. */
  printPage(arg?: { landscape: boolean }): Promise<void>
}
