/** The shape of what is to come: at rest, so that nothing flashes when the answer is there after a blink. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="skeleton" aria-busy="true">
      <h1 class="skeleton-label">{label}</h1>
      <div aria-hidden="true">
        <i class="skeleton-line" data-size="title" />
        <i class="skeleton-line" data-size="half" />
        <i class="skeleton-line" data-size="tabs" />
        <i class="skeleton-line" />
        <i class="skeleton-line" />
        <i class="skeleton-line" data-size="half" />
      </div>
    </div>
  );
}
