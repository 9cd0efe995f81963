/** Whether a file is called as a workbook or a table is. */
export function isTableName(path: string): boolean {
  return /\.(?:xls[xmb]?|xlt[xm]|ods|numbers|csv)$/i.test(path)
}
