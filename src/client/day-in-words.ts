/** 10 Dec 2025 */
export function dayInWords(day: string, months: readonly string[]): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1]?.slice(0, 3)} ${year}`;
}
