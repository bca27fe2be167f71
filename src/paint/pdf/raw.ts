import type { jsPDF } from 'jspdf';

/** jsPDF's types leave out `internal.write`, which its own plugins are built on. */
export function writeOperators(pdf: jsPDF, operators: readonly string[]): void {
  (pdf.internal as unknown as { write(line: string): void }).write(operators.join('\n'));
}
