import { parseTemplate, type Template } from '../kinds/template';

/** Every file of templates/ is found here by itself. */
const found = import.meta.glob<unknown>('../../templates/*/*.json', { eager: true, import: 'default' });

export const TEMPLATES: readonly Template[] = Object.values(found).flatMap((file) => {
  const template = parseTemplate(file);
  return template.ok ? [template.value] : [];
});
