import { pointGrid, squaredDistance, type Located } from './point-grid.ts';

/**
 * Points in groups that steps of at most `reach` link. In squares so small that all points of one are in reach of one
 * another, a square is linked with those round it by the first two points that are near enough: the time grows with the
 * number of points, not with its square.
 */
export function linkedPoints<T extends Located>(points: readonly T[], reach: number): T[][] {
  const grid = pointGrid<T>(reach / Math.SQRT2);
  for (const point of points) grid.add(point);
  const nodes = new Map(
    [...grid.cells].map(([key, members]): [number, Node<T>] => [
      key,
      { members, parent: undefined },
    ]),
  );
  for (const node of nodes.values()) {
    const [first] = node.members;
    if (!first) continue;
    grid.visitRound(first.at, 2, (_, key) => {
      const other = nodes.get(key);
      if (!other || rootOf(node) === rootOf(other)) return;
      if (areNear(node.members, other.members, reach)) join(node, other);
    });
  }
  const groups = new Map<Node<T>, T[]>();
  for (const node of nodes.values()) {
    const root = rootOf(node);
    const group = groups.get(root);
    if (!group) groups.set(root, [...node.members]);
    else for (const member of node.members) group.push(member);
  }
  return [...groups.values()];
}

/** True when two of the points are nearer to one another than `apart`. */
export function haveNear(points: readonly Located[], apart: number): boolean {
  const grid = pointGrid<Located>(apart / Math.SQRT2);
  return points.some((point) => {
    let isNear = false;
    grid.visitRound(point.at, 2, (others) => {
      isNear ||= areNear([point], others, apart);
    });
    grid.add(point);
    return isNear;
  });
}

/** A square's points in a forest of groups; the root stands for its group. */
interface Node<T> {
  readonly members: readonly T[];
  parent: Node<T> | undefined;
}

function areNear(some: readonly Located[], others: readonly Located[], reach: number): boolean {
  return some.some(({ at }) =>
    others.some((other) => squaredDistance(at, other.at) <= reach * reach),
  );
}

/** Mutates the path to the root, which it shortens. */
function rootOf<T>(node: Node<T>): Node<T> {
  let at = node;
  while (at.parent) {
    if (at.parent.parent) at.parent = at.parent.parent;
    at = at.parent;
  }
  return at;
}

/** Mutates: the two groups become one. */
function join<T>(one: Node<T>, other: Node<T>): void {
  const [a, b] = [rootOf(one), rootOf(other)];
  if (a !== b) b.parent = a;
}
