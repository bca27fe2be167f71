/** The drawings that can be labelled. */
export const DIAGRAM_IDS = ['flowering-plant'] as const;
export type DiagramId = (typeof DIAGRAM_IDS)[number];
