/**
 * Places items along a line so that none overlap: each as near to where it wants to be as the others allow, in order.
 * `at` are the middles wanted, ascending; `gap` stays free between neighbours; bounds hold as far as there is room.
 * Returns the middles. Method: pool adjacent violators (Barlow et al. 1972), least squares under an order.
 */
export function setApart(
  items: readonly { at: number; size: number }[],
  gap: number,
  bounds = { from: -Infinity, to: Infinity },
): number[] {
  const clusters: Cluster[] = [];
  for (const { at, size } of items) {
    let cluster: Cluster = { sizes: [size], length: size, start: at - size / 2 };
    for (
      let before = clusters.at(-1);
      before && before.start + before.length + gap > cluster.start;
      before = clusters.at(-1)
    ) {
      cluster = join(before, cluster, gap);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  pushInside(clusters, gap, bounds);
  return clusters.flatMap(({ sizes, start }) => {
    let edge = start;
    return sizes.map((size) => {
      const middle = edge + size / 2;
      edge += size + gap;
      return middle;
    });
  });
}

interface Cluster {
  sizes: number[];
  length: number;
  start: number;
}

// The start that a cluster wants is the mean of what its items want, counted back to its first.
function join(a: Cluster, b: Cluster, gap: number): Cluster {
  const wanted = b.start - a.length - gap;
  const start = (a.start * a.sizes.length + wanted * b.sizes.length) / (a.sizes.length + b.sizes.length);
  return { sizes: [...a.sizes, ...b.sizes], length: a.length + gap + b.length, start };
}

function pushInside(clusters: Cluster[], gap: number, { from, to }: { from: number; to: number }): void {
  let edge = to;
  for (const cluster of clusters.toReversed()) {
    cluster.start = Math.min(cluster.start, edge - cluster.length);
    edge = cluster.start - gap;
  }
  edge = from;
  for (const cluster of clusters) {
    cluster.start = Math.max(cluster.start, edge);
    edge = cluster.start + cluster.length + gap;
  }
}
