import { drawnLine } from '../../../exchange/pictures/freehand';
import { DrawBoard } from './DrawBoard';
import { DrawSteps, DrawTools } from './DrawTools';
import { NameField } from './FactsFields';
import { MakerFoot } from './MakerFoot';
import type { MakerPanelProps } from './PhotoPanel';
import { useDrawing } from './useDrawing';
import { usePictureEnd } from './usePictureEnd';

/** A board and a few pens. What is drawn stays lines, and prints as lines. */
export function DrawPanel(props: MakerPanelProps) {
  const drawing = useDrawing();
  const end = usePictureEnd({
    ...props,
    make: async () => ({ type: 'drawing', lines: drawing.strokes.map(drawnLine) }),
  });
  return (
    <>
      <div class="maker-sides">
        <div class="maker-picture">
          <DrawBoard drawing={drawing} />
          <DrawSteps drawing={drawing} />
        </div>
        <div class="maker-words">
          <DrawTools drawing={drawing} />
          <NameField facts={end.facts} needed={end.needed} onChange={end.setFacts} />
        </div>
      </div>
      <MakerFoot
        end={end}
        doneWords={props.doneWords}
        notYet={drawing.strokes.length === 0 ? 'Draw something first.' : ''}
        onCancel={props.onCancel}
      />
    </>
  );
}
