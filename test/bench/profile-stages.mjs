import { Session } from 'node:inspector/promises';

/** Microseconds between two looks. */
const INTERVAL = 200;

/**
 * Where the time of the code between `start` and `stop` goes: the share of each stage, in percent, by looking at the
 * stack many times a second. A look counts for the innermost function that begins a stage.
 */
export class StageProfile {
  /** @param {Record<string, readonly string[]>} stages names of the functions that begin each stage */
  constructor(stages) {
    this.stageOf = new Map(Object.entries(stages).flatMap(([stage, names]) => names.map((name) => [name, stage])));
    this.session = new Session();
  }

  async start() {
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
    await this.session.post('Profiler.start');
  }

  /** Percent by stage; what belongs to none is left out, so that the rest adds up to 100. */
  async stop() {
    const { profile } = await this.session.post('Profiler.stop');
    this.session.disconnect();
    const stages = this.readStages(profile.nodes);
    const looks = new Map();
    for (const id of profile.samples) {
      const stage = stages.get(id);
      if (stage !== undefined) looks.set(stage, (looks.get(stage) ?? 0) + 1);
    }
    const all = [...looks.values()].reduce((sum, count) => sum + count, 0);
    return new Map([...looks].sort((a, b) => b[1] - a[1]).map(([stage, count]) => [stage, (100 * count) / all]));
  }

  readStages(nodes) {
    const stages = new Map();
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const visit = (node, outer) => {
      // Names get a number where a bundle has two of one name.
      const name = node.callFrame.functionName.replace(/\d+$/, '');
      const stage = this.stageOf.get(name) ?? outer;
      if (stage !== undefined) stages.set(node.id, stage);
      for (const child of node.children ?? []) {
        const next = byId.get(child);
        if (next !== undefined) visit(next, stage);
      }
    };
    if (nodes[0] !== undefined) visit(nodes[0], undefined);
    return stages;
  }
}
