import { type Picture, type PictureItem, placeWords } from './picture';

interface PictureViewProps {
  picture: Picture;
  /** What the picture shows, in words. */
  label: string;
}

/** A picture on the page, in its colours and fonts. */
export function PictureView({ picture, label }: PictureViewProps) {
  const { width, height, items } = picture;
  return (
    <svg class="picture" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {items.map((item, at) => (
        <Item key={at} item={item} />
      ))}
    </svg>
  );
}

function Item({ item }: { item: PictureItem }) {
  switch (item.kind) {
    case 'rectangle': {
      const { x, y, width, height, radius, fill, stroke } = item;
      return (
        <rect
          class={`${nameFill(fill)}${stroke ? ` stroke-${stroke}` : ''}`}
          {...{ x, y, width, height }}
          {...(radius !== undefined && { rx: radius })}
        />
      );
    }
    case 'line': {
      const { x1, y1, x2, y2, stroke, width = 1, dashed = false } = item;
      return <line class={`stroke-${stroke}${dashed ? ' dashed' : ''}`} {...{ x1, y1, x2, y2 }} stroke-width={width} />;
    }
    case 'curve': {
      const [x1, y1, ...rest] = item.points;
      return (
        <path
          class={`fill-none stroke-${item.stroke}`}
          d={`M${x1} ${y1}C${rest.join(' ')}`}
          stroke-width={item.width ?? 1}
        />
      );
    }
    case 'circle': {
      const { x, y, radius, fill, stroke } = item;
      return <circle class={`${nameFill(fill)}${stroke ? ` stroke-${stroke}` : ''}`} cx={x} cy={y} r={radius} />;
    }
    case 'words': {
      const { x, y, text, size, face, tone, bold, length, turn, language } = item;
      const { anchor, direction } = placeWords(item);
      return (
        <text
          class={`words-${face} fill-${tone}${bold ? ' bold' : ''}`}
          {...{ x, y, direction }}
          font-size={size}
          text-anchor={anchor}
          {...(length !== undefined && { textLength: length, lengthAdjust: 'spacingAndGlyphs' })}
          {...(turn !== undefined && { transform: `rotate(${turn} ${x} ${y})` })}
          {...(language ? { lang: language } : {})}
        >
          {text}
        </text>
      );
    }
  }
}

function nameFill(fill: string | null): string {
  return fill === null ? 'fill-none' : `fill-${fill}`;
}
