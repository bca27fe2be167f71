import type { jsPDF } from 'jspdf';
import type { TextNode } from '../../scene/nodes';
import { paintNodes } from '../canvas/paintScene';

/** 600 dpi: finer than a school printer. */
const PX_PER_MM = 600 / 25.4;
const NO_PICTURES = () => null;

/**
 * Letters no bundled font has (an Arabic or Chinese label, say) are drawn by the device's own font and put in as a
 * picture, so that what prints is what the screen shows.
 */
export function drawDeviceText(pdf: jsPDF, node: TextNode): void {
  const above = node.size * 1.2;
  const height = node.size * 1.7;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(node.width * PX_PER_MM));
  canvas.height = Math.ceil(height * PX_PER_MM);
  const ink = canvas.getContext('2d');
  if (!ink) return;
  ink.scale(PX_PER_MM, PX_PER_MM);
  paintNodes(ink, [{ ...node, x: 0, y: above }], NO_PICTURES);
  pdf.addImage(
    canvas.toDataURL('image/png'),
    'PNG',
    node.x,
    node.y - above,
    canvas.width / PX_PER_MM,
    height,
  );
}
