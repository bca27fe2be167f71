import * as v from 'valibot';
import {
  HAIR_COLOURS,
  HAIR_STYLES,
  HEARING_AIDS,
  type People,
  PICTURE_STYLES,
  SKINS,
  WALKING_AIDS,
} from '../base/dress';

/** How people look, as it is kept in a look and on a card. */
export const peopleSchema: v.GenericSchema<unknown, People> = v.object({
  skin: v.nullable(v.picklist(SKINS)),
  hairColour: v.nullable(v.picklist(HAIR_COLOURS)),
  hairStyle: v.nullable(v.picklist(HAIR_STYLES)),
  glasses: v.boolean(),
  hearing: v.nullable(v.picklist(HEARING_AIDS)),
  walking: v.nullable(v.picklist(WALKING_AIDS)),
  uniform: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/u))),
  mixed: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

export const pictureStyleSchema = v.picklist(PICTURE_STYLES);
