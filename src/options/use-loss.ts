import { useEffect, useState } from 'preact/hooks';
import type { LossSource } from '../messaging/loss-source';
import type { LibraryLoss } from '../messaging/protocol';

/** What is gone of the library; null until it is known, for nothing, and where it cannot be found out. */
export function useLoss(source: LossSource): { loss: LibraryLoss | null; look: () => void } {
  const [loss, setLoss] = useState<LibraryLoss | null>(null);
  const look = () => {
    source.find().then(setLoss, () => {});
  };
  useEffect(look, [source]);
  return { loss, look };
}
