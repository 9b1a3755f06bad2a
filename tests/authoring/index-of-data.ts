import { readCorpus } from "../../src/corpus/read-corpus.js";
import { indexCorpus } from "../../src/records/record-index.js";
import { schemas } from "../corpus.js";

export const dataCorpus = await readCorpus({ data: "data", seeds: "seeds" }, schemas);
export const dataIndex = indexCorpus(dataCorpus);
