/** 10 Dec 2025, by the form of its month: `{date} Dec {year}`. */
export function dayInWords(day: string, forms: readonly string[]): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const form = forms[Number(month) - 1] ?? '';
  return form.replace('{date}', String(Number(date))).replace('{year}', year);
}
