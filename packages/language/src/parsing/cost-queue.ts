/** A queue that gives the cheapest first, and of equally cheap ones the one that came first. Costs are small whole numbers. */
export class CostQueue<Item> {
  private buckets: Item[][] = [];
  private heads: number[] = [];
  private cheapest = 0;

  clear(): void {
    this.buckets = [];
    this.heads = [];
    this.cheapest = 0;
  }

  add(cost: number, item: Item): void {
    while (this.buckets.length <= cost) {
      this.buckets.push([]);
      this.heads.push(0);
    }
    this.buckets[cost]?.push(item);
    if (cost < this.cheapest) this.cheapest = cost;
  }

  /** The cheapest item and its cost; it leaves the queue. */
  take(): { item: Item; cost: number } | undefined {
    for (; this.cheapest < this.buckets.length; this.cheapest++) {
      const head = this.heads[this.cheapest] ?? 0;
      const item = this.buckets[this.cheapest]?.[head];
      if (item === undefined) continue;
      this.heads[this.cheapest] = head + 1;
      return { item, cost: this.cheapest };
    }
    return undefined;
  }
}
