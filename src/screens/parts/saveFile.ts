/** How long the address of a file stays good, ms: a slow device may take a while to start reading it. */
const KEEP_ADDRESS = 60_000;

/** Puts the file where the browser keeps downloads. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = addressOf(file);
  link.download = file.name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** An address inside this page, which lets go of the file after a while. */
export function addressOf(file: File): string {
  const address = URL.createObjectURL(file);
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
  return address;
}
