/** A colour by what it is for; the file that is written gives each its literal value. */
export type Paint =
  | 'ink'
  | 'muted'
  | 'hairline'
  | 'accent'
  | 'context-1'
  | 'context-2'
  | 'sea'
  | 'neighbour'
  | 'paper';

/** How a mark is filled and outlined; absent: not. Widths and dashes in px, opacities from 0 to 1. */
export interface Ink {
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly dash?: readonly number[];
}

/** A mark of a static picture, in px; y runs down, text stands on its base line. */
export type Shape =
  | (Ink & {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    })
  | (Ink & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number })
  | (Ink & { readonly kind: 'path'; readonly d: string })
  | (Ink & {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly weight?: 400 | 600;
      readonly italic?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly letterSpacing?: number;
      /** Language of the text, where it is not the picture's. */
      readonly lang?: string;
      /** Degrees round the text's own place, clockwise. */
      readonly turned?: number;
    })
  | {
      readonly kind: 'group';
      readonly shapes: readonly Shape[];
      readonly shift?: readonly [x: number, y: number];
      /** Nothing outside this box or path is drawn; in the coordinates of the group's own shapes. */
      readonly clip?:
        | {
            readonly x: number;
            readonly y: number;
            readonly width: number;
            readonly height: number;
          }
        | { readonly d: string };
      /** These are cut out of the group, so that the paper shows; their colours count for nothing. */
      readonly cut?: readonly Shape[];
      /** Only what this path holds is drawn, and it fades out over so many px at its edge. */
      readonly fade?: { readonly d: string; readonly px: number };
    };

/** A static picture: marks on paper, without DOM. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}
