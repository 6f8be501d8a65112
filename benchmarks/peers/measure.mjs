// Reads {complete, known, timed, conclusions, rounds} from standard input, has an engine decide all of it, and prints
// the answers and the CPU seconds of each round over the first `timed` known ones.
import { readFileSync } from "node:fs";

const cpuSeconds = (since) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

export async function measure(decide) {
  const { complete, known, timed, conclusions, rounds } = JSON.parse(readFileSync(0, "utf8"));
  const all = async (incidents) => {
    const answers = [];
    for (const facts of incidents) answers.push(await decide(facts, conclusions));
    return answers;
  };
  const answers = { complete: await all(complete), known: await all(known) };
  const seconds = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = process.cpuUsage();
    await all(known.slice(0, timed));
    seconds.push(cpuSeconds(begin));
  }
  process.stdout.write(JSON.stringify({ ...answers, seconds }));
}
