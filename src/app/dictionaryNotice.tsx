import type { Signal } from '@preact/signals';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import type { WordNews } from './dictionary';

/** What was done to boards in the name of a word, and the way back. */
export function DictionaryNotice({ news }: { readonly news: Signal<WordNews | null> }) {
  if (!news.value) return null;
  const { said, undo } = news.value;
  return (
    <Banner>
      <p>{said}</p>
      {undo && (
        <Button icon="undo" onClick={() => void undo.run()}>
          {undo.words}
        </Button>
      )}
      <Button
        look="plain"
        icon="close"
        onClick={() => {
          news.value = null;
        }}
      >
        Close
      </Button>
    </Banner>
  );
}
